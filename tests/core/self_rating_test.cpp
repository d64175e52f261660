// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/self_rating.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace exam {

TEST(SelfRating, IsHeldAgainstEnoughAnswersThatSaySomethingElse) {
    struct Row {
        std::optional<int> rating;
        Tally measured;
        RatingVerdict verdict;
        const char* reason;
    };
    for (const Row& row : {Row{std::nullopt, {50, 50}, RatingVerdict::NotRated, "nothing was said"},
                           Row{5, {0, 4}, RatingVerdict::TooFewAnswers, "four answers"},
                           Row{5, {0, 5}, RatingVerdict::TooHigh, "five, all wrong"},
                           Row{4, {2, 5}, RatingVerdict::Fits, "40 % of five may well be 75"},
                           Row{4, {20, 50}, RatingVerdict::TooHigh, "40 % of fifty is not"},
                           Row{4, {700, 1000}, RatingVerdict::Fits, "surely below 75 %, but not by much"},
                           Row{2, {45, 50}, RatingVerdict::TooLow, "90 % for 45"},
                           Row{1, {10, 10}, RatingVerdict::TooLow, "all right"},
                           Row{3, {6, 10}, RatingVerdict::Fits, "just so"},
                           Row{1, {0, 20}, RatingVerdict::Fits, "nobody can rate lower"},
                           Row{5, {20, 20}, RatingVerdict::Fits, "or higher"}})
        EXPECT_EQ(verdictOn(row.rating, row.measured), row.verdict) << row.reason;
}

TEST(SelfRating, OfADomainStandsBesideAllOfItsTasks) {
    const ExamSpec spec = test::makeSpec();
    const TaskTallies tasks{{TaskId{"1.1"}, {3, 4}}, {TaskId{"1.3"}, {1, 2}}, {TaskId{"2.1"}, {9, 9}}};
    EXPECT_EQ(tallyOf(spec.domains[0], tasks), (Tally{4, 6}));
    EXPECT_EQ(tallyOf(spec.domains[3], tasks), Tally());
}

} // namespace exam
