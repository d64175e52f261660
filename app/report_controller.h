// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports and charts on their way into files and onto paper.
#pragma once

#include "services.h"

#include "exports/report_menu.h"
#include "history/sitting_review.h"
#include "model/question.h"

#include <QObject>

#include <span>

class QWidget;

namespace app {

struct Chart;

class ReportController : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the controller; `window` is what its questions belong to.
    ReportController(Services& services, QWidget& window);

    /// Into a file that the person chooses. `topics` are those of the bank, for their titles.
    void saveReport(const exam::SittingReview& review, std::span<const exam::Topic> topics,
                    ReportFormat format);
    /// After a preview.
    void printReport(const exam::SittingReview& review, std::span<const exam::Topic> topics);
    /// All finished sittings in one file.
    void saveAllReports(ReportFormat format);
    void saveChart(const Chart& chart);

private:
    void saveFile(const QString& file, const QByteArray& bytes);
    void tell(const QString& title, const QString& text);
    void fail(const QString& title, const exam::Error& error);

    Services& m_services;
    QWidget& m_window;
};

} // namespace app
