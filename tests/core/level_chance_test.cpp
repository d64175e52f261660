// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/level_chance.h"

#include <gtest/gtest.h>

namespace exam {

TEST(LevelChance, IsTheUpperTailOfTheBetaPosterior) {
    struct Row {
        Tally tally;
        double cut;
        double chance; ///< by mpmath: 1 - betainc(right + 1/2, wrong + 1/2, 0, cut, regularized)
    };
    const Row rows[] = {
        {{0, 0}, 0.7, 0.369010119566}, // the prior alone
        {{0, 1}, 0.7, 0.0772742899875},     {{1, 1}, 0.7, 0.660745949144},   {{0, 65}, 0.7, 0.0}, // 5e-36
        {{30, 50}, 0.7, 0.0641976319148},   {{35, 50}, 0.7, 0.491705540446}, // just at the cut
        {{41, 50}, 0.7, 0.972478304038},    {{50, 50}, 0.7, 0.999999997871}, {{3, 4}, 0.5, 0.839530545263},
        {{700, 1000}, 0.7, 0.498163706765}, // narrow
    };
    for (const Row& row : rows)
        EXPECT_NEAR(chanceOfLevelAbove(row.tally, row.cut), row.chance, 1e-8)
            << row.tally.right << " of " << row.tally.total << " above " << row.cut;
}

TEST(LevelChance, IsCertainAtTheEndsOfTheScale) {
    EXPECT_DOUBLE_EQ(chanceOfLevelAbove({46, 65}, 0.0), 1.0);
    EXPECT_DOUBLE_EQ(chanceOfLevelAbove({46, 65}, 1.0), 0.0);
}

TEST(LevelChance, RisesWithEveryRightAnswer) {
    double last = 0.0;
    for (std::size_t right = 0; right <= 50; ++right) {
        const double chance = chanceOfLevelAbove({right, 50}, 0.7);
        EXPECT_GT(chance, last);
        last = chance;
    }
}

} // namespace exam
