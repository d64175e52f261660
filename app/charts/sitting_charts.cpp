// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sitting_charts.h"

#include "history_text.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("SittingCharts", text, nullptr, count);
}

double minutesOf(exam::Millis time) {
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

QString numberText(std::size_t number) {
    return QString::number(number);
}

// Time for each question.

QString outcomeText(const exam::QuestionFigures& question) {
    if (exam::isBlank(question.chosen))
        return translated("Not answered");
    return question.isRight ? translated("Right") : translated("Wrong");
}

ChartSeries barsOf(const exam::SittingFigures& figures, const QString& name, ChartForm form, ChartColor color,
                   auto belongs) {
    ChartSeries series{.name = name, .form = form, .color = color};
    for (const exam::QuestionFigures& question : figures.questions)
        if (belongs(question))
            series.points += {static_cast<double>(question.position + 1), minutesOf(question.time)};
    return series;
}

/// Marks float above the bars, one kind above the other.
ChartSeries marksOf(const exam::SittingFigures& figures, const QString& name, ChartMark mark,
                    ChartColor color, double above, auto belongs) {
    ChartSeries series{.name = name, .color = color, .pen = Qt::NoPen, .mark = mark};
    for (const exam::QuestionFigures& question : figures.questions)
        if (belongs(question))
            series.points += {static_cast<double>(question.position + 1), minutesOf(question.time) + above};
    return series;
}

ChartTable timeTable(const exam::SittingFigures& figures) {
    ChartTable table{.headers = {translated("Question"), translated("Time"), translated("Result"),
                                 translated("Flagged"), translated("Change")}};
    for (const exam::QuestionFigures& question : figures.questions)
        table.rows.push_back({numberText(question.position + 1), clockText(question.time),
                              outcomeText(question), question.isFlagged ? translated("Flagged") : QString(),
                              changeText(question.change)});
    return table;
}

QString timeSummary(const exam::SittingFigures& figures) {
    const auto longer = std::ranges::count_if(figures.questions, [&](const exam::QuestionFigures& question) {
        return question.time > figures.pace.perQuestion;
    });
    return translated(
               "An even share of the time is %1 for a question, all visits added up (the dashed line). "
               "%n question(s) took longer.",
               static_cast<int>(longer))
        .arg(clockText(figures.pace.perQuestion));
}

// Questions answered over time.

/// The count stays until it changes.
QList<QPointF> stairsOf(const std::vector<exam::AnswerCount>& counts) {
    QList<QPointF> points;
    for (const exam::AnswerCount& count : counts) {
        const double minutes = minutesOf(count.used);
        if (!points.isEmpty())
            points += {minutes, points.last().y()};
        points += {minutes, static_cast<double>(count.answered)};
    }
    return points;
}

QList<QPointF> cornersOf(const std::vector<exam::AnswerCount>& counts) {
    QList<QPointF> points;
    for (const exam::AnswerCount& count : counts)
        points += {minutesOf(count.used), static_cast<double>(count.answered)};
    return points;
}

/// Of the corners of a plan, at one moment.
double plannedAt(const std::vector<exam::AnswerCount>& planned, exam::Millis used) {
    const auto next = std::ranges::find_if(planned, [&](const auto& corner) { return corner.used >= used; });
    if (next == planned.begin())
        return static_cast<double>(next->answered);
    if (next == planned.end())
        return static_cast<double>(planned.back().answered);
    const exam::AnswerCount& before = *std::prev(next);
    const double passed = minutesOf(used - before.used) / minutesOf(next->used - before.used);
    return std::lerp(static_cast<double>(before.answered), static_cast<double>(next->answered), passed);
}

std::size_t answeredAt(const std::vector<exam::AnswerCount>& answered, exam::Millis used) {
    const auto after = std::ranges::upper_bound(answered, used, {}, &exam::AnswerCount::used);
    return after == answered.begin() ? 0 : std::prev(after)->answered;
}

ChartSeries passMarks(const exam::PaceFigures& pace) {
    ChartSeries marks{.name = translated("A pass begins"),
                      .color = ChartColor::Warning,
                      .pen = Qt::NoPen,
                      .mark = ChartMark::Triangle};
    for (const exam::PassFigures& pass : pace.passes)
        marks.points +=
            {minutesOf(pass.beganAt), static_cast<double>(answeredAt(pace.answered, pass.beganAt))};
    return marks;
}

ChartTable paceTable(const exam::PaceFigures& pace) {
    ChartTable table{.headers = {translated("Time used"), translated("Answered"), translated("Plan")}};
    for (const exam::AnswerCount& count : pace.answered)
        table.rows.push_back({clockText(count.used), numberText(count.answered),
                              pace.planned.empty()
                                  ? QString()
                                  : QString::number(std::lround(plannedAt(pace.planned, count.used)))});
    return table;
}

QString paceSummary(const exam::SittingFigures& figures) {
    if (figures.answeredCount == 0)
        return translated("No question was answered, so there is no pace to show.");
    if (figures.pace.planned.empty())
        return translated("Without a limit of time there is no plan to compare with.");
    return translated(
               "The plan of the passes has every question answered once by %1; the time behind that is "
               "for going back. A plan, never a limit.")
        .arg(clockText(figures.pace.planned[1].used));
}

// Domains over all sittings.

struct DomainLook {
    ChartColor color;
    ChartMark mark;
    Qt::PenStyle pen;
};

/// Told apart by mark and by dashes, not by colour alone.
constexpr std::array kDomainLooks{DomainLook{ChartColor::Accent, ChartMark::Circle, Qt::SolidLine},
                                  DomainLook{ChartColor::Warning, ChartMark::Triangle, Qt::DashLine},
                                  DomainLook{ChartColor::Good, ChartMark::Square, Qt::DotLine},
                                  DomainLook{ChartColor::Text, ChartMark::Diamond, Qt::DashDotLine}};

const exam::Tally* tallyIn(const exam::SittingResult& result, const exam::DomainId& domain) {
    const auto found = std::ranges::find(result.domains, domain, &exam::TallyOf<exam::DomainId>::key);
    return found == result.domains.end() ? nullptr : &found->tally;
}

/// Beyond, marks lie on one another and cost more than all the rest.
constexpr std::size_t kMostMarked = 60;

ChartSeries domainSeries(const exam::Domain& domain, std::size_t index,
                         std::span<const exam::SittingResult> results) {
    const DomainLook& look = kDomainLooks[index % kDomainLooks.size()];
    ChartSeries series{.name = translated("Domain %1").arg(toQString(domain.id.value)),
                       .color = look.color,
                       .pen = look.pen,
                       .mark = results.size() <= kMostMarked ? look.mark : ChartMark::None};
    for (std::size_t sitting = 0; sitting < results.size(); ++sitting)
        if (const exam::Tally* tally = tallyIn(results[sitting], domain.id))
            series.points += {static_cast<double>(sitting + 1), 100.0 * tally->share()};
    return series;
}

/// Where the level of a domain lies by each sitting alone.
ChartSeries domainBand(const exam::Domain& domain, std::size_t index,
                       std::span<const exam::SittingResult> results) {
    ChartSeries series{
        .name = {}, .form = ChartForm::Band, .color = kDomainLooks[index % kDomainLooks.size()].color};
    for (std::size_t sitting = 0; sitting < results.size(); ++sitting)
        if (const exam::Tally* tally = tallyIn(results[sitting], domain.id)) {
            const exam::Band band = tally->band();
            series.points += {static_cast<double>(sitting + 1), 100.0 * band.low};
            series.upper += {static_cast<double>(sitting + 1), 100.0 * band.high};
        }
    return series;
}

QString tallyWithBand(const exam::Tally& tally) {
    const exam::Band band = tally.band();
    return translated("%1; band %2 to %3")
        .arg(tallyText(tally), percentText(band.low), percentText(band.high));
}

ChartTable domainTable(const exam::ExamSpec& spec, std::span<const exam::SittingResult> results) {
    ChartTable table{.headers = {translated("Sitting"), translated("Day")}};
    for (const exam::Domain& domain : spec.domains)
        table.headers += translated("Domain %1").arg(toQString(domain.id.value));
    for (std::size_t sitting = 0; sitting < results.size(); ++sitting) {
        QStringList row{numberText(sitting + 1), dayText(results[sitting].day)};
        for (const exam::Domain& domain : spec.domains) {
            const exam::Tally* tally = tallyIn(results[sitting], domain.id);
            row += tally ? tallyWithBand(*tally) : QString();
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Chart timeChart(const exam::SittingFigures& figures) {
    const auto isBlank = [](const auto& question) { return exam::isBlank(question.chosen); };
    double longest = minutesOf(figures.pace.perQuestion);
    for (const exam::QuestionFigures& question : figures.questions)
        longest = std::max(longest, minutesOf(question.time));
    const auto count = static_cast<double>(figures.questions.size());
    Chart chart{.title = translated("Time for each question"),
                .summary = timeSummary(figures),
                .x = roundAxis(translated("Question"), count, 13),
                .y = roundAxis(translated("Minutes"), 1.12 * longest)};
    chart.x.from = 0.4;
    chart.x.to = count + 0.6;
    chart.series = {
        barsOf(figures, translated("Right"), ChartForm::Bars, ChartColor::Accent,
               [&](const auto& question) { return question.isRight; }),
        barsOf(figures, translated("Wrong"), ChartForm::StripedBars, ChartColor::Bad,
               [&](const auto& question) { return !question.isRight && !isBlank(question); }),
        barsOf(figures, translated("Not answered"), ChartForm::StripedBars, ChartColor::Muted, isBlank),
        {.name = translated("Even share"),
         .color = ChartColor::Text,
         .points = {{0.4, minutesOf(figures.pace.perQuestion)},
                    {count + 0.6, minutesOf(figures.pace.perQuestion)}},
         .pen = Qt::DashLine},
        marksOf(figures, translated("Flagged"), ChartMark::Triangle, ChartColor::Warning, 0.03 * chart.y.to,
                [](const auto& question) { return question.isFlagged; }),
        marksOf(figures, translated("Changed"), ChartMark::Diamond, ChartColor::Text, 0.075 * chart.y.to,
                [](const auto& question) { return question.change != exam::AnswerChange::None; })};
    chart.table = timeTable(figures);
    return chart;
}

Chart paceChart(const exam::SittingFigures& figures) {
    const exam::PaceFigures& pace = figures.pace;
    Chart chart{
        .title = translated("Questions answered over time"),
        .summary = paceSummary(figures),
        .x = roundAxis(translated("Minutes used"),
                       minutesOf(figures.conditions.allowed.value_or(figures.conditions.used)), 10),
        .y = roundAxis(translated("Questions answered"), static_cast<double>(figures.questions.size()))};
    if (figures.answeredCount == 0)
        return chart;
    if (!pace.planned.empty())
        chart.series.push_back({.name = translated("Plan"),
                                .color = ChartColor::Text,
                                .points = cornersOf(pace.planned),
                                .pen = Qt::DashLine});
    chart.series.push_back({.name = translated("Answered"), .points = stairsOf(pace.answered)});
    chart.series.push_back(passMarks(pace));
    chart.table = paceTable(pace);
    return chart;
}

Chart domainsChart(const exam::ExamSpec& spec, std::span<const exam::SittingResult> results) {
    Chart chart{.title = translated("Domains over all sittings"),
                .x = roundAxis(translated("Sitting, oldest first"), static_cast<double>(results.size()), 10),
                .y = {translated("Percent right"), 0.0, 100.0, 20.0}};
    if (results.size() < 2) {
        chart.summary = translated("This is the first sitting of this exam; the next one begins the line.");
        return chart;
    }
    chart.summary =
        translated("The share right in each domain; the dashed line is what we estimate a pass takes "
                   "(%1 percent). A domain has few questions, so single points jump.")
            .arg(std::lround(100 * spec.scale.rawAtPass)) +
        u' ' + translated("The pale areas are the 95 % bands.");
    chart.x.from = 0.5;
    chart.x.to = static_cast<double>(results.size()) + 0.5;
    const double pass = 100 * spec.scale.rawAtPass;
    chart.series.push_back({.name = translated("Pass"),
                            .color = ChartColor::Muted,
                            .points = {{chart.x.from, pass}, {chart.x.to, pass}},
                            .pen = Qt::DashLine});
    for (std::size_t domain = 0; domain < spec.domains.size(); ++domain)
        chart.series.push_back(domainBand(spec.domains[domain], domain, results));
    for (std::size_t domain = 0; domain < spec.domains.size(); ++domain)
        chart.series.push_back(domainSeries(spec.domains[domain], domain, results));
    chart.table = domainTable(spec, results);
    return chart;
}

} // namespace app
