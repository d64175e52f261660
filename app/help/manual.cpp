// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/manual.h"

#include "question/markup.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kKeys = u"keys"_s;

/// "The exam page {#exam}" without its braces, and what is in them.
HelpSection headed(const QString& heading) {
    const qsizetype id = heading.indexOf(u"{#"_s);
    if (id < 0)
        return {.id = {}, .title = heading.trimmed(), .markdown = {}};
    return {.id = heading.mid(id + 2).chopped(1), .title = heading.left(id).trimmed(), .markdown = {}};
}

} // namespace

std::vector<HelpSection> sectionsOf(const QString& manual) {
    std::vector<HelpSection> sections;
    for (const QString& line : manual.split(u'\n')) {
        if (line.startsWith(u"## "_s))
            sections.push_back(headed(line.mid(3)));
        else if (!sections.empty())
            sections.back().markdown += line.toStdString() + '\n';
    }
    return sections;
}

std::vector<HelpSection> helpSections(const KeyMap& keys) {
    QFile file(u":/help/manual.md"_s);
    std::vector<HelpSection> sections;
    if (file.open(QIODevice::ReadOnly))
        sections = sectionsOf(QString::fromUtf8(file.readAll()));
    sections.push_back(
        {kKeys, QCoreApplication::translate("Keys", "Keys"), keysAsMarkdown(keys).toStdString()});
    return sections;
}

QString sectionAbout(QStringView page) {
    static const std::pair<QString, QString> sections[] = {
        {u"welcomePage"_s, u"what"_s},
        {u"homePage"_s, u"first-exam"_s},
        {u"briefingPage"_s, u"first-exam"_s},
        {u"tutorialPage"_s, u"exam"_s},
        {u"examPage"_s, u"exam"_s},
        {u"reviewPage"_s, u"review"_s},
        {u"surveyPage"_s, u"result"_s},
        {u"resultPage"_s, u"result"_s},
        {u"answersPage"_s, u"answers"_s},
        {u"bankIssuesPage"_s, u"banks"_s},
        {u"dataPage"_s, u"data"_s},
        {u"settingsPage"_s, kKeys},
        {u"practicePage"_s, u"drills"_s},
        {u"historyPage"_s, u"history"_s},
        {u"diagnosticPage"_s, u"diagnostic"_s},
        {u"planPage"_s, u"plan"_s},
        {u"checklistPage"_s, u"checklists"_s},
        {u"recallPage"_s, u"brain-dump"_s},
    };
    const auto* found = std::ranges::find(sections, page, &std::pair<QString, QString>::first);
    return found == std::end(sections) ? u"what"_s : found->second;
}

bool hasWords(const HelpSection& section, const QStringList& wanted) {
    const QString text = section.title + u' ' + toPlainText(section.markdown);
    return std::ranges::all_of(wanted,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace app
