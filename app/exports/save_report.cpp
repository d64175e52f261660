// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/save_report.h"

#include "exports/report_html.h"
#include "exports/report_pages.h"
#include "text.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <ranges>

namespace app {

QString reportTitle(const SittingReport& report) {
    return QCoreApplication::translate("Report", "Report: %1, %2")
        .arg(toQString(report.review.record.spec.code), dateTimeText(report.review.record.begunAt));
}

QByteArray fileOf(const SittingReport& report, ReportFormat format) {
    switch (format) {
    case ReportFormat::PdfA4:
        return toPdf(reportHtml(report), reportTitle(report), QPageSize::A4);
    case ReportFormat::PdfLetter:
        return toPdf(reportHtml(report), reportTitle(report), QPageSize::Letter);
    case ReportFormat::Html:
        return reportHtml(report).toUtf8();
    case ReportFormat::Csv:
        return toCsv({&report, 1});
    case ReportFormat::Json:
        return toJson(report);
    case ReportFormat::Xapi:
        return toXapi(report);
    }
    return {};
}

std::expected<void, QString> writeWhole(const QString& file, const QByteArray& bytes) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return std::unexpected(out.errorString());
    return {};
}

exam::Result<HistoryFile> fileOfAll(exam::HistoryStore& store, ReportFormat format) {
    const auto list = store.list();
    if (!list)
        return std::unexpected(list.error());
    HistoryFile file;
    std::vector<SittingReport> reports;
    for (const exam::SittingSummary& sitting : *list | std::views::reverse) {
        if (!sitting.finished)
            continue;
        auto stored = store.load(sitting.id);
        if (stored)
            reports.push_back(reportOf(exam::reviewOf(std::move(stored->record), std::move(stored->events))));
        else
            ++file.unreadable;
    }
    file.sittings = reports.size();
    file.bytes =
        format == ReportFormat::Csv ? toCsv(reports) : toJson(std::span<const SittingReport>(reports));
    return file;
}

} // namespace app
