// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_study.h"

#include "day.h"
#include "study/gates.h"
#include "text.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const std::string kPlan = "repetition";
const std::string kTries = "last-try/";

/// The id of the sitting by the test that it was the last try at.
std::unordered_map<std::string, exam::TestId>
testsOfSittings(const std::vector<exam::PersonalRecord>& records) {
    std::unordered_map<std::string, exam::TestId> tests;
    for (const exam::PersonalRecord& record : records)
        if (record.name.starts_with(kTries))
            tests.emplace(record.body, exam::TestId{record.name.substr(kTries.size())});
    return tests;
}

std::vector<TestTry> triesOf(const std::vector<exam::SittingSummary>& sittings,
                             const std::vector<exam::PersonalRecord>& records) {
    const auto tests = testsOfSittings(records);
    std::vector<TestTry> tries;
    for (const exam::SittingSummary& sitting : sittings)
        if (const auto test = tests.find(sitting.id.value); test != tests.end() && sitting.hasResult)
            tries.push_back({test->second, localDay(sitting.begunAt), sitting.scored});
    return tries;
}

/// What follows from the attempts alone.
PracticeStudy studyOf(const exam::Catalogue& bank, const std::vector<exam::Attempt>& attempts,
                      const exam::RepetitionPlan& plan, exam::Day today) {
    PracticeStudy study;
    study.records = exam::studyRecordsOf(bank, attempts);
    study.readiness = exam::readinessOf(bank.spec(), attempts, today);
    study.questionsToNarrow =
        exam::questionsToNarrow(bank.spec(), study.readiness.abilities, PracticeStudy::kNarrowEnough);
    study.plan = plan;
    study.today = today;
    study.due = exam::dueForecast(study.records.questions, &bank, plan, today, PracticeStudy::kForecastDays);
    return study;
}

} // namespace

exam::Result<PracticeStudy> readPracticeStudy(exam::HistoryStore& history, const exam::Catalogue& bank,
                                              exam::Day today) {
    const auto attempts = history.attempts(bank.spec().id, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    const auto records = history.records(exam::RecordKind::Setting);
    if (!records)
        return std::unexpected(records.error());
    PracticeStudy study = studyOf(bank, *attempts, repetitionPlanIn(*records), today);
    const auto sittings = history.list();
    if (!sittings)
        return std::unexpected(sittings.error());
    study.tries = triesOf(*sittings, *records);
    return study;
}

exam::Result<std::size_t> readDueCount(exam::HistoryStore& history, const exam::ExamId& exam,
                                       exam::Day today) {
    const auto attempts = history.attempts(exam, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    const auto records = history.records(exam::RecordKind::Setting);
    if (!records)
        return std::unexpected(records.error());
    return exam::dueForecast(exam::questionRecordsOf(*attempts), nullptr, repetitionPlanIn(*records), today,
                             0)
        .today;
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

std::optional<exam::PersonalRecord> tryRecord(const exam::Catalogue& bank, const exam::SittingReview& review,
                                              exam::WallTime now) {
    const auto test = exam::namedTestOf(bank, review.record.paper);
    if (!test)
        return std::nullopt;
    return exam::PersonalRecord{exam::RecordKind::Setting, kTries + test->value, review.record.id.value, now};
}

} // namespace app
