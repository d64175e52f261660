// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/knowledge.h"

#include <gtest/gtest.h>

namespace exam {

using std::chrono::days;

namespace {

const Day kToday{days{20'000}};

constexpr int kSure = 5;
constexpr int kUnsure = 2;

Attempt answer(bool right, std::optional<int> confidence = std::nullopt, Day day = kToday) {
    Attempt attempt;
    attempt.day = day;
    attempt.right = right;
    attempt.confidence = confidence;
    attempt.time = std::chrono::seconds{70};
    return attempt;
}

double knownAfter(const Attempt& attempt, bool isRecognised = false) {
    return practised(std::nullopt, attempt, isRecognised).known;
}

/// The share of what was known that is left so many days later.
double kept(const Knowledge& knowledge, int later) {
    return knownOn(knowledge, knowledge.last + days{later}) / knowledge.known;
}

} // namespace

TEST(Knowledge, RisesWithEveryAnswerTheMoreTheSurerItWas) {
    EXPECT_GT(knownAfter(answer(true)), knownAfter(answer(false)));
    EXPECT_GT(knownAfter(answer(true)), knownAfter(answer(true, kUnsure)));
    EXPECT_GT(knownAfter(answer(true, kSure)), knownAfter(answer(true)));
    EXPECT_LT(knownAfter(answer(true), true), knownAfter(answer(true)))
        << "a question that was seen before proves little";
    EXPECT_LT(knownAfter(answer(true, kSure), true), knownAfter(answer(true, kSure)))
        << "who recognises it is sure, too";
    EXPECT_GT(knownAfter(answer(false)), 0.5) << "the explanation was read";
    EXPECT_LT(knownAfter(answer(true, kSure)), 1.0);
}

TEST(Knowledge, FadesSlowerTheOftenerItWasRight) {
    const Knowledge once = practised(std::nullopt, answer(true), false);
    const Knowledge twice = practised(once, answer(true, std::nullopt, kToday + days{3}), false);
    EXPECT_EQ(kept(once, 0), 1.0);
    EXPECT_LT(kept(once, 30), kept(once, 5));
    EXPECT_GT(kept(twice, 30), kept(once, 30));
}

TEST(Knowledge, FadesSlowlyThatWasThereBeforeTheFirstQuestion) {
    const Knowledge before = practised(std::nullopt, answer(true, kSure), false);
    const Knowledge learned = practised(std::nullopt, answer(false), false);
    EXPECT_GT(kept(before, 60), 0.9);
    EXPECT_LT(kept(learned, 60), 0.8);
}

TEST(Knowledge, OutlastsASlip) {
    Knowledge firm = practised(std::nullopt, answer(true, kSure), false);
    firm = practised(firm, answer(true, kSure, kToday + days{7}), false);
    const Knowledge slipped = practised(firm, answer(false, std::nullopt, kToday + days{14}), false);
    EXPECT_TRUE(slipped.missed);
    EXPECT_GT(slipped.known, 0.8) << "one wrong answer of three, the others sure";
    const Knowledge again = practised(slipped, answer(false, std::nullopt, kToday + days{15}), false);
    EXPECT_LT(kept(again, 30), kept(slipped, 30)) << "the second one in a row is no slip";
}

TEST(Knowledge, OfATopicNotPractisedFollowsFromTheLevel) {
    EXPECT_EQ(knownAtLevel(0.0), 0.0) << "below guessing";
    EXPECT_EQ(knownAtLevel(1.0), 1.0) << "above what slips allow";
    EXPECT_GT(knownAtLevel(0.7), knownAtLevel(0.5));
}

} // namespace exam
