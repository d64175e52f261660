// SPDX-License-Identifier: GPL-3.0-or-later
//
// The study guide's plans: which days up to the exam ask for what, and what of it was done. A plan follows
// from its kind, the exam and its day; what was done follows from the history. Neither is stored, so neither
// can contradict it. Only what the program cannot see is ticked off by hand (HandTask).
//
// Guide: ten weeks (lines 10473-10478), six weeks (10479-10484), the kinds of test one week each
// (10460-10463), the last week by its days (10647-10670), what comes back every third day and daily in the
// last two weeks (10505-10521). It knows one exam of four domains; dealing out the weeks gives any other its
// own plan.
#pragma once

#include "base/enum_names.h"
#include "model/catalogue.h"
#include "study/attempt.h"
#include "study/gates.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace exam {

/// Stored by name.
enum class PlanKind { TenWeeks, SixWeeks, LastWeek };

template<>
struct EnumNames<PlanKind> {
    static constexpr std::array<std::string_view, 3> values{"ten-weeks", "six-weeks", "last-week"};
};

/// How many days before the exam a plan begins: 70, 42 or 7.
int daysOf(PlanKind kind);

/// The longest plan that still has all of its days; the one of the last week while less than that is left;
/// nothing on the day of the exam and behind it.
std::optional<PlanKind> fittingPlan(int daysLeft);

/// Where a person stands with a plan.
/// - BegunLate: it was chosen when its first day had passed.
enum class PlanStanding { NoExamDay, NotBegun, Running, BegunLate, ExamToday, ExamOver };

PlanStanding standingOf(PlanKind kind, Day chosenOn, const std::optional<Day>& exam, Day today);

/// What only the person knows whether it was done. Stored by name.
enum class HandTask { ReadBasics, ReadDomain, GoThroughAnswers, WriteFromMemory, PrepareDay, SleepWell };

template<>
struct EnumNames<HandTask> {
    static constexpr std::array<std::string_view, 6> values{
        "read-basics", "read-domain", "go-through-answers", "write-from-memory", "prepare-day", "sleep-well"};
};

/// Questions of a task answered, new or not.
struct AnswerTask {
    TaskId task;
    std::size_t questions = 0;

    bool operator==(const AnswerTask&) const = default;
};

/// A sitting with enough of a domain (kFewestOfADomain) and so many percent of it right.
struct ReachDomain {
    DomainId domain;
    int percent = 0;

    bool operator==(const ReachDomain&) const = default;
};

/// A named test sat, whatever came of it; `percent` to aim at, where there is an aim.
struct TakeTest {
    TestId test;
    std::optional<int> percent = std::nullopt;

    bool operator==(const TakeTest&) const = default;
};

/// Any paper of the exam's full length.
struct SitFullExam {
    int percent = 0; ///< to aim at

    bool operator==(const SitFullExam&) const = default;
};

/// Days on which a question was answered that had been answered on an earlier day.
struct RepeatDue {
    std::size_t days = 0;

    bool operator==(const RepeatDue&) const = default;
};

/// Questions answered of the domains that were weakest in the last full exam when the goal began; of any,
/// where there was none.
struct DrillWeakest {
    std::size_t questions = 0;

    bool operator==(const DrillWeakest&) const = default;
};

struct DoByHand {
    HandTask task = HandTask::ReadBasics;
    std::string subject =
        {}; ///< a domain's id, or how many days before the exam; empty where it is done once

    /// What a tick is stored under, unique in a plan, and the same in all plans for what is the same.
    std::string name() const;
    bool operator==(const DoByHand&) const = default;
};

using GoalBody =
    std::variant<AnswerTask, ReachDomain, TakeTest, SitFullExam, RepeatDue, DrillWeakest, DoByHand>;

struct Goal {
    GoalBody what;
    Day from{}; ///< what is done on this day or later counts
    Day to{};   ///< included

    bool operator==(const Goal&) const = default;
};

enum class PlanPhase {
    Study,
    DifficultyTests,
    DomainTests,
    DomainTestsAndFullExam,
    FullExams,
    FullTest,
    WeakestDomains,
    Review,
    LightDay,
    DayBefore,
    ExamDay
};

struct PlanEntry {
    Day first{};
    Day last{}; ///< included
    PlanPhase phase = PlanPhase::Study;
    std::vector<DomainId> domains = {}; ///< of Study
    std::vector<Goal> goals = {};

    bool operator==(const PlanEntry&) const = default;
};

/// The entries of a plan, one behind the other without gaps, the day of the exam as the last. Weeks of
/// studying go to the domains in their order: each gets as many, the earlier ones what is left over; where
/// there are fewer weeks than domains, the later weeks take two. Tests that the bank does not name are left
/// out.
std::vector<PlanEntry> studyPlan(PlanKind kind, const Catalogue& bank, Day exam);

/// The entry that a day belongs to; null before a plan and behind it.
const PlanEntry* entryOn(std::span<const PlanEntry> plan, Day day);

/// What was answered on one day.
struct DayWork {
    std::unordered_map<TaskId, std::size_t> tasks;
    std::unordered_map<DomainId, std::size_t> domains;
    std::size_t repeated = 0; ///< tries at questions that were tried on an earlier day

    bool operator==(const DayWork&) const = default;
};

/// What a person did, as goals measure it.
struct WorkDone {
    std::map<Day, DayWork> days;        ///< those with an answer
    std::vector<SittingResult> results; ///< in the order in which they were begun
    std::set<std::string> ticks;        ///< DoByHand::name() of what was ticked off

    bool operator==(const WorkDone&) const = default;
};

/// `attempts` and `results` in the order in which they happened.
WorkDone workDoneOf(std::span<const Attempt> attempts, std::vector<SittingResult> results,
                    std::set<std::string> ticks);

/// The two domains with the smallest share of right answers in the last sitting of the exam's full length
/// that was begun on `until` or before, weakest first; none without one.
std::vector<DomainId> weakestDomains(const ExamSpec& spec, std::span<const SittingResult> results, Day until);

/// How far a goal is reached.
struct GoalState {
    std::size_t got = 0;
    std::size_t wanted = 1;
    std::optional<Tally> tally = std::nullopt; ///< of the last sitting that counts, as is the next
    std::optional<Day> day = std::nullopt;
    std::optional<bool> isAimMet = std::nullopt; ///< absent without a sitting or an aim
    std::vector<DomainId> domains = {};          ///< of DrillWeakest: those that count; none for any

    bool isDone() const { return got >= wanted; }
    bool operator==(const GoalState&) const = default;
};

GoalState stateOf(const Goal& goal, const ExamSpec& spec, const WorkDone& work);

/// Those of an entry's goals, in their order.
std::vector<GoalState> statesOf(const PlanEntry& entry, const ExamSpec& spec, const WorkDone& work);

} // namespace exam
