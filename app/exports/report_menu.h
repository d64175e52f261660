// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPushButton;
class QWidget;

namespace app {

/// As what a report is saved.
enum class ReportFormat { PdfA4, PdfLetter, Html, Csv, Json, Xapi };

/// "report.pdf" and so on, for a name to begin with.
QString fileEndingOf(ReportFormat format);

/// A button with a menu of all formats, and of printing.
QPushButton* makeReportMenuButton(QWidget* parent, const std::function<void(ReportFormat)>& save,
                                  const std::function<void()>& print);

/// A button with a menu of the formats that take several sittings.
QPushButton* makeHistoryMenuButton(QWidget* parent, const std::function<void(ReportFormat)>& save);

} // namespace app
