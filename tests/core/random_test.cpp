// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

namespace exam {

/// Computed with the authors' reference code (prng.di.unimi.it: splitmix64.c, xoshiro256starstar.c).
TEST(Random, GivesTheSequenceOfTheReferenceImplementation) {
    Random random(0);
    EXPECT_EQ(random.next(), 0x99ec5f36cb75f2b4u);
    EXPECT_EQ(random.next(), 0xbf6e1f784956452au);
    EXPECT_EQ(random.next(), 0x1a5f849d4933e6e0u);
}

TEST(Random, GivesEqualSequencesForEqualSeedsAndOthersForOthers) {
    Random one(7);
    Random two(7);
    Random three(8);
    bool differs = false;
    for (int draw = 0; draw < 100; ++draw) {
        const auto value = one.next();
        EXPECT_EQ(value, two.next());
        differs = differs || value != three.next();
    }
    EXPECT_TRUE(differs);
}

TEST(Random, DrawsBelowTheBoundAndEachNumberAboutEquallyOften) {
    Random random(1);
    std::map<std::uint32_t, int> counts;
    constexpr int kDraws = 60'000;
    for (int draw = 0; draw < kDraws; ++draw)
        ++counts[random.below(6)];
    ASSERT_EQ(counts.size(), 6u);
    EXPECT_EQ(counts.rbegin()->first, 5u);
    for (const auto& [number, count] : counts)
        EXPECT_NEAR(count, kDraws / 6, 400) << number; // about four standard deviations
}

/// 2^32 is no multiple of 3 * 2^30: without drawing again, every third number would come twice as often.
TEST(Random, DrawsEachNumberEquallyOftenBelowABoundThatDoesNotDivideTheRange) {
    Random random(4);
    int thirds = 0;
    for (int draw = 0; draw < 30'000; ++draw)
        thirds += random.below(3u << 30) % 3 == 0 ? 1 : 0;
    EXPECT_NEAR(thirds, 10'000, 350); // about four standard deviations
}

TEST(Random, GivesZeroForTheBoundsZeroAndOne) {
    Random random(1);
    EXPECT_EQ(random.below(0), 0u);
    EXPECT_EQ(random.below(1), 0u);
}

TEST(Random, ShufflesIntoEveryOrderAboutEquallyOften) {
    Random random(2);
    std::map<std::vector<int>, int> counts;
    constexpr int kShuffles = 24'000;
    for (int shuffle = 0; shuffle < kShuffles; ++shuffle) {
        std::vector<int> items{1, 2, 3, 4};
        random.shuffle(std::span(items));
        ++counts[items];
    }
    EXPECT_EQ(counts.size(), 24u);
    for (const auto& entry : counts)
        EXPECT_NEAR(entry.second, kShuffles / 24, 150);
}

TEST(Random, LeavesAnEmptyListAndAListOfOneAlone) {
    Random random(3);
    std::vector<int> none;
    std::vector<int> one{5};
    random.shuffle(std::span(none));
    random.shuffle(std::span(one));
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(one, std::vector<int>{5});
}

} // namespace exam
