// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scaled_score.h"

#include <gtest/gtest.h>

namespace exam {

TEST(ScaledScore, GoesThroughItsThreePointsAndRoundsDown) {
    const ScoreScale scale{100, 1000, 720, 0.70};
    struct Row {
        double raw;
        int scaled;
        const char* reason;
    };
    const Row rows[] = {
        {0.0, 100, "nothing right"},
        {0.35, 410, "half of the way to a pass"},
        {0.70, 720, "just a pass"},
        {45.0 / 65, 713, "one question below"},
        {46.0 / 65, 727, "one question above"},
        {0.85, 860, "half of the way from a pass to the top"},
        {1.0, 1000, "all right"},
        {-0.1, 100, "below the range"},
        {1.1, 1000, "above the range"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(scaledScore(scale, row.raw), row.scaled) << row.reason;
}

TEST(ScaledScore, NeverFallsWhenMoreIsRight) {
    const ScoreScale scale;
    for (int right = 1; right <= 65; ++right)
        EXPECT_GT(scaledScore(scale, right / 65.0), scaledScore(scale, (right - 1) / 65.0));
}

/// Figures of bank-audit.md, section 2: at p = .72, 65 items give .60-.82, 50 items .58-.83.
TEST(WilsonBand, GivesThePublishedBands) {
    const Band of65 = wilsonBand(47, 65);
    EXPECT_NEAR(of65.share, 0.723, 0.001);
    EXPECT_NEAR(of65.low, 0.60, 0.01);
    EXPECT_NEAR(of65.high, 0.82, 0.01);
    const Band of50 = wilsonBand(36, 50);
    EXPECT_NEAR(of50.low, 0.58, 0.01);
    EXPECT_NEAR(of50.high, 0.83, 0.01);
}

TEST(WilsonBand, StaysBetweenZeroAndOne) {
    EXPECT_EQ(wilsonBand(0, 0).low, 0.0);
    EXPECT_EQ(wilsonBand(0, 0).high, 1.0);
    EXPECT_EQ(wilsonBand(0, 10).low, 0.0);
    EXPECT_GT(wilsonBand(0, 10).high, 0.2);
    EXPECT_EQ(wilsonBand(10, 10).high, 1.0);
}

} // namespace exam
