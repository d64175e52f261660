// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/knowledge.h"

#include <gtest/gtest.h>

namespace exam {

using std::chrono::days;

namespace {

const Day kToday{days{20'000}};

double knownAfter(Grade grade, bool isRecognised = false) {
    return practised(std::nullopt, {kToday, grade}, isRecognised).known;
}

} // namespace

TEST(Knowledge, RisesWithEveryAnswerTheMoreTheSurerItWas) {
    EXPECT_GT(knownAfter(Grade::Good), knownAfter(Grade::Again));
    EXPECT_GT(knownAfter(Grade::Good), knownAfter(Grade::Hard));
    EXPECT_GT(knownAfter(Grade::Easy), knownAfter(Grade::Good));
    EXPECT_LT(knownAfter(Grade::Good, true), knownAfter(Grade::Good))
        << "a question that was seen before proves little";
    EXPECT_GT(knownAfter(Grade::Again), 0.5) << "the explanation was read";
    EXPECT_LT(knownAfter(Grade::Easy), 1.0);
}

TEST(Knowledge, FadesSlowerTheOftenerItWasRight) {
    const Knowledge once = practised(std::nullopt, {kToday, Grade::Good}, false);
    const Knowledge twice = practised(once, {kToday + days{3}, Grade::Good}, false);
    const auto kept = [](const Knowledge& knowledge, int later) {
        return knownOn(knowledge, knowledge.last + days{later}) / knowledge.known;
    };
    EXPECT_EQ(kept(once, 0), 1.0);
    EXPECT_LT(kept(once, 30), kept(once, 5));
    EXPECT_GT(kept(twice, 30), kept(once, 30));
}

TEST(Knowledge, OfATopicNotPractisedFollowsFromTheLevel) {
    EXPECT_EQ(knownAtLevel(0.0), 0.0) << "below guessing";
    EXPECT_EQ(knownAtLevel(1.0), 1.0) << "above what slips allow";
    EXPECT_GT(knownAtLevel(0.7), knownAtLevel(0.5));
}

} // namespace exam
