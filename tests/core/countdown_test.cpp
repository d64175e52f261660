// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/countdown.h"

#include "support/fake_clock.h"

#include <gtest/gtest.h>

namespace exam {

using namespace std::chrono_literals;

TEST(Countdown, IsOverAtTheVeryMillisecondAndNotBefore) {
    test::FakeClock clock;
    const Countdown countdown(10s, 0s, clock.now());
    clock.advance(9'999ms);
    EXPECT_FALSE(countdown.isOver(clock.now()));
    EXPECT_EQ(countdown.remaining(clock.now()), 1ms);
    clock.advance(1ms);
    EXPECT_TRUE(countdown.isOver(clock.now()));
    clock.advance(1h);
    EXPECT_EQ(countdown.remaining(clock.now()), 0ms);
    EXPECT_EQ(countdown.used(clock.now()), 10s);
}

TEST(Countdown, GoesOnFromTheTimeUsedBefore) {
    test::FakeClock clock;
    const Countdown countdown(130min, 40min, clock.now());
    clock.advance(1min);
    EXPECT_EQ(countdown.remaining(clock.now()), 89min);
}

TEST(Countdown, TakesNoNoticeOfTheWallClock) {
    test::FakeClock clock;
    const Countdown countdown(10min, 0s, clock.now());
    clock.setWallBy(-24h);
    EXPECT_EQ(countdown.remaining(clock.now()), 10min);
    clock.setWallBy(48h);
    EXPECT_EQ(countdown.remaining(clock.now()), 10min);
}

TEST(Countdown, StandsStillWhileTheMachineSleepsAndTellsForHowLong) {
    test::FakeClock clock;
    const Countdown countdown(10min, 0s, clock.now());
    clock.sleep(1h);
    EXPECT_EQ(countdown.remaining(clock.now()), 10min);
    EXPECT_EQ(countdown.sleptSinceAnchor(clock.now()), 1h);
    EXPECT_EQ(countdown.anchoredAt(clock.now()).sleptSinceAnchor(clock.now()), 0s);
}

TEST(Countdown, KeepsTheTimeUsedWithinWhatIsAllowed) {
    test::FakeClock clock;
    EXPECT_EQ(Countdown(10min, 11min, clock.now()).remaining(clock.now()), 0ms);
    EXPECT_EQ(Countdown(10min, -1min, clock.now()).remaining(clock.now()), 10min);
}

} // namespace exam
