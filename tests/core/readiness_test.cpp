// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/readiness.h"

#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace exam {

using std::chrono::days;

namespace {

const ExamSpec kSpec = test::makeSpec();
const Day kToday{days{20'000}};

Attempt attemptAt(std::size_t number, bool right, Day day = kToday) {
    return {.question = QuestionId{"q" + std::to_string(number)},
            .domain = DomainId{std::to_string(1 + number % 4)},
            .task = TaskId{"1.1"},
            .difficulty = static_cast<Difficulty>(number % 3),
            .day = day,
            .right = right,
            .confidence = std::nullopt};
}

/// `count` answers to new questions, `right` of ten of them right.
std::vector<Attempt> answers(std::size_t count, std::size_t right, Day day = kToday) {
    std::vector<Attempt> attempts;
    for (std::size_t number = 0; number < count; ++number)
        attempts.push_back(attemptAt(number, number * 7 % 10 < right, day));
    return attempts;
}

double widthOf(const Band& band) {
    return band.high - band.low;
}

} // namespace

TEST(Readiness, OfAStrangerIsWideAndRestsOnNothing) {
    const Readiness readiness = readinessOf(kSpec, {}, kToday);
    EXPECT_EQ(readiness.newCount, 0u);
    EXPECT_FALSE(readiness.newest);
    EXPECT_GT(widthOf(readiness.score), 0.3);
    EXPECT_GT(readiness.passProbability, 0.1);
    EXPECT_LT(readiness.passProbability, 0.9);
}

TEST(Readiness, IsLowForTheWeakHighForTheStrongAndEvenAtTheCut) {
    EXPECT_LT(readinessOf(kSpec, answers(130, 5), kToday).passProbability, 0.05);
    EXPECT_GT(readinessOf(kSpec, answers(130, 9), kToday).passProbability, 0.9);
    const double even = readinessOf(kSpec, answers(130, 7), kToday).passProbability;
    EXPECT_GT(even, 0.25);
    EXPECT_LT(even, 0.75);
}

TEST(Readiness, TellsTheDomainsApart) {
    std::vector<Attempt> attempts;
    for (std::size_t number = 0; number < 80; ++number)
        attempts.push_back(attemptAt(number, number % 4 != 2));
    const Readiness readiness = readinessOf(kSpec, attempts, kToday);
    EXPECT_LT(readiness.domains[2].level.share, 0.6);
    EXPECT_GT(readiness.domains[0].level.share, 0.75);
    EXPECT_EQ(readiness.domains[2].newCount, 20u);
    EXPECT_LT(readiness.domains[2].level.low, readiness.domains[2].level.share);
    EXPECT_GT(readiness.domains[2].level.high, readiness.domains[2].level.share);
}

TEST(Readiness, CountsAnAnswerToAQuestionSeenBeforeLess) {
    const std::vector<Attempt> once = answers(40, 6);
    std::vector<Attempt> repeated = once;
    std::vector<Attempt> more = once;
    for (std::size_t number = 0; number < 40; ++number) {
        repeated.push_back(attemptAt(number, true));
        more.push_back(attemptAt(100 + number, true));
    }
    const Readiness afterRepeating = readinessOf(kSpec, repeated, kToday);
    EXPECT_EQ(afterRepeating.newCount, 40u);
    EXPECT_EQ(afterRepeating.repeatedCount, 40u);
    EXPECT_LT(afterRepeating.passProbability, readinessOf(kSpec, more, kToday).passProbability);
}

TEST(Readiness, TrustsOldAnswersLess) {
    const Readiness fresh = readinessOf(kSpec, answers(65, 8), kToday);
    const Readiness old = readinessOf(kSpec, answers(65, 8, kToday - days{90}), kToday);
    EXPECT_GT(widthOf(old.score), widthOf(fresh.score));
    EXPECT_LT(old.score.share, fresh.score.share);
    EXPECT_EQ(old.newest, kToday - days{90});
}

TEST(Readiness, IgnoresUnknownDomainsAndTakesTheFutureAsToday) {
    std::vector<Attempt> attempts{attemptAt(1, true)};
    attempts.front().domain = DomainId{"9"};
    EXPECT_EQ(readinessOf(kSpec, attempts, kToday), readinessOf(kSpec, {}, kToday));
    EXPECT_EQ(readinessOf(kSpec, answers(10, 5, kToday + days{5}), kToday),
              readinessOf(kSpec, answers(10, 5), kToday));
}

TEST(Readiness, SaysHowManyMoreQuestionsWouldNarrowIt) {
    const Abilities stranger = readinessOf(kSpec, {}, kToday).abilities;
    const Abilities known = readinessOf(kSpec, answers(65, 7), kToday).abilities;
    const auto forStranger = questionsToNarrow(kSpec, stranger, 0.10);
    ASSERT_TRUE(forStranger);
    EXPECT_LT(*questionsToNarrow(kSpec, known, 0.10), *forStranger);
    EXPECT_EQ(questionsToNarrow(kSpec, known, 0.5), 0u);
    EXPECT_FALSE(questionsToNarrow(kSpec, stranger, 0.001));
    // As many are really needed: the promise is kept, whatever the answers are.
    const Band after = readinessOf(kSpec, answers(*forStranger, 7), kToday).score;
    EXPECT_NEAR(widthOf(after) / 2, 0.10, 0.02);
}

RC_GTEST_PROP(ReadinessProperties, GivesSharesAndNeverAGuarantee, ()) {
    std::vector<Attempt> attempts;
    const auto count = *rc::gen::inRange<std::size_t>(0, 300);
    for (std::size_t number = 0; number < count; ++number)
        attempts.push_back(attemptAt(*rc::gen::inRange<std::size_t>(0, 200), *rc::gen::arbitrary<bool>(),
                                     kToday - days{*rc::gen::inRange(-3, 400)}));
    const Readiness readiness = readinessOf(kSpec, attempts, kToday);
    RC_ASSERT(readiness.passProbability > 0.0 && readiness.passProbability < 1.0);
    RC_ASSERT(readiness.newCount + readiness.repeatedCount == count);
    for (const DomainLevel& each : readiness.domains) {
        RC_ASSERT(each.level.low > 0.0 && each.level.high < 1.0);
        RC_ASSERT(each.level.low < each.level.share && each.level.share < each.level.high);
    }
}

} // namespace exam
