// SPDX-License-Identifier: GPL-3.0-or-later
//
// What practising goes by: all that a history tells about a person, read in one go. Records and tries of
// tests follow from the sittings; the plan of repetition is the person's own and goes with them to another
// machine.
#pragma once

#include "history/history_store.h"
#include "study/drill.h"
#include "study/due_forecast.h"
#include "study/readiness.h"

#include <optional>
#include <vector>

namespace app {

/// The last try at a named test.
struct TestTry {
    exam::TestId test;
    exam::Day day{};
    exam::Tally scored;

    bool operator==(const TestTry&) const = default;
};

struct PracticeStudy {
    /// What Readiness::score is to be narrowed to, on either side.
    static constexpr double kNarrowEnough = 0.05;
    static constexpr std::size_t kForecastDays = 7;

    exam::StudyRecords records;
    exam::Readiness readiness;
    std::optional<std::size_t> questionsToNarrow; ///< to kNarrowEnough; as exam::questionsToNarrow()
    exam::RepetitionPlan plan;
    exam::Day today{};
    exam::DueForecast due;
    std::vector<TestTry> tries; ///< at most one per test

    exam::Learner learner() const { return {records, readiness.abilities, plan, today}; }
};

/// Errors: StorageReadFailed.
exam::Result<PracticeStudy> readPracticeStudy(exam::HistoryStore& history, const exam::Catalogue& bank,
                                              exam::Day today);

/// How many questions are due today, whatever the bank has now. Errors: StorageReadFailed.
exam::Result<std::size_t> readDueCount(exam::HistoryStore& history, const exam::ExamId& exam,
                                       exam::Day today);

/// The same where the attempts have been read already.
exam::Result<std::size_t> dueCountOf(exam::HistoryStore& history, const std::vector<exam::Attempt>& attempts,
                                     exam::Day today);

exam::PersonalRecord toRecord(const exam::RepetitionPlan& plan, exam::WallTime now);
/// The plan among records of the kind Setting; the standard one where there is none that can be read.
exam::RepetitionPlan repetitionPlanIn(const std::vector<exam::PersonalRecord>& records);

} // namespace app
