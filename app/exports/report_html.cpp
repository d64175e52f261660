// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/report_html.h"

#include "report/conditions_text.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kStyle = uR"(
body { font-family: "Noto Sans", "DejaVu Sans", sans-serif; font-size: 10pt; color: #1c2430; }
h1 { font-size: 20pt; font-weight: 600; margin: 0 0 2px 0; }
h2 { font-size: 13pt; font-weight: 600; margin: 18px 0 4px 0; color: #1f4e79; }
p { margin: 0 0 6px 0; }
.muted { color: #5b6572; }
.score { font-size: 34pt; font-weight: 600; margin: 8px 0 0 0; }
.good { color: #1b6e3c; }
.bad { color: #a3261d; }
table.figures { border-collapse: collapse; }
table.figures th { text-align: left; font-weight: 600; padding: 3px 10px 3px 0; border-bottom: 1px solid #8b95a1; }
table.figures td { padding: 3px 10px 3px 0; border-bottom: 1px solid #d5dae0; }
)"_s;

constexpr auto kBarFull = "#2f6fa7";
constexpr auto kBarEmpty = "#dfe5ec";

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("Report", text, nullptr, count);
}

QString bandText(const exam::Band& band) {
    return translated("%1 to %2").arg(shareText(band.low), shareText(band.high));
}

QString numberText(std::size_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString yesText(bool value) {
    return value ? translated("Yes") : QString();
}

QString heading(const QString& text) {
    return u"<h2>%1</h2>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text, const QString& look = {}) {
    return look.isEmpty() ? u"<p>%1</p>"_s.arg(text.toHtmlEscaped())
                          : u"<p class=\"%1\">%2</p>"_s.arg(look, text.toHtmlEscaped());
}

/// A table of figures; cells are HTML already.
class Table {
public:
    /// `percents` are the widths of the columns; without them they follow from what stands in them.
    explicit Table(const QStringList& titles, const QList<int>& percents = {}) {
        m_html = u"<table class=\"figures\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>"_s;
        for (qsizetype column = 0; column < titles.size(); ++column) {
            const QString width = percents.isEmpty() ? QString() : u" width=\"%1%\""_s.arg(percents[column]);
            m_html += u"<th align=\"left\"%1>%2</th>"_s.arg(width, titles[column].toHtmlEscaped());
        }
        m_html += u"</tr></thead><tbody>"_s;
    }

    void add(const QStringList& cells) {
        m_html += u"<tr>"_s;
        for (const QString& cell : cells)
            m_html += u"<td>%1</td>"_s.arg(cell);
        m_html += u"</tr>"_s;
    }

    QString html() const { return m_html + u"</tbody></table>"_s; }

private:
    QString m_html;
};

QString toned(const QString& text, bool isGood) {
    return u"<span class=\"%1\">%2</span>"_s.arg(isGood ? u"good"_s : u"bad"_s, text.toHtmlEscaped());
}

/// A share as a bar: the figure stands beside it, so nothing is lost without colours.
QString bar(double share) {
    const int full = std::clamp(static_cast<int>(std::lround(100 * share)), 0, 100);
    const auto part = [](int width, const char* colour) {
        return width == 0 ? QString()
                          : u"<td width=\"%1%\" bgcolor=\"%2\" style=\"background-color: %2; padding: 0; "
                            "border: 0; font-size: 7pt\">&nbsp;</td>"_s.arg(width)
                                .arg(QLatin1String(colour));
    };
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse: collapse\"><tr>"_s +
           part(full, kBarFull) + part(100 - full, kBarEmpty) + u"</tr></table>"_s;
}

QString verdictText(bool meetsCompetencies) {
    return toned(meetsCompetencies ? translated("Meets competencies") : translated("Needs improvement"),
                 meetsCompetencies);
}

template<class Key>
QString groupTable(const QString& title, const std::vector<exam::GroupFigures<Key>>& groups, auto nameOfKey) {
    if (groups.empty())
        return {};
    Table table({title, translated("Right"), translated("95 % band"), {}, translated("Verdict")},
                {40, 15, 14, 12, 19}); // so that the bars of all groups are equally long
    for (const exam::GroupFigures<Key>& group : groups)
        table.add({nameOfKey(group.key).toHtmlEscaped(), tallyText(group.tally).toHtmlEscaped(),
                   bandText(group.band).toHtmlEscaped(), bar(group.tally.share()),
                   verdictText(group.meetsCompetencies)});
    return heading(title) + table.html();
}

QString titleSection(const exam::SittingRecord& record) {
    return u"<h1>%1</h1>"_s.arg(toQString(record.spec.title).toHtmlEscaped()) +
           paragraph(
               translated("%1, begun %2").arg(toQString(record.spec.code), dateTimeText(record.begunAt)),
               u"muted"_s);
}

QString scoreSection(const SittingReport& report) {
    const exam::ScoreFigures& score = report.figures.score;
    if (score.scored.total == 0)
        return paragraph(translated("No scored question was on this paper, so there is no score."));
    QString html = u"<p class=\"score\">%1</p>"_s.arg(QLocale().toString(score.scaled));
    html +=
        u"<p>"_s +
        toned(score.passed ? translated("Pass, by this estimate (%1 is needed)").arg(score.passMark)
                           : translated("Below the pass mark of %1, by this estimate").arg(score.passMark),
              score.passed) +
        u"</p>"_s;
    html += paragraph(translated("%1 right. The true level lies between %2 (95 % band), a score of %3 to %4.")
                          .arg(tallyText(score.scored), bandText(score.band))
                          .arg(score.scaledLow)
                          .arg(score.scaledHigh));
    if (score.levelChance)
        html += paragraph(translated("Chance that the true level is above what a pass takes: %1.")
                              .arg(shareText(*score.levelChance)));
    if (score.unscored.total > 0)
        html += paragraph(
            translated("Unscored questions, not counted above: %1 right.").arg(tallyText(score.unscored)));
    return html;
}

QString conditionsSection(const SittingReport& report) {
    QStringList sentences{
        conditionsText(report.figures.conditions),
        translated("%1 of %2 questions answered.")
            .arg(numberText(report.figures.answeredCount), numberText(report.figures.questions.size()))};
    if (!report.review.state.unknownKinds.empty())
        sentences += translated(
            "A newer version of Rehearsal recorded more than this one can read; that is left out.");
    return paragraph(sentences.join(u' '), u"muted"_s);
}

QString groupSections(const SittingReport& report) {
    const exam::ExamSpec& spec = report.review.record.spec;
    const exam::SittingFigures& figures = report.figures;
    const auto titled = [](const auto& id, const auto* titledThing) {
        return titledThing ? u"%1  %2"_s.arg(toQString(id.value), toQString(titledThing->title))
                           : toQString(id.value);
    };
    return groupTable(translated("Domains"), figures.domains,
                      [&](const exam::DomainId& id) { return titled(id, spec.findDomain(id)); }) +
           groupTable(translated("Tasks"), figures.tasks,
                      [&](const exam::TaskId& id) { return titled(id, spec.findTask(id)); }) +
           groupTable(translated("Kinds of questions"), figures.kinds, kindText) +
           groupTable(translated("Difficulty"), figures.difficulties, difficultyText);
}

QString questionList(const std::vector<exam::Position>& positions) {
    QStringList numbers;
    for (const exam::Position position : positions)
        numbers += numberText(position + 1);
    return numbers.isEmpty() ? translated("none") : numbers.join(u", "_s);
}

QString answersSection(const exam::SittingFigures& figures) {
    const exam::AnswerPatterns& patterns = figures.patterns;
    QString html = heading(translated("What the answers say"));
    html += paragraph(
        translated("Changed answers: %1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong.")
            .arg(numberText(figures.changes.wrongToRight), numberText(figures.changes.rightToWrong),
                 numberText(figures.changes.wrongToWrong)));
    const std::pair<QString, const std::vector<exam::Position>&> lists[] = {
        {translated("Sure and wrong"), patterns.sureAndWrong},
        {translated("Right by luck"), patterns.rightByLuck},
        {translated("Slow and wrong"), patterns.slowAndWrong},
        {translated("Rushed"), patterns.rushed},
        {translated("Answered in the last ten minutes"), patterns.inLastStretch},
        {translated("The right option struck out"), patterns.struckOutRight}};
    Table table({translated("Pattern"), translated("Questions")});
    for (const auto& [title, positions] : lists)
        table.add({title.toHtmlEscaped(), questionList(positions).toHtmlEscaped()});
    html += table.html();
    return html;
}

QString confidenceSection(const exam::AnswerPatterns& patterns) {
    const bool isRated =
        std::ranges::any_of(patterns.byConfidence, [](const exam::Tally& tally) { return tally.total > 0; });
    if (!isRated)
        return {};
    Table table({translated("How sure"), translated("Right")});
    for (std::size_t index = 0; index < patterns.byConfidence.size(); ++index) {
        if (patterns.byConfidence[index].total == 0)
            continue; // nothing was right or wrong there
        table.add({translated("%1 of %2")
                       .arg(exam::kLeastSure + static_cast<int>(index))
                       .arg(exam::kMostSure)
                       .toHtmlEscaped(),
                   tallyText(patterns.byConfidence[index]).toHtmlEscaped()});
    }
    if (patterns.unrated.total > 0)
        table.add({translated("Not rated").toHtmlEscaped(), tallyText(patterns.unrated).toHtmlEscaped()});
    return heading(translated("Confidence")) + table.html();
}

QString flawsSection(const exam::AnswerPatterns& patterns) {
    if (std::ranges::all_of(patterns.flawsChosen, [](std::size_t times) { return times == 0; }))
        return {};
    Table table({translated("What was wrong with the options chosen"), translated("Times")});
    for (std::size_t index = 0; index < patterns.flawsChosen.size(); ++index)
        table.add({flawText(static_cast<exam::Flaw>(index)).toHtmlEscaped(),
                   numberText(patterns.flawsChosen[index])});
    return heading(translated("Wrong options")) + table.html();
}

QString nextSection(const SittingReport& report) {
    const exam::SittingFigures& figures = report.figures;
    const exam::ExamSpec& spec = report.review.record.spec;
    QString html;
    if (!figures.studySplit.empty()) {
        Table table({translated("Domain"), translated("Share of the time for studying")});
        for (const exam::DomainShare& share : figures.studySplit) {
            const exam::Domain* domain = spec.findDomain(share.domain);
            table.add({(domain ? toQString(domain->title) : toQString(share.domain.value)).toHtmlEscaped(),
                       shareText(static_cast<double>(share.percent) / 100.0).toHtmlEscaped()});
        }
        html += heading(translated("What to do next")) + table.html();
    }
    if (!figures.reread.empty()) {
        Table table({translated("Read again"), translated("Questions missed")});
        for (const exam::TopicToReread& topic : figures.reread)
            table.add({toQString(topic.title).toHtmlEscaped(), questionList(topic.missed).toHtmlEscaped()});
        html += heading(translated("Topics")) + table.html();
    }
    return html;
}

QString outcomeText(const exam::QuestionFigures& question) {
    return question.isRight                 ? toned(translated("Right"), true)
           : exam::isBlank(question.chosen) ? toned(translated("Not answered"), false)
                                            : toned(translated("Wrong"), false);
}

QString questionsSection(const exam::SittingFigures& figures) {
    Table table({translated("No."), translated("Question"), translated("Task"), translated("Result"),
                 translated("Time"), translated("Sure"), translated("Flag"), translated("Changed"),
                 translated("Scored")});
    for (const exam::QuestionFigures& question : figures.questions)
        table.add({numberText(question.position + 1), toQString(question.question.value).toHtmlEscaped(),
                   toQString(question.task.value).toHtmlEscaped(), outcomeText(question),
                   clockText(question.time),
                   question.confidence ? QLocale().toString(*question.confidence) : QString(),
                   yesText(question.isFlagged).toHtmlEscaped(), changeText(question.change).toHtmlEscaped(),
                   question.isScored ? translated("Yes").toHtmlEscaped() : translated("No").toHtmlEscaped()});
    return heading(translated("Questions")) + table.html();
}

QString methodSection() {
    return paragraph(
        translated("The conversion from right answers to a score is not public: every score here is an "
                   "estimate. Bands are Wilson intervals; a group of few questions says little."),
        u"muted"_s);
}

} // namespace

QString reportHtml(const SittingReport& report) {
    const exam::SittingFigures& figures = report.figures;
    const QString title =
        translated("Report: %1, %2")
            .arg(toQString(report.review.record.spec.code), dateTimeText(report.review.record.begunAt));
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta "
           u"charset=\"utf-8\"><title>%2</title><style>%3</style>"
           "</head><body>"_s.arg(QLocale().bcp47Name(), title.toHtmlEscaped(), kStyle) +
           titleSection(report.review.record) + scoreSection(report) + conditionsSection(report) +
           groupSections(report) + answersSection(figures) + confidenceSection(figures.patterns) +
           flawsSection(figures.patterns) + nextSection(report) + questionsSection(figures) +
           methodSection() + u"</body></html>\n"_s;
}

} // namespace app
