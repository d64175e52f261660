// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/checksum.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace bank {

/// The edition of a bank: the checksum of the names and bytes of its files. It tells editions apart; it is no
/// protection against somebody who wants two banks to look alike. Stored with sittings: never change what it
/// gives.
class Edition {
public:
    /// To be called in the order of the names, each followed by the bytes of the file, `byteCount` in all.
    void beginFile(std::string_view name, std::uint64_t byteCount);
    void addBytes(std::string_view bytes);

    /// 16 lower-case hexadecimal digits.
    std::string digits() const;

private:
    exam::Checksum m_checksum;
};

} // namespace bank
