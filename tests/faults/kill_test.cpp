// SPDX-License-Identifier: GPL-3.0-or-later
//
// SIGKILL at random moments of a process that answers as fast as it can (faults.md, rows 1 and 33).
#include "running_candidate.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace test {

TEST(Kill, LosesNoAcknowledgedAnswerWheneverItComes) {
    exam::Random random(20261128);
    std::size_t acknowledged = 0;
    std::size_t lost = 0;
    std::size_t before = 0;
    const int all = rounds(12);
    auto folder = std::make_unique<QTemporaryDir>();
    for (int round = 0; round < all; ++round) {
        if (round % 20 == 0) { // a folder is killed twenty times over, so that most rounds resume
            folder = std::make_unique<QTemporaryDir>();
            before = 0;
        }
        RunningCandidate candidate(folder->path().toStdString(), 1'000'000);
        candidate.runFor(static_cast<int>(60 + random.below(240)));
        candidate.kill();
        const Statement& statement = candidate.statement();
        if (!statement.lastKept)
            continue; // killed while it started
        EXPECT_TRUE(statement.isWriter) << statement.problem;
        EXPECT_EQ(statement.notSaved, 0);
        EXPECT_GE(statement.lastKept->events, before) << "it went on with the same sitting";
        acknowledged += statement.lastKept->events - before;
        before = statement.lastKept->events;
        lost += lostEvents(folder->path().toStdString(), *statement.lastKept);
        ASSERT_FALSE(HasFailure()) << "round " << round;
    }
    EXPECT_EQ(lost, 0u);
    std::printf("kills %d, acknowledged events %zu, lost %zu\n", all, acknowledged, lost);
}

} // namespace test
