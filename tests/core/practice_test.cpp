// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of practice is told by the engine: what is due, the budget of a question, named tests.
#include "study/due_forecast.h"
#include "study/named_tests.h"
#include "study/question_budget.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace exam {

using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Day kToday{days{20'000}};

} // namespace

TEST(DueForecast, CountsWhatIsDueAndWhatComesBackOnEachDayBehind) {
    const RepetitionPlan guide{.rule = RepetitionRule::Guide};
    const QuestionRecords records = questionRecordsOf(std::vector{
        test::makeAttempt("long ago", false, kToday - days{40}),
        test::makeAttempt("yesterday", false, kToday - days{1}),
        test::makeAttempt("known", true, kToday - days{2}),
        test::makeAttempt("known", true, kToday - days{1}), test::makeAttempt("missed", false, kToday)});
    const DueForecast forecast = dueForecast(records, nullptr, guide, kToday, 3);
    EXPECT_EQ(forecast.today, 2u) << "a day that was missed is caught up with";
    EXPECT_EQ(forecast.next, (std::vector<std::size_t>{1, 1, 0}))
        << "after one day, and three days after one";
}

TEST(DueForecast, BringsAMarkedQuestionBackTheDayBehindItsMarkUnlessItWasTriedSince) {
    const Day marked = kToday - days{2};
    QuestionRecords records = questionRecordsOf(
        std::vector{test::makeAttempt("waits", true, marked), test::makeAttempt("tried since", true, marked),
                    test::makeAttempt("tried since", true, kToday - days{1}),
                    test::makeAttempt("not marked", true, marked)});
    const DayOf dayOf = [](WallTime at) { return Day{std::chrono::floor<days>(at.time_since_epoch())}; };
    const WallTime at{days{19'998}};
    takeMarks(records,
              {{QuestionId{"waits"}, at}, {QuestionId{"tried since"}, at}, {QuestionId{"never"}, at}}, dayOf);
    EXPECT_EQ(records.size(), 3u) << "what was never tried has no record to mark";
    EXPECT_EQ(dueDay(records.at(QuestionId{"waits"}), {}), marked + days{1});
    for (const char* other : {"tried since", "not marked"}) {
        const QuestionRecord& record = records.at(QuestionId{other});
        EXPECT_EQ(dueDay(record, {}), dueDay(record.last.question, record.card, {})) << other;
    }
}

TEST(DueForecast, LeavesOutWhatTheBankDoesNotHave) {
    const Bank bank = test::makeBank(1);
    const std::string there = bank.idOf(0).value;
    const QuestionRecords records =
        questionRecordsOf(std::vector{test::makeAttempt(there, false, kToday - days{9}),
                                      test::makeAttempt("gone", false, kToday - days{9})});
    EXPECT_EQ(dueForecast(records, nullptr, {}, kToday, 0).today, 2u);
    EXPECT_EQ(dueForecast(records, &bank, {}, kToday, 0).today, 1u);
}

TEST(DueForecast, IsNothingForSomebodyWhoAnsweredNothing) {
    EXPECT_EQ(dueForecast({}, nullptr, {}, kToday, 2), (DueForecast{0, {0, 0}}));
}

TEST(QuestionBudget, LeadsThroughTheFourStepsAndEnds) {
    struct Row {
        Millis spent;
        std::optional<BudgetStep> step;
    };
    using enum BudgetStep;
    for (const auto& [spent, step] :
         {Row{0ms, Read}, Row{29'999ms, Read}, Row{30s, Constraints}, Row{44'999ms, Constraints},
          Row{45s, Eliminate}, Row{75s, Choose}, Row{89'999ms, Choose}, Row{90s, std::nullopt}})
        EXPECT_EQ(budgetStepAt(spent), step) << spent.count();
}

TEST(NamedTests, HaveAsManyQuestionsAsTheyNameOrAskForOrTheExamHas) {
    const ExamSpec spec = test::makeSpec();
    NamedTest test;
    EXPECT_EQ(questionCountOf(test, spec), spec.questionCount);
    test.request.count = 50;
    EXPECT_EQ(questionCountOf(test, spec), 50u);
    test.request.ids = {QuestionId{"a"}, QuestionId{"b"}};
    EXPECT_EQ(questionCountOf(test, spec), 2u);
}

TEST(NamedTests, AreAboutWhatTheyAskFor) {
    const Bank bank = test::makeBank(2);
    const auto inDomain = [&](std::size_t domain) {
        std::vector<QuestionId> ids;
        for (std::uint32_t index = 0; index < bank.questionCount(); ++index)
            if (bank.traitsOf(index).domain == domain)
                ids.push_back(bank.idOf(index));
        return ids;
    };
    const ExamSpec& spec = bank.spec();
    using Restrict = void (*)(PaperRequest&, const ExamSpec&);
    const auto scopeWith = [&](Restrict restrict) {
        NamedTest test;
        restrict(test.request, spec);
        return scopeOf(test, bank);
    };
    struct Row {
        const char* reason;
        Restrict restrict;
        TestScope scope;
    };
    using enum TestScope;
    const Row rows[] = {
        {"drawn like the exam", [](auto&, auto&) {}, WholeExam},
        {"drawn, and shorter", [](auto& to, auto& exam) { to.count = exam.questionCount - 1; }, Mixed},
        {"as long, of some kinds", [](auto& to, auto&) { to.kinds = {QuestionKind::Ordering}; }, Mixed},
        {"of one domain", [](auto& to, auto& exam) { to.domains = {exam.domains[1].id}; }, Domain},
        {"of two", [](auto& to, auto& exam) { to.domains = {exam.domains[0].id, exam.domains[1].id}; },
         Mixed},
        {"of one difficulty", [](auto& to, auto&) { to.difficulties = {Difficulty::Hard}; }, Difficulty},
        {"of two", [](auto& to, auto&) { to.difficulties = {Difficulty::Easy, Difficulty::Hard}; }, Mixed},
        {"of a service", [](auto& to, auto&) { to.services = {"A"}; }, Services},
    };
    for (const Row& row : rows)
        EXPECT_EQ(scopeWith(row.restrict), row.scope) << row.reason;
    NamedTest fixed;
    fixed.request.ids = inDomain(0);
    EXPECT_EQ(scopeOf(fixed, bank), Domain);
    fixed.request.ids.push_back(inDomain(1).front());
    EXPECT_EQ(scopeOf(fixed, bank), Mixed);
}

TEST(NamedTests, GiveTheTimeThatTheExamGivesForAQuestion) {
    ExamSpec spec;
    spec.questionCount = 65;
    spec.duration = 130min;
    EXPECT_EQ(timeFor(65, spec, std::nullopt), 130min);
    EXPECT_EQ(timeFor(50, spec, std::nullopt), 100min);
    EXPECT_EQ(timeFor(1, spec, ExtraTime{.id = {}, .title = {}, .factor = 1.25, .added = {}}), 3min)
        << "2.5 minutes, rounded up";
}

TEST(NamedTests, MeetTheirTargetAtItAndNotBelow) {
    NamedTest test;
    EXPECT_EQ(isTargetMet(test, {10, 10}), std::nullopt) << "there is none";
    test.target = 75;
    EXPECT_EQ(isTargetMet(test, {75, 100}), true);
    EXPECT_EQ(isTargetMet(test, {74, 100}), false);
    EXPECT_EQ(isTargetMet(test, {0, 0}), false);
}

} // namespace exam
