// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_controller.h"

#include "charts/chart_drawing.h"
#include "dialogs/failure.h"
#include "dialogs/prompts.h"
#include "exports/print_module.h"
#include "exports/report_html.h"
#include "exports/report_pages.h"
#include "exports/save_report.h"

using namespace Qt::StringLiterals;

namespace app {

ReportController::ReportController(Services& services, QWidget& window)
    : m_services(services)
    , m_window(window) {}

void ReportController::saveReport(const exam::SittingReview& review, std::span<const exam::Topic> topics,
                                  ReportFormat format) {
    const QString file = m_services.prompts.chooseNewFile(&m_window, tr("Save the report"),
                                                          u"rehearsal-report."_s + fileEndingOf(format));
    if (!file.isEmpty())
        saveFile(file, fileOf(reportOf(review, topics), format));
}

void ReportController::printReport(const exam::SittingReview& review, std::span<const exam::Topic> topics) {
    PrintFunction* print = loadPrinting();
    if (!print) {
        tell(tr("Printing is not installed"),
             tr("The part of Rehearsal that prints was not found. Save the report as a PDF and print that."));
        return;
    }
    const SittingReport report = reportOf(review, topics);
    print(&m_window, reportTitle(report),
          [&](QPagedPaintDevice& device) { paintPages(device, reportHtml(report), reportTitle(report)); });
}

void ReportController::saveAllReports(ReportFormat format) {
    const QString file = m_services.prompts.chooseNewFile(&m_window, tr("Save all reports"),
                                                          u"rehearsal-history."_s + fileEndingOf(format));
    if (file.isEmpty())
        return;
    m_services.history.ask([format](exam::HistoryStore& store) { return fileOfAll(store, format); },
                           [this, file](const exam::Result<HistoryFile>& all) {
                               if (!all) {
                                   fail(tr("Nothing was saved"), all.error());
                                   return;
                               }
                               saveFile(file, all->bytes);
                               if (all->unreadable > 0)
                                   tell(tr("Something is missing"),
                                        tr("%n exam(s) are damaged and were left out.", nullptr,
                                           static_cast<int>(all->unreadable)));
                           });
}

void ReportController::saveChart(const Chart& chart) {
    const QString file =
        m_services.prompts.chooseNewFile(&m_window, tr("Save as PNG or SVG"), chart.title + u".png"_s);
    if (file.isEmpty())
        return;
    if (const auto saved = app::saveChart(chart, file); !saved)
        tell(tr("The chart was not saved"),
             tr("%1 could not be written: %2. Choose another folder.").arg(file, saved.error()));
}

void ReportController::saveFile(const QString& file, const QByteArray& bytes) {
    if (const auto written = writeWhole(file, bytes); !written)
        tell(tr("Nothing was saved"), tr("%1 could not be written: %2. Choose another folder, or make room.")
                                          .arg(file, written.error()));
    else
        tell(tr("The report is saved"), tr("It lies in %1.").arg(file));
}

void ReportController::tell(const QString& title, const QString& text) {
    m_services.prompts.tell(&m_window, title, text);
}

void ReportController::fail(const QString& title, const exam::Error& error) {
    tellFailure(m_services.prompts, &m_window, title, error);
}

} // namespace app
