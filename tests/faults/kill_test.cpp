// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that answers as fast as it can and comes to a sudden end: SIGKILL at random moments, no more
// memory (faults.md, rows 1 and 33).
#include "running_candidate.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <cstdio>

#include <sys/resource.h>

namespace test {

TEST(Kill, LosesNoAcknowledgedAnswerWheneverItComes) {
    exam::Random random(20261128);
    std::size_t acknowledged = 0;
    std::size_t lost = 0;
    int killsAfterAnswers = 0;
    std::optional<Said> last; // of this folder
    const int all = rounds(12);
    auto folder = std::make_unique<QTemporaryDir>();
    for (int round = 0; round < all; ++round) {
        if (round % 20 == 0) { // a folder is killed twenty times over, so that most rounds resume
            folder = std::make_unique<QTemporaryDir>();
            last.reset();
        }
        RunningCandidate candidate(folder->path().toStdString(), 1'000'000);
        if (round % 10 != 9) { // the tenth is killed while it starts, or soon after
            ASSERT_TRUE(candidate.waitFor({"kept"})) << candidate.statement().problem;
        }
        candidate.runFor(static_cast<int>(random.below(300)));
        candidate.kill();
        const Statement& statement = candidate.statement();
        EXPECT_EQ(statement.notSaved, 0);
        if (statement.lastKept) {
            const std::size_t before = last ? last->events : 0;
            EXPECT_GE(statement.lastKept->events, before) << "it went on with the same sitting";
            ++killsAfterAnswers;
            acknowledged += statement.lastKept->events - before;
            last = statement.lastKept;
        }
        if (last)
            lost += lostEvents(folder->path().toStdString(), *last);
        ASSERT_FALSE(HasFailure()) << "round " << round << ": " << statement.problem;
    }
    EXPECT_EQ(lost, 0u);
    std::printf("kills %d, of these after an acknowledged answer %d, acknowledged events %zu, lost %zu\n",
                all, killsAfterAnswers, acknowledged, lost);
}

TEST(Memory, ThatRunsOutLosesNoAcknowledgedAnswer) {
    const QTemporaryDir dir;
    RunningCandidate candidate(dir.path().toStdString(), 1'000'000);
    ASSERT_TRUE(candidate.waitFor({"kept"}));
    candidate.runFor(100);
    const rlimit none{1, 1};
    ASSERT_EQ(::prlimit(static_cast<pid_t>(candidate.process().processId()), RLIMIT_AS, &none, nullptr), 0);
    EXPECT_TRUE(candidate.waitForEnd()) << "no allocation succeeds any more";
    EXPECT_FALSE(candidate.statement().end.has_value());
    EXPECT_EQ(lostEvents(dir.path().toStdString(), *candidate.statement().lastKept), 0u);
}

} // namespace test
