// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_text.h"

#include "day.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("study", text, nullptr, count);
}

QString budgetStepText(exam::BudgetStep step) {
    switch (step) {
    case exam::BudgetStep::Read:
        return translated("Read the scenario");
    case exam::BudgetStep::Constraints:
        return translated("Find the constraints");
    case exam::BudgetStep::Eliminate:
        return translated("Eliminate wrong answers");
    case exam::BudgetStep::Choose:
        return translated("Choose the best answer");
    }
    return {};
}

} // namespace

QString pastText(exam::PastFilter filter) {
    switch (filter) {
    case exam::PastFilter::NeverSeen:
        return translated("Never seen");
    case exam::PastFilter::Missed:
        return translated("Missed at least once");
    case exam::PastFilter::WrongLastTime:
        return translated("Wrong last time");
    case exam::PastFilter::Flagged:
        return translated("Flagged last time");
    case exam::PastFilter::Unsure:
        return translated("Unsure last time");
    case exam::PastFilter::Slow:
        return translated("Slow last time");
    case exam::PastFilter::Due:
        return translated("Due today");
    }
    return {};
}

QString shortDayText(exam::Day day) {
    return QLocale().toString(toQDate(day), QLocale::ShortFormat);
}

QString dueText(std::size_t count) {
    return count == 0 ? translated("Nothing is due today.")
                      : translated("%n question(s) are due today.", static_cast<int>(count));
}

QString forecastText(const exam::DueForecast& due, exam::Day today) {
    const QLocale locale;
    QStringList days;
    for (std::size_t index = 0; index < due.next.size(); ++index) {
        const QDate day = toQDate(today).addDays(static_cast<qint64>(index) + 1);
        days += u"%1 %2"_s.arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
                               locale.toString(static_cast<qulonglong>(due.next[index])));
    }
    return translated("Coming back in the next days: %1").arg(days.join(u" · "_s));
}

QString readinessText(const exam::Readiness& readiness) {
    if (readiness.newCount + readiness.repeatedCount == 0)
        return translated(
            "Nothing is known of you yet. Answer some questions, and the chance of passing stands here.");
    return translated("The chance of passing a real paper today is about %1 %, by our estimate.")
        .arg(percentText(readiness.passProbability));
}

QString readinessEvidenceText(const exam::Readiness& readiness) {
    if (!readiness.newest)
        return {};
    QStringList sentences{
        translated("It rests on %n question(s) that were new to you, the last answer on %1.",
                   static_cast<int>(readiness.newCount))
            .arg(shortDayText(*readiness.newest))};
    if (readiness.repeatedCount > 0)
        sentences +=
            translated("%n repeated question(s) count less.", static_cast<int>(readiness.repeatedCount));
    sentences += translated("You would get from %1 to %2 % of a paper right.")
                     .arg(percentText(readiness.score.low), percentText(readiness.score.high));
    return sentences.join(u' ');
}

QString readinessBasisText(const PracticeStudy& study) {
    QString evidence = readinessEvidenceText(study.readiness);
    if (evidence.isEmpty() || study.questionsToNarrow.value_or(0) == 0)
        return evidence;
    return evidence + u' ' +
           translated("%n more new question(s) would narrow that to 5 points on either side.",
                      static_cast<int>(*study.questionsToNarrow));
}

QString testFactsText(const exam::NamedTest& test, const exam::ExamSpec& spec) {
    const std::size_t count = exam::questionCountOf(test, spec);
    const auto minutes =
        std::chrono::duration_cast<std::chrono::minutes>(exam::timeFor(count, spec, std::nullopt));
    const QString facts =
        translated("%n question(s), %1 minutes.", static_cast<int>(count)).arg(minutes.count());
    return test.target ? facts + u' ' + translated("Aim: %1 % right.").arg(*test.target) : facts;
}

QString tryText(const exam::NamedTest& test, const TestTry& last) {
    const auto isMet = exam::isTargetMet(test, last.scored);
    const QString sentence = !isMet   ? translated("Last try %1: %2.")
                             : *isMet ? translated("Last try %1: %2, aim met.")
                                      : translated("Last try %1: %2, aim not met.");
    return sentence.arg(shortDayText(last.day), tallyText(last.scored));
}

QString budgetText(exam::Millis spent) {
    // Whole seconds that have passed, where clockText() rounds up.
    const QString clock = clockText(std::chrono::floor<std::chrono::seconds>(spent));
    const auto step = exam::budgetStepAt(spent);
    return step ? translated("%1 · %2 of %3")
                      .arg(budgetStepText(*step), clock, clockText(exam::kQuestionBudget))
                : translated("Over the budget · %1").arg(clock);
}

} // namespace app
