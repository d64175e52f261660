// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <gtest/gtest.h>

namespace exam {

TEST(SystemClock, GoesForwardAndKnowsTheTimeOfDay) {
    const SystemClock clock;
    const Moment first = clock.now();
    const Moment second = clock.now();
    EXPECT_GE(second.steady, first.steady);
    EXPECT_GE(first.asleep, Millis{0}) << "CLOCK_BOOTTIME never runs behind CLOCK_MONOTONIC";
    const auto now = std::chrono::system_clock::now();
    EXPECT_LT(std::chrono::abs(now - first.wall), std::chrono::minutes{1});
}

} // namespace exam
