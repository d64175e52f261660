// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/lazy_shuffle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace exam {

namespace {

std::vector<std::uint32_t> drawAll(LazyShuffle& shuffle, Random& random) {
    std::vector<std::uint32_t> drawn;
    while (const auto next = shuffle.next(random))
        drawn.push_back(*next);
    return drawn;
}

} // namespace

TEST(LazyShuffle, GivesEveryNumberOnce) {
    std::vector<std::uint32_t> all(200);
    std::iota(all.begin(), all.end(), 0u);
    Random random(4);
    LazyShuffle shuffle(200);
    std::vector<std::uint32_t> drawn = drawAll(shuffle, random);
    EXPECT_NE(drawn, all);
    std::ranges::sort(drawn);
    EXPECT_EQ(drawn, all);
}

TEST(LazyShuffle, GivesNothingWhereThereIsNothing) {
    Random random(4);
    LazyShuffle shuffle(0);
    EXPECT_EQ(shuffle.next(random), std::nullopt);
}

TEST(LazyShuffle, MakesEveryOrderAboutEquallyLikely) {
    Random random(5);
    std::map<std::vector<std::uint32_t>, int> counts;
    for (int run = 0; run < 12'000; ++run) {
        LazyShuffle shuffle(3);
        ++counts[drawAll(shuffle, random)];
    }
    ASSERT_EQ(counts.size(), 6u);
    for (const auto& entry : counts)
        EXPECT_NEAR(entry.second, 2000, 180);
}

} // namespace exam
