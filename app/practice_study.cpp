// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_study.h"

#include "day.h"
#include "history/question_records.h"
#include "history_progress.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const std::string kPlan = "repetition";

std::vector<TestTry> triesOf(const exam::Catalogue& bank, const std::vector<exam::PastResult>& past) {
    std::vector<TestTry> tries;
    for (const exam::SittingResult& result : sittingResultsOf(past, &bank)) {
        if (!result.test)
            continue;
        std::erase_if(tries, [&](const TestTry& earlier) { return earlier.test == *result.test; });
        tries.push_back({*result.test, result.day, result.scored});
    }
    return tries;
}

/// What the person set: the plan, and which questions are to come back.
struct Wishes {
    exam::RepetitionPlan plan;
    exam::RepetitionMarks marks;
};

exam::Result<Wishes> readWishes(exam::HistoryStore& history) {
    const auto settings = history.records(exam::RecordKind::Setting);
    if (!settings)
        return std::unexpected(settings.error());
    const auto cards = history.records(exam::RecordKind::Card);
    if (!cards)
        return std::unexpected(cards.error());
    return Wishes{repetitionPlanIn(*settings), exam::repetitionMarksOf(*cards)};
}

/// What follows from attempts and wishes.
PracticeStudy studyOf(const exam::Catalogue& bank, const std::vector<exam::Attempt>& attempts,
                      const Wishes& wishes, exam::Day today) {
    PracticeStudy study;
    study.records = exam::studyRecordsOf(bank, attempts);
    exam::takeMarks(study.records.questions, wishes.marks, &localDay);
    study.readiness = exam::readinessOf(bank.spec(), attempts, today);
    study.questionsToNarrow =
        exam::questionsToNarrow(bank.spec(), study.readiness.abilities, PracticeStudy::kNarrowEnough);
    study.plan = wishes.plan;
    study.today = today;
    study.due =
        exam::dueForecast(study.records.questions, &bank, wishes.plan, today, PracticeStudy::kForecastDays);
    return study;
}

} // namespace

exam::Result<PracticeStudy> readPracticeStudy(exam::HistoryStore& history, const exam::Catalogue& bank,
                                              exam::Day today) {
    const auto attempts = history.attempts(bank.spec().id, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    const auto wishes = readWishes(history);
    if (!wishes)
        return std::unexpected(wishes.error());
    PracticeStudy study = studyOf(bank, *attempts, *wishes, today);
    const auto past = history.results(bank.spec().id);
    if (!past)
        return std::unexpected(past.error());
    study.tries = triesOf(bank, *past);
    return study;
}

exam::Result<std::size_t> readDueCount(exam::HistoryStore& history, const exam::ExamId& exam,
                                       exam::Day today) {
    const auto attempts = history.attempts(exam, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    return dueCountOf(history, *attempts, today);
}

exam::Result<std::size_t> dueCountOf(exam::HistoryStore& history, const std::vector<exam::Attempt>& attempts,
                                     exam::Day today) {
    const auto wishes = readWishes(history);
    if (!wishes)
        return std::unexpected(wishes.error());
    exam::QuestionRecords records = exam::questionRecordsOf(attempts);
    exam::takeMarks(records, wishes->marks, &localDay);
    return exam::dueForecast(records, nullptr, wishes->plan, today, 0).today;
}

/// The rule's name and, in a second line where there is one, the day of the exam.
exam::PersonalRecord toRecord(const exam::RepetitionPlan& plan, exam::WallTime now) {
    std::string body(exam::nameOf(plan.rule));
    if (plan.exam) {
        body += '\n';
        body += toQDate(*plan.exam).toString(Qt::ISODate).toStdString();
    }
    return {exam::RecordKind::Setting, kPlan, body, now};
}

exam::RepetitionPlan repetitionPlanIn(const std::vector<exam::PersonalRecord>& records) {
    const auto found = std::ranges::find(records, kPlan, &exam::PersonalRecord::name);
    if (found == records.end())
        return {};
    const QString body = toQString(found->body);
    exam::RepetitionPlan plan;
    plan.rule =
        exam::fromName<exam::RepetitionRule>(body.section(u'\n', 0, 0).toStdString()).value_or(plan.rule);
    if (const QDate exam = QDate::fromString(body.section(u'\n', 1), Qt::ISODate); exam.isValid())
        plan.exam = toDay(exam);
    return plan;
}

} // namespace app
