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

TEST(LazyShuffle, GivesEveryElementOnce) {
    std::vector<std::uint32_t> list(200);
    std::iota(list.begin(), list.end(), 1000u);
    Random random(4);
    LazyShuffle shuffle(list);
    std::vector<std::uint32_t> drawn = drawAll(shuffle, random);
    EXPECT_NE(drawn, list);
    std::ranges::sort(drawn);
    EXPECT_EQ(drawn, list);
}

TEST(LazyShuffle, GivesNothingForAnEmptyList) {
    const std::vector<std::uint32_t> none;
    Random random(4);
    LazyShuffle shuffle(none);
    EXPECT_EQ(shuffle.next(random), std::nullopt);
}

TEST(LazyShuffle, MakesEveryOrderAboutEquallyLikely) {
    const std::vector<std::uint32_t> list{1, 2, 3};
    Random random(5);
    std::map<std::vector<std::uint32_t>, int> counts;
    for (int run = 0; run < 12'000; ++run) {
        LazyShuffle shuffle(list);
        ++counts[drawAll(shuffle, random)];
    }
    ASSERT_EQ(counts.size(), 6u);
    for (const auto& entry : counts)
        EXPECT_NEAR(entry.second, 2000, 180);
}

} // namespace exam
