// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plan that a person follows, with what of it is done: all that its page shows, read in one go. Stored is
// only what nothing else tells: which plan was chosen, and what was ticked off by hand. The day of the exam
// is that of the plan of repetition (practice_study.h).
#pragma once

#include "base/error.h"

#include "history/history_store.h"
#include "study/card.h"
#include "study/study_plan.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace app {

struct PlanChoice {
    exam::PlanKind kind = exam::PlanKind::TenWeeks;
    exam::Day chosenOn{};

    bool operator==(const PlanChoice&) const = default;
};

struct PlanStudy {
    std::optional<PlanChoice> choice; ///< absent: no plan is followed
    exam::RepetitionPlan repetition;  ///< has the day of the exam
    exam::Day today{};
    std::vector<exam::PlanEntry> entries;             ///< none without a choice or a day
    std::vector<std::vector<exam::GoalState>> states; ///< beside entries and their goals
    std::size_t dueCount = 0;                         ///< questions that are due today; 0 without entries

    /// To be asked with a choice only.
    exam::PlanStanding standing() const;
    /// Negative when it is over; absent without a day.
    std::optional<int> daysLeft() const;
    /// What is to be done next of what today asks for; null when there is nothing (more).
    const exam::Goal* nextGoal() const;
};

/// Errors: StorageReadFailed.
exam::Result<PlanStudy> readPlanStudy(exam::HistoryStore& history, const exam::Catalogue& bank,
                                      exam::Day today);
/// Whether there is a plan to read. Errors: StorageReadFailed.
exam::Result<bool> hasPlan(exam::HistoryStore& history, const exam::ExamId& exam);

/// Which plan is followed from `now` on; nothing for none.
exam::PersonalRecord toRecord(const exam::ExamId& exam, const std::optional<exam::PlanKind>& kind,
                              exam::WallTime now);
/// The choice among records of the kind Setting; nothing where there is none that can be read.
std::optional<PlanChoice> planChoiceIn(const std::vector<exam::PersonalRecord>& records,
                                       const exam::ExamId& exam);

exam::PersonalRecord planTickRecord(const exam::ExamId& exam, const exam::DoByHand& goal, bool isDone,
                                    exam::WallTime now);
/// Names of what is ticked off (DoByHand::name()) among records of the kind Setting.
std::set<std::string> planTicksIn(const std::vector<exam::PersonalRecord>& records, const exam::ExamId& exam);

} // namespace app
