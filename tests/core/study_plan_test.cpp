// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_plan.h"

#include "support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace exam {

using std::chrono::days;
using testing::ElementsAre;

namespace {

const Day kExam{days{20'000}};

/// Four domains, three full tests, and drawn ones by domain and by difficulty.
Bank bankWithTests() {
    BankParts parts = test::makeParts(25);
    const auto addTest = [&](const std::string& id) -> PaperRequest& {
        NamedTest& test = parts.tests.emplace_back();
        test.id = TestId{id};
        test.target = 75;
        return test.request;
    };
    for (const char* id : {"full-1", "full-2", "full-3"}) {
        PaperRequest& request = addTest(id);
        for (std::size_t index = 0; index < parts.spec.questionCount; ++index)
            request.ids.push_back(parts.questions[index].id);
    }
    addTest("hard").difficulties = {Difficulty::Hard};
    addTest("domain-1").domains = {DomainId{"1"}};
    addTest("service").services = {"S3"};
    return Bank(std::move(parts));
}

/// An exam of so many domains of one task each.
Bank bankOfDomains(int count) {
    BankParts parts = test::makeParts(1);
    const Domain some = parts.spec.domains.front();
    parts.questions.clear();
    parts.spec.domains.clear();
    for (int index = 1; index <= count; ++index) {
        Domain& domain = parts.spec.domains.emplace_back(some);
        domain.id = DomainId{std::to_string(index)};
        domain.tasks.resize(1);
        domain.tasks.front().id = TaskId{std::to_string(index) + ".1"};
    }
    return Bank(std::move(parts));
}

/// "1-2: 1" for weeks of studying, in which weeks are counted from 1.
std::vector<std::string> studyWeeks(const std::vector<PlanEntry>& plan) {
    std::vector<std::string> weeks;
    const Day begin = plan.front().first;
    for (const PlanEntry& entry : plan) {
        if (entry.phase != PlanPhase::Study)
            continue;
        std::string text = std::to_string(daysBetween(begin, entry.first) / 7 + 1);
        text += '-';
        text += std::to_string((daysBetween(begin, entry.last) + 1) / 7);
        text += ':';
        for (const DomainId& domain : entry.domains) {
            text += ' ';
            text += domain.value;
        }
        weeks.push_back(text);
    }
    return weeks;
}

std::vector<PlanPhase> phasesOf(const std::vector<PlanEntry>& plan) {
    std::vector<PlanPhase> phases;
    for (const PlanEntry& entry : plan)
        phases.push_back(entry.phase);
    return phases;
}

/// The first goal of this sort in a plan.
template<class Body>
Goal firstGoal(const std::vector<PlanEntry>& plan) {
    for (const PlanEntry& entry : plan)
        for (const Goal& goal : entry.goals)
            if (std::holds_alternative<Body>(goal.what))
                return goal;
    ADD_FAILURE() << "no such goal";
    return {};
}

SittingResult result(Day day, Tally scored, std::optional<TestId> test = {}) {
    return {.day = day, .test = std::move(test), .questionCount = 65, .scored = scored};
}

} // namespace

TEST(StudyPlan, IsTheLongestThatStillHasAllOfItsDays) {
    struct Row {
        int daysLeft;
        std::optional<PlanKind> fitting;
        const char* reason;
    };
    for (const Row& row :
         {Row{200, PlanKind::TenWeeks, "it begins later"}, Row{70, PlanKind::TenWeeks, "today"},
          Row{69, PlanKind::SixWeeks, "a day late for ten weeks"}, Row{42, PlanKind::SixWeeks, "today"},
          Row{41, PlanKind::LastWeek, "a day late for six"}, Row{7, PlanKind::LastWeek, "today"},
          Row{1, PlanKind::LastWeek, "what is left of it"}, Row{0, std::nullopt, "the day of the exam"},
          Row{-1, std::nullopt, "over"}})
        EXPECT_EQ(fittingPlan(row.daysLeft), row.fitting) << row.daysLeft << ", " << row.reason;
}

TEST(StudyPlan, KnowsWhereAPersonStands) {
    struct Row {
        int chosenBefore; ///< days before the exam, as is the next
        std::optional<int> todayBefore;
        PlanStanding standing;
        const char* reason;
    };
    for (const Row& row : {Row{80, 71, PlanStanding::NotBegun, "tomorrow is its first day"},
                           Row{80, 70, PlanStanding::Running, "its first day"},
                           Row{70, 70, PlanStanding::Running, "chosen just in time"},
                           Row{69, 69, PlanStanding::BegunLate, "one day"},
                           Row{70, 1, PlanStanding::Running, "the day before"},
                           Row{69, 0, PlanStanding::ExamToday, "begun late or not"},
                           Row{70, -1, PlanStanding::ExamOver, "yesterday"},
                           Row{70, std::nullopt, PlanStanding::NoExamDay, "there is no day to count from"}}) {
        const std::optional<Day> exam = row.todayBefore ? std::optional(kExam) : std::nullopt;
        EXPECT_EQ(standingOf(PlanKind::TenWeeks, kExam - days{row.chosenBefore}, exam,
                             kExam - days{row.todayBefore.value_or(50)}),
                  row.standing)
            << row.reason;
    }
}

TEST(StudyPlan, DealsOutTheWeeksOfStudyingAsTheGuideDoesAndAnyOtherExamAlike) {
    struct Row {
        int domains;
        PlanKind kind;
        std::vector<std::string> weeks;
    };
    for (const Row& row :
         {Row{4, PlanKind::TenWeeks, {"1-2: 1", "3-4: 2", "5-5: 3", "6-6: 4"}}, // as in the guide
          Row{4, PlanKind::SixWeeks, {"1-1: 1", "2-2: 2", "3-3: 3 4"}},         // as in the guide
          Row{1, PlanKind::TenWeeks, {"1-6: 1"}}, Row{3, PlanKind::SixWeeks, {"1-1: 1", "2-2: 2", "3-3: 3"}},
          Row{5, PlanKind::TenWeeks, {"1-2: 1", "3-3: 2", "4-4: 3", "5-5: 4", "6-6: 5"}},
          Row{7, PlanKind::SixWeeks, {"1-1: 1 2", "2-2: 3 4", "3-3: 5 6 7"}}, Row{4, PlanKind::LastWeek, {}}})
        EXPECT_EQ(studyWeeks(studyPlan(row.kind, bankOfDomains(row.domains), kExam)), row.weeks)
            << row.domains;
}

TEST(StudyPlan, LeadsFromItsFirstDayToTheExamWithoutGaps) {
    const Bank bank = bankWithTests();
    for (const PlanKind kind : {PlanKind::TenWeeks, PlanKind::SixWeeks, PlanKind::LastWeek}) {
        const std::vector<PlanEntry> plan = studyPlan(kind, bank, kExam);
        Day next = kExam - days{daysOf(kind)};
        for (const PlanEntry& entry : plan) {
            EXPECT_EQ(entry.first, next);
            EXPECT_LE(entry.first, entry.last);
            EXPECT_FALSE(entry.goals.empty());
            next = entry.last + days{1};
        }
        EXPECT_EQ(plan.back().last, kExam);
        EXPECT_EQ(entryOn(plan, plan.front().first - days{1}), nullptr);
        EXPECT_EQ(entryOn(plan, plan.front().first), &plan.front());
        EXPECT_EQ(entryOn(plan, kExam), &plan.back());
        EXPECT_EQ(entryOn(plan, kExam + days{1}), nullptr);
    }
}

TEST(StudyPlan, AlternatesTestsAndReviewInTheLastWeek) {
    const std::vector<PlanEntry> plan = studyPlan(PlanKind::LastWeek, bankWithTests(), kExam);
    EXPECT_THAT(phasesOf(plan), ElementsAre(PlanPhase::FullTest, PlanPhase::WeakestDomains,
                                            PlanPhase::FullTest, PlanPhase::Review, PlanPhase::FullTest,
                                            PlanPhase::LightDay, PlanPhase::DayBefore, PlanPhase::ExamDay));
    EXPECT_EQ(plan[0].goals[0].what, GoalBody(TakeTest{TestId{"full-1"}, 70}));
    EXPECT_EQ(plan[2].goals[0].what, GoalBody(TakeTest{TestId{"full-2"}, 75}));
    EXPECT_EQ(plan[4].goals[0].what, GoalBody(TakeTest{TestId{"full-3"}, 80}));
}

TEST(StudyPlan, GivesTheTestsOfTheBankTheirWeeks) {
    const std::vector<PlanEntry> plan = studyPlan(PlanKind::TenWeeks, bankWithTests(), kExam);
    ASSERT_EQ(plan[4].phase, PlanPhase::DifficultyTests);
    EXPECT_EQ(plan[4].goals[0].what, GoalBody(TakeTest{TestId{"hard"}, 75}));
    ASSERT_EQ(plan[5].phase, PlanPhase::DomainTests);
    EXPECT_EQ(plan[5].goals[0].what, GoalBody(TakeTest{TestId{"domain-1"}, 75}));
    ASSERT_EQ(plan[6].phase, PlanPhase::FullExams);
    const std::vector<PlanEntry> bare = studyPlan(PlanKind::LastWeek, test::makeBank(8), kExam);
    EXPECT_EQ(bare[4].goals[0].what, GoalBody(SitFullExam{80})) << "a bank without tests has papers to draw";
}

TEST(StudyPlan, AsksOfATaskNoMoreThanTheBankHas) {
    const auto wanted = [](std::size_t perTask) {
        const Bank bank = test::makeBank(perTask);
        return std::get<AnswerTask>(firstGoal<AnswerTask>(studyPlan(PlanKind::TenWeeks, bank, kExam)).what)
            .questions;
    };
    EXPECT_EQ(wanted(4), 4u);
    EXPECT_EQ(wanted(40), 20u);
}

TEST(StudyPlan, BringsBackEachThirdDayAndInTheLastTwoWeeksDaily) {
    const std::vector<PlanEntry> plan = studyPlan(PlanKind::TenWeeks, bankWithTests(), kExam);
    const auto daysIn = [](const PlanEntry& entry) -> std::optional<std::size_t> {
        for (const Goal& goal : entry.goals)
            if (const auto* repeat = std::get_if<RepeatDue>(&goal.what))
                return repeat->days;
        return std::nullopt;
    };
    EXPECT_EQ(daysIn(plan[0]), std::nullopt) << "at first there is nothing to come back";
    EXPECT_EQ(daysIn(plan[1]), 4u) << "of fourteen";
    EXPECT_EQ(daysIn(plan[3]), 2u) << "of seven";
    EXPECT_EQ(daysIn(plan[6]), 7u) << "of the week before the last";
    EXPECT_EQ(daysIn(plan.end()[-2]), 1u) << "of the day before the exam";
}

TEST(PlanGoals, CountWhatWasAnsweredEarlyOrLateButWithinThePlan) {
    const Bank bank = bankWithTests();
    const Goal goal = firstGoal<AnswerTask>(studyPlan(PlanKind::SixWeeks, bank, kExam));
    const Day begin = kExam - days{42};
    std::vector<Attempt> attempts{test::makeAttempt("before", true, begin - days{1})};
    for (int index = 0; index < 19; ++index)
        attempts.push_back(
            test::makeAttempt("q" + std::to_string(index), index % 2 == 0, begin + days{index}));
    GoalState state = stateOf(goal, bank.spec(), workDoneOf(attempts, {}, {}));
    EXPECT_EQ(state.got, 19u);
    EXPECT_EQ(state.wanted, 20u);
    EXPECT_FALSE(state.isDone());
    attempts.push_back(test::makeAttempt("late", false, kExam));
    EXPECT_TRUE(stateOf(goal, bank.spec(), workDoneOf(attempts, {}, {})).isDone());
}

TEST(PlanGoals, AreDoneByATestThatWasSatWhateverCameOfIt) {
    const Bank bank = bankWithTests();
    const Goal goal = firstGoal<TakeTest>(studyPlan(PlanKind::LastWeek, bank, kExam));
    const TestId first{"full-1"};
    const auto after = [&](std::vector<SittingResult> results) {
        return stateOf(goal, bank.spec(), workDoneOf({}, std::move(results), {}));
    };
    EXPECT_FALSE(after({result(kExam - days{8}, {60, 65}, first)}).isDone())
        << "says nothing of the last week";
    EXPECT_FALSE(after({result(kExam - days{7}, {60, 65}, TestId{"full-2"})}).isDone());
    const GoalState missed = after({result(kExam - days{7}, {38, 65}, first)});
    EXPECT_TRUE(missed.isDone());
    EXPECT_EQ(missed.tally, (Tally{38, 65}));
    EXPECT_EQ(missed.isAimMet, false);
    const GoalState met =
        after({result(kExam - days{7}, {38, 65}, first), result(kExam - days{6}, {46, 65}, first)});
    EXPECT_EQ(met.day, kExam - days{6}) << "the last try counts, and a day late is late, not lost";
    EXPECT_EQ(met.isAimMet, true);
}

TEST(PlanGoals, ReachADomainOnlyWithEnoughRightOfEnoughQuestions) {
    const Bank bank = bankWithTests();
    const Goal goal = firstGoal<ReachDomain>(studyPlan(PlanKind::TenWeeks, bank, kExam));
    struct Row {
        Tally tally;
        bool isDone;
        const char* reason;
    };
    for (const Row& row : {Row{{9, 9}, false, "too few"}, Row{{7, 10}, true, "just enough"},
                           Row{{13, 20}, false, "65 %"}, Row{{0, 0}, false, "none"}}) {
        SittingResult drill = result(kExam - days{60}, row.tally);
        drill.domains = {{DomainId{"1"}, row.tally}};
        EXPECT_EQ(stateOf(goal, bank.spec(), workDoneOf({}, {drill}, {})).isDone(), row.isDone) << row.reason;
    }
}

TEST(PlanGoals, CountDaysOnWhichSomethingCameBack) {
    const Goal goal{RepeatDue{2}, kExam - days{14}, kExam - days{8}};
    const auto got = [&](const std::vector<Attempt>& attempts) {
        return stateOf(goal, test::makeSpec(), workDoneOf(attempts, {}, {})).got;
    };
    const Day day = goal.from;
    EXPECT_EQ(got({test::makeAttempt("a", true, day), test::makeAttempt("a", true, day)}), 0u)
        << "twice on one day is no repetition";
    EXPECT_EQ(got({test::makeAttempt("a", true, day - days{3}), test::makeAttempt("b", true, day - days{3}),
                   test::makeAttempt("a", true, day), test::makeAttempt("b", true, day),
                   test::makeAttempt("a", true, goal.to), test::makeAttempt("a", true, goal.to + days{1})}),
              2u);
}

TEST(PlanGoals, DrillWhatWasWeakestWhenTheyBegan) {
    const Goal goal{DrillWeakest{1}, kExam - days{6}, kExam - days{6}};
    const ExamSpec spec = test::makeSpec();
    SittingResult before = result(kExam - days{7}, {40, 65});
    before.domains = {{DomainId{"1"}, {5, 18}},
                      {DomainId{"2"}, {17, 17}},
                      {DomainId{"3"}, {6, 14}},
                      {DomainId{"4"}, {12, 16}}};
    SittingResult after = result(kExam - days{5}, {60, 65});
    after.domains = {{DomainId{"1"}, {18, 18}},
                     {DomainId{"2"}, {12, 17}},
                     {DomainId{"3"}, {14, 14}},
                     {DomainId{"4"}, {10, 16}}};
    const std::vector<Attempt> attempts{test::makeAttempt("of domain 1", true, goal.from)};
    const GoalState state = stateOf(goal, spec, workDoneOf(attempts, {before, after}, {}));
    EXPECT_THAT(state.domains, ElementsAre(DomainId{"1"}, DomainId{"3"})) << "a later test undoes nothing";
    EXPECT_TRUE(state.isDone());
    EXPECT_TRUE(stateOf(goal, spec, workDoneOf(attempts, {}, {})).isDone())
        << "without a test any domain will do";
    EXPECT_FALSE(stateOf(goal, spec, workDoneOf({}, {before}, {})).isDone());
}

TEST(PlanGoals, AreTickedOffByHandUnderNamesOfTheirOwn) {
    for (const PlanKind kind : {PlanKind::TenWeeks, PlanKind::SixWeeks, PlanKind::LastWeek}) {
        std::set<std::string> names;
        for (const PlanEntry& entry : studyPlan(kind, bankWithTests(), kExam))
            for (const Goal& goal : entry.goals)
                if (const auto* byHand = std::get_if<DoByHand>(&goal.what)) {
                    EXPECT_TRUE(names.insert(byHand->name()).second) << byHand->name();
                    EXPECT_FALSE(stateOf(goal, test::makeSpec(), {}).isDone());
                    EXPECT_TRUE(
                        stateOf(goal, test::makeSpec(), workDoneOf({}, {}, {byHand->name()})).isDone());
                }
    }
    EXPECT_EQ((DoByHand{HandTask::ReadDomain, "2"}.name()), "read-domain/2") << "stored";
    EXPECT_EQ((DoByHand{HandTask::SleepWell}.name()), "sleep-well") << "stored";
}

} // namespace exam
