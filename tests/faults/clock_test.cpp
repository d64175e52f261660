// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clocks that jump, machines that sleep, processes that are stopped, exams that run out of time at a bad
// moment (faults.md, rows 13 to 16).
#include "base/random.h"
#include "moved_clocks.h"
#include "running_candidate.h"
#include "storage/sqlite_history_store.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

constexpr int kAnswers = 5;
constexpr exam::Millis kAllowed = 130min;

class ClockFaults : public testing::Test {
protected:
    std::filesystem::path folder() const { return m_dir.path().toStdString(); }

    RunningCandidate watching(const QProcessEnvironment& environment) const {
        return RunningCandidate(folder(), kAnswers, {u"--watch"_s}, environment);
    }

    exam::StoredSitting stored() const {
        const auto store = std::move(*exam::SqliteHistoryStore::open(folder()));
        auto list = store->list();
        EXPECT_EQ(list->size(), 1u);
        return std::move(*store->load(list->front().id));
    }

    QTemporaryDir m_dir;
    MovedClocks m_clocks;
};

template<class Body>
std::vector<Body> bodiesOf(const exam::StoredSitting& sitting) {
    std::vector<Body> bodies;
    for (const exam::SittingEvent& event : sitting.events)
        if (const auto* body = std::get_if<Body>(&event.body))
            bodies.push_back(*body);
    return bodies;
}

std::size_t answersOf(const exam::StoredSitting& sitting) {
    return bodiesOf<exam::Answered>(sitting).size();
}

/// Sends a signal to the process.
void signal(RunningCandidate& candidate, int number) {
    ::kill(static_cast<pid_t>(candidate.process().processId()), number);
}

} // namespace

TEST_F(ClockFaults, WallClockThatJumpsChangesNoTime) {
    RunningCandidate candidate = watching(m_clocks.environment());
    ASSERT_TRUE(candidate.waitFor({"tick"}));
    const exam::Millis usedBefore = candidate.statement().lastTick;
    QElapsedTimer passed;
    passed.start();
    exam::Random random(13);
    for (int jump = 0; jump < 1000; ++jump) { // by up to a year, forward and back
        m_clocks.setWallBy(exam::Millis{random.below(2'000'000'000)} * 31 - 31'000'000s);
        if (jump % 250 == 249) {
            ASSERT_TRUE(candidate.waitFor({"tick"}));
        }
    }
    const exam::Millis used = candidate.statement().lastTick - usedBefore;
    const auto difference = static_cast<double>(used.count() - passed.elapsed());
    EXPECT_NEAR(difference, 0, 500.0) << "what a pipe and a busy machine add";
    std::printf("1,000 jumps of the wall clock, the exam's clock differs by %.0f ms\n", difference);
    candidate.kill();
    EXPECT_TRUE(bodiesOf<exam::Interrupted>(stored()).empty());
}

TEST_F(ClockFaults, SleepOfTheMachineIsAnInterruptionAndUsesNoTime) {
    RunningCandidate candidate = watching(m_clocks.environment());
    ASSERT_TRUE(candidate.waitFor({"tick"}));
    const std::size_t eventsBefore = candidate.statement().lastKept->events;
    m_clocks.sleep(1h);
    while (candidate.statement().lastKept->events == eventsBefore) {
        ASSERT_TRUE(candidate.waitFor({"kept"})) << "the interruption is on disk";
    }
    ASSERT_TRUE(candidate.waitFor({"tick"}));
    EXPECT_LT(candidate.statement().lastTick, 1min);
    candidate.kill();
    const auto interruptions = bodiesOf<exam::Interrupted>(stored());
    ASSERT_EQ(interruptions.size(), 1u);
    EXPECT_EQ(interruptions[0].cause, exam::InterruptionCause::MachineAsleep);
    EXPECT_NEAR(static_cast<double>(interruptions[0].length.count()),
                static_cast<double>(exam::Millis{1h}.count()), 100.0);
}

TEST_F(ClockFaults, StoppedProcessUsesItsTimeAndDoesNotCatchUpOnTicks) {
    RunningCandidate candidate = watching(QProcessEnvironment::systemEnvironment());
    ASSERT_TRUE(candidate.waitFor({"tick"}));
    const exam::Millis usedBefore = candidate.statement().lastTick;
    signal(candidate, SIGSTOP);
    QElapsedTimer stopped;
    stopped.start();
    candidate.runFor(1500); // six ticks long
    signal(candidate, SIGCONT);
    const int ticksBefore = candidate.statement().ticks;
    ASSERT_TRUE(candidate.waitFor({"tick"}));
    EXPECT_GE((candidate.statement().lastTick - usedBefore).count(), 1450);
    candidate.runFor(100);
    EXPECT_LE(candidate.statement().ticks - ticksBefore, 3);
    candidate.kill();
    EXPECT_TRUE(bodiesOf<exam::Interrupted>(stored()).empty()) << "as in a test center";
}

namespace {

struct Ending {
    const char* name;
    const char* zone;
    /// UTC, at which the time runs out.
    std::chrono::sys_seconds at;
    const char* disk;
};

constexpr std::chrono::sys_days kSummerEnds{std::chrono::year(2026) / 10 / 25};
constexpr std::chrono::sys_days kSummerBegins{std::chrono::year(2027) / 3 / 28};

class TimeRunsOut : public ClockFaults, public testing::WithParamInterface<Ending> {};

} // namespace

TEST_P(TimeRunsOut, OnceAtTheLimitWithAllAnswersGivenBefore) {
    const Ending& ending = GetParam();
    QProcessEnvironment environment =
        m_clocks.environment(faulty(folder(), QString::fromLatin1(ending.disk)));
    environment.insert(u"TZ"_s, QString::fromLatin1(ending.zone));
    environment.insert(u"FAULT_MS"_s, u"150"_s);
    m_clocks.setWallBy(ending.at - kAllowed - exam::SystemClock().now().wall);
    RunningCandidate candidate = watching(environment);
    ASSERT_TRUE(candidate.waitFor({"tick"}));
    m_clocks.pass(kAllowed - 1min);
    ASSERT_TRUE(candidate.waitFor({"tick"})) << "a minute is left";
    m_clocks.pass(2min);
    ASSERT_TRUE(candidate.waitForEnd());
    const exam::StoredSitting sitting = stored();
    const auto ends = bodiesOf<exam::Finished>(sitting);
    ASSERT_EQ(ends.size(), 1u);
    EXPECT_EQ(ends[0].reason, exam::FinishReason::TimeUp);
    EXPECT_EQ(sitting.events.back().used, kAllowed);
    EXPECT_EQ(answersOf(sitting), static_cast<std::size_t>(kAnswers));
}

INSTANTIATE_TEST_SUITE_P(
    Moments, TimeRunsOut,
    testing::Values(Ending{"AtMidnight", "UTC", kSummerEnds, "none"},
                    Ending{"WhenSummerTimeEnds", "Europe/Berlin", kSummerEnds + 1h, "none"},
                    Ending{"WhenSummerTimeBegins", "Europe/Berlin", kSummerBegins + 1h, "none"},
                    Ending{"WhileTheDiskStalls", "UTC", kSummerEnds, "slow"}),
    [](const auto& ending) { return std::string(ending.param.name); });

} // namespace test
