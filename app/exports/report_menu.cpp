// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/report_menu.h"

#include "widgets/layout.h"

#include <QCoreApplication>
#include <QMenu>

#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ReportMenu", text);
}

QString titleOf(ReportFormat format) {
    switch (format) {
    case ReportFormat::PdfA4:
        return translated("PDF, A4…");
    case ReportFormat::PdfLetter:
        return translated("PDF, Letter…");
    case ReportFormat::Html:
        return translated("Web page (HTML)…");
    case ReportFormat::Csv:
        return translated("Table (CSV)…");
    case ReportFormat::Json:
        return translated("Figures (JSON)…");
    case ReportFormat::Xapi:
        return translated("Statements for a learning record store (xAPI)…");
    }
    return {};
}

QPushButton* makeMenuButton(const QString& title, const QString& name, QWidget* parent,
                            std::span<const ReportFormat> formats,
                            const std::function<void(ReportFormat)>& save) {
    QPushButton* button = makeButton(title, name, parent);
    auto* menu = new QMenu(button);
    for (const ReportFormat format : formats) {
        QAction* action = menu->addAction(titleOf(format), button, [save, format] { save(format); });
        action->setObjectName(u"save_"_s + fileEndingOf(format));
    }
    button->setMenu(menu);
    setLook(button, u"menu"_s); // room for the arrow
    return button;
}

} // namespace

QString fileEndingOf(ReportFormat format) {
    switch (format) {
    case ReportFormat::PdfA4:
    case ReportFormat::PdfLetter:
        return u"pdf"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Json:
        return u"json"_s;
    case ReportFormat::Xapi:
        return u"xapi.json"_s;
    }
    return {};
}

QPushButton* makeReportMenuButton(QWidget* parent, const std::function<void(ReportFormat)>& save,
                                  const std::function<void()>& print) {
    using enum ReportFormat;
    static constexpr ReportFormat kAll[] = {PdfA4, PdfLetter, Html, Csv, Json, Xapi};
    QPushButton* button =
        makeMenuButton(translated("Save report"), u"saveReportButton"_s, parent, kAll, save);
    button->menu()->addSeparator();
    button->menu()->addAction(translated("Print…"), button, print)->setObjectName(u"printReport"_s);
    return button;
}

QPushButton* makeHistoryMenuButton(QWidget* parent, const std::function<void(ReportFormat)>& save) {
    using enum ReportFormat;
    static constexpr ReportFormat kOfSeveral[] = {Csv, Json};
    return makeMenuButton(translated("Save all"), u"saveAllButton"_s, parent, kOfSeveral, save);
}

} // namespace app
