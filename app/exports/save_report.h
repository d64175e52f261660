// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/report_menu.h"
#include "exports/sitting_report.h"

#include "base/error.h"
#include "history/history_store.h"

#include <expected>

namespace app {

/// A report in the form of a file.
QByteArray fileOf(const SittingReport& report, ReportFormat format);

/// At the foot of every page, and the title of a PDF.
QString reportTitle(const SittingReport& report);

/// Writes a whole file or leaves what was there. The error is a sentence that names the reason.
std::expected<void, QString> writeWhole(const QString& file, const QByteArray& bytes);

/// All finished sittings of a history in one file, oldest first.
struct HistoryFile {
    QByteArray bytes;
    std::size_t sittings = 0;
    std::size_t unreadable = 0; ///< left out because they are damaged
};

/// `format` is Csv or Json. Errors: StorageReadFailed.
exam::Result<HistoryFile> fileOfAll(exam::HistoryStore& store, ReportFormat format);

} // namespace app
