// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sitting_comparison.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace exam {

namespace {

/// A graded sitting of questions by their names: "a+" right, "a-" wrong.
SittingReview reviewOfMarks(const std::vector<std::string>& marks) {
    SittingReview review;
    for (const std::string& mark : marks) {
        review.record.questions.push_back(
            {std::make_shared<Question>(test::makeQuestion(mark.substr(0, 1))), nullptr});
        review.report.marks.push_back(mark.back() == '+');
    }
    return review;
}

} // namespace

TEST(SittingComparison, SortsTheQuestionsOfBothByWhatBecameOfThem) {
    const SittingReview earlier = reviewOfMarks({"a-", "b+", "c-", "d+", "e+"});
    const SittingReview later = reviewOfMarks({"d+", "c-", "b-", "a+", "f+", "g-"});
    const SittingComparison comparison = comparisonOf(earlier, later);
    EXPECT_EQ(comparison.fixed, std::vector{QuestionId{"a"}});
    EXPECT_EQ(comparison.slipped, std::vector{QuestionId{"b"}});
    EXPECT_EQ(comparison.stillWrong, std::vector{QuestionId{"c"}});
    EXPECT_EQ(comparison.rightInBoth, std::vector{QuestionId{"d"}});
    EXPECT_EQ(comparison.onlyInEarlier, 1u);
    EXPECT_EQ(comparison.onlyInLater, 2u);
}

TEST(SittingComparison, HasNothingOfSittingsWithoutACommonQuestion) {
    const SittingComparison comparison = comparisonOf(reviewOfMarks({"a+"}), reviewOfMarks({}));
    EXPECT_EQ(comparison.inBothCount(), 0u);
    EXPECT_EQ(comparison.onlyInEarlier, 1u);
    EXPECT_EQ(comparison.onlyInLater, 0u);
}

} // namespace exam
