// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/card.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <vector>

namespace exam {

using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Day kStart{days{20'000}};
const QuestionId kQuestion{"mla-1.1-007"};

Day dueAfter(const std::vector<Review>& reviews, const RepetitionPlan& plan) {
    return dueDay(kQuestion, *cardOf(reviews), plan);
}

/// Intervals when every review happens on the day it is due and goes as `grades` say.
std::vector<int> intervalsOf(const std::vector<Grade>& grades, const RepetitionPlan& plan) {
    std::vector<int> intervals;
    std::optional<Card> card;
    Day day = kStart;
    for (const Grade grade : grades) {
        card = reviewed(card, {day, grade});
        const Day due = dueDay(kQuestion, *card, plan);
        intervals.push_back(daysBetween(day, due));
        day = due;
    }
    return intervals;
}

std::vector<Review> anyReviews() {
    std::vector<Review> reviews;
    Day day = kStart;
    const int count = *rc::gen::inRange(1, 12);
    for (int review = 0; review < count; ++review) {
        day += days{*rc::gen::inRange(-2, 40)};
        reviews.push_back({day, static_cast<Grade>(*rc::gen::inRange(0, 4))});
    }
    return reviews;
}

RepetitionPlan anyPlan() {
    RepetitionPlan plan;
    plan.rule = static_cast<RepetitionRule>(*rc::gen::inRange(0, 2));
    if (*rc::gen::arbitrary<bool>())
        plan.exam = kStart + days{*rc::gen::inRange(-10, 200)};
    return plan;
}

} // namespace

TEST(Card, GradesByCorrectnessConfidenceAndTime) {
    using enum Grade;
    struct Row {
        bool right;
        std::optional<int> confidence;
        Millis time;
        Grade grade;
        const char* reason;
    };
    const Row rows[] = {
        {false, 5, 10s, Again, "sure and wrong"},
        {false, std::nullopt, 10s, Again, "wrong"},
        {true, 1, 10s, Hard, "right by luck"},
        {true, 3, 10s, Hard, "a 3 is still a guess"},
        {true, 4, 61s, Good, "sure, but slow"},
        {true, 4, 60s, Easy, "sure, within the quick time to the second"},
        {true, 5, 10s, Easy, "sure and quick"},
        {true, std::nullopt, 10s, Good, "not asked how sure"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(gradeOf(row.right, row.confidence, row.time, 60s), row.grade) << row.reason;
}

TEST(Card, ComesBackByTheGuidesCalendarAfterOneThreeAndSevenDaysThenWeekly) {
    using enum Grade;
    const RepetitionPlan plan{.rule = RepetitionRule::Guide};
    EXPECT_EQ(intervalsOf({Good, Good, Good, Good, Easy}, plan), (std::vector{1, 3, 7, 7, 7}));
    EXPECT_EQ(intervalsOf({Good, Good, Again, Good, Good}, plan), (std::vector{1, 3, 1, 3, 7}))
        << "wrong: from the beginning";
    EXPECT_EQ(intervalsOf({Again, Good, Hard, Good}, plan), (std::vector{1, 3, 3, 7})) << "unsure: once more";
}

TEST(Card, ComesBackDailyInTheLastTwoWeeksByTheGuidesCalendar) {
    const std::vector<Review> practised{
        {kStart, Grade::Good}, {kStart + days{1}, Grade::Good}, {kStart + days{4}, Grade::Good}};
    const auto dueWithExamIn = [&](int daysToExam) {
        return daysBetween(practised.back().day,
                           dueAfter(practised, {.rule = RepetitionRule::Guide,
                                                .exam = practised.back().day + days{daysToExam}}));
    };
    EXPECT_EQ(dueWithExamIn(30), 7);
    EXPECT_EQ(dueWithExamIn(17), 3) << "when the two weeks begin";
    EXPECT_EQ(dueWithExamIn(14), 1);
    EXPECT_EQ(dueWithExamIn(1), 1);
    EXPECT_EQ(dueWithExamIn(0), 7) << "on the day of the exam the exam changes nothing";
    EXPECT_EQ(dueWithExamIn(-3), 7);
}

TEST(Card, IsBroughtBackOnceInTheWeekBeforeTheExam) {
    const std::vector<Review> wellKnown{{kStart, Grade::Easy}, {kStart + days{8}, Grade::Easy}};
    const Day last = wellKnown.back().day;
    ASSERT_GT(daysBetween(last, dueAfter(wellKnown, {})), 40);
    const Day exam = last + days{30};
    const Day due = dueAfter(wellKnown, {.exam = exam});
    EXPECT_GE(due, exam - days{7});
    EXPECT_LT(due, exam);

    std::vector<Review> lookedAtAgain = wellKnown;
    lookedAtAgain.push_back({due, Grade::Good});
    EXPECT_GT(dueAfter(lookedAtAgain, {.exam = exam}), exam) << "it had its last look";
}

TEST(Card, SpreadsTheLastLooksOverTheWeek) {
    const Card card{.memory = {100.0, 5.0}, .last = kStart, .interval = 100, .reviews = 1};
    std::set<Day> used;
    for (int number = 0; number < 100; ++number)
        used.insert(
            dueDay(QuestionId{"mla-1.1-" + std::to_string(number)}, card, {.exam = kStart + days{50}}));
    EXPECT_EQ(used.size(), 7u);
    EXPECT_EQ(*used.begin(), kStart + days{43});
    EXPECT_EQ(*used.rbegin(), kStart + days{49}) << "the day before the exam";
}

TEST(Card, CountsMissedDaysFromTheReviewThatHappened) {
    using enum Grade;
    const RepetitionPlan guide{.rule = RepetitionRule::Guide};
    const Day late = kStart + days{40};
    EXPECT_EQ(dueAfter({{kStart, Good}, {late, Good}}, guide), late + days{3});
    EXPECT_GT(dueAfter({{kStart, Good}, {late, Good}}, {}), late + days{5})
        << "remembered after so long: FSRS waits longer than it would have";
}

TEST(Card, TakesAReviewFromBeforeTheLastAsOneOfTheSameDay) {
    const std::vector<Review> setBack{{kStart, Grade::Good}, {kStart - days{9}, Grade::Good}};
    const std::vector<Review> sameDay{{kStart, Grade::Good}, {kStart, Grade::Good}};
    EXPECT_EQ(cardOf(setBack), cardOf(sameDay));
}

TEST(Card, OfNoReviewIsNone) {
    EXPECT_FALSE(cardOf({}));
}

RC_GTEST_PROP(CardProperties, IsAlwaysDueAfterItsLastReview, ()) {
    const std::vector<Review> reviews = anyReviews();
    const Card card = *cardOf(reviews);
    RC_ASSERT(dueDay(kQuestion, card, anyPlan()) > card.last);
    RC_ASSERT(card.reviews == reviews.size());
}

RC_GTEST_PROP(CardProperties, AnExamNeverMakesACardWaitLonger, ()) {
    const Card card = *cardOf(anyReviews());
    RepetitionPlan plan = anyPlan();
    const Day due = dueDay(kQuestion, card, plan);
    plan.exam = std::nullopt;
    RC_ASSERT(due <= dueDay(kQuestion, card, plan));
}

} // namespace exam
