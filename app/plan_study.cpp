// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_study.h"

#include "day.h"
#include "history_progress.h"
#include "practice_study.h"
#include "tick_records.h"

#include <algorithm>

namespace app {

namespace {

const std::string kNoPlan = "none";

std::string planName(const exam::ExamId& exam) {
    return "plan/" + exam.value;
}

std::string tickPrefix(const exam::ExamId& exam) {
    return "plan-tick/" + exam.value + "/";
}

} // namespace

exam::PlanStanding PlanStudy::standing() const {
    return exam::standingOf(choice->kind, choice->chosenOn, repetition.exam, today);
}

std::optional<int> PlanStudy::daysLeft() const {
    return repetition.exam ? std::optional(exam::daysBetween(today, *repetition.exam)) : std::nullopt;
}

const exam::Goal* PlanStudy::nextGoal() const {
    const exam::PlanEntry* entry = exam::entryOn(entries, today);
    if (!entry)
        return nullptr;
    const std::vector<exam::GoalState>& its = states[static_cast<std::size_t>(entry - entries.data())];
    const auto open = std::ranges::find_if(its, [](const exam::GoalState& state) { return !state.isDone(); });
    return open == its.end() ? nullptr : &entry->goals[static_cast<std::size_t>(open - its.begin())];
}

exam::Result<PlanStudy> readPlanStudy(exam::HistoryStore& history, const exam::Catalogue& bank,
                                      exam::Day today) {
    const exam::ExamSpec& spec = bank.spec();
    const auto settings = history.records(exam::RecordKind::Setting);
    if (!settings)
        return std::unexpected(settings.error());
    PlanStudy study{.choice = planChoiceIn(*settings, spec.id),
                    .repetition = repetitionPlanIn(*settings),
                    .today = today,
                    .entries = {},
                    .states = {}};
    if (!study.choice || !study.repetition.exam)
        return study;
    const auto attempts = history.attempts(spec.id, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    const auto past = history.results(spec.id);
    if (!past)
        return std::unexpected(past.error());
    const auto due = dueCountOf(history, *attempts, today);
    if (!due)
        return std::unexpected(due.error());
    study.dueCount = *due;
    const exam::WorkDone work =
        exam::workDoneOf(*attempts, sittingResultsOf(*past, &bank), planTicksIn(*settings, spec.id));
    study.entries = exam::studyPlan(study.choice->kind, bank, *study.repetition.exam);
    for (const exam::PlanEntry& entry : study.entries)
        study.states.push_back(exam::statesOf(entry, spec, work));
    return study;
}

exam::Result<bool> hasPlan(exam::HistoryStore& history, const exam::ExamId& exam) {
    const auto settings = history.records(exam::RecordKind::Setting);
    if (!settings)
        return std::unexpected(settings.error());
    return planChoiceIn(*settings, exam).has_value();
}

exam::PersonalRecord toRecord(const exam::ExamId& exam, const std::optional<exam::PlanKind>& kind,
                              exam::WallTime now) {
    return {exam::RecordKind::Setting, planName(exam), kind ? std::string(exam::nameOf(*kind)) : kNoPlan,
            now};
}

std::optional<PlanChoice> planChoiceIn(const std::vector<exam::PersonalRecord>& records,
                                       const exam::ExamId& exam) {
    const auto found = std::ranges::find(records, planName(exam), &exam::PersonalRecord::name);
    if (found == records.end())
        return std::nullopt;
    const auto kind = exam::fromName<exam::PlanKind>(found->body);
    return kind ? std::optional(PlanChoice{*kind, localDay(found->changedAt)}) : std::nullopt;
}

exam::PersonalRecord planTickRecord(const exam::ExamId& exam, const exam::DoByHand& goal, bool isDone,
                                    exam::WallTime now) {
    return tickRecord(tickPrefix(exam) + goal.name(), isDone, now);
}

std::set<std::string> planTicksIn(const std::vector<exam::PersonalRecord>& records,
                                  const exam::ExamId& exam) {
    return ticksIn(records, tickPrefix(exam));
}

} // namespace app
