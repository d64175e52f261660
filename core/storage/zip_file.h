// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file in a zip, by APPNOTE.TXT 6.3.10 without encryption and without Zip64. On zlib, which Qt has loaded
// anyway: a library for archives of any kind would cost every start of the program a megabyte.
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <cstdint>

namespace exam {

/// More is neither packed nor unpacked, in bytes.
constexpr qsizetype kMostZipped = qsizetype{1} << 30U;

/// The bytes of a zip with one file. Errors: StorageWriteFailed for more than kMostZipped.
Result<QByteArray> zipped(const QByteArray& name, const QByteArray& bytes);

/// The file of that name in a zip, whoever packed it. Errors: StorageDamaged when it is no zip, has no such
/// file, or its contents do not match their checksum.
Result<QByteArray> unzipped(const QByteArray& zip, const QByteArray& name);

} // namespace exam
