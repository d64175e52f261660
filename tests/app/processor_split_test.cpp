// SPDX-License-Identifier: GPL-3.0-or-later
#include "processor_split.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <set>
#include <thread>

#ifdef __linux__
#include <sched.h>

namespace test {

namespace {

using Processors = std::set<std::size_t>;

/// Those on which the thread that asks may run.
Processors processors() {
    cpu_set_t set;
    EXPECT_EQ(sched_getaffinity(0, sizeof set, &set), 0);
    Processors found;
    for (std::size_t processor = 0; processor < CPU_SETSIZE; ++processor)
        if (CPU_ISSET(processor, &set))
            found.insert(processor);
    return found;
}

void keepTo(const Processors& processors) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const std::size_t processor : processors)
        CPU_SET(processor, &set);
    ASSERT_EQ(sched_setaffinity(0, sizeof set, &set), 0);
}

Processors without(const Processors& all, const Processors& taken) {
    Processors rest;
    std::ranges::set_difference(all, taken, std::inserter(rest, rest.end()));
    return rest;
}

/// Runs on a thread of its own, so that it leaves the test's where they were.
void onAThread(const std::function<void()>& work) {
    std::thread(work).join();
}

class ProcessorSplit : public testing::Test {
protected:
    void SetUp() override {
        if (m_all.size() < 2)
            GTEST_SKIP() << "needs two processors";
    }

    const Processors m_all = processors();
};

} // namespace

TEST_F(ProcessorSplit, KeepsTheWindowsThreadAndWhatItBeginsToHalfOfThem) {
    onAThread([&] {
        app::ProcessorSplit split;
        const Processors half = processors();
        EXPECT_NEAR(static_cast<double>(half.size()), static_cast<double>(m_all.size()) / 2, 0.5);
        onAThread([&] { EXPECT_EQ(processors(), half); });
    });
}

TEST_F(ProcessorSplit, LeavesTheWindowsThreadOnTheHalfThatItRunsOn) {
    for (const std::size_t here : m_all) {
        const auto staysHere = [&] {
            keepTo({here});
            keepTo(m_all);
            app::ProcessorSplit split;
            return processors().contains(here);
        };
        bool stayed = false; // once is enough: it may have been moved before the split
        for (int tries = 0; tries < 20 && !stayed; ++tries)
            onAThread([&] { stayed = staysHere(); });
        EXPECT_TRUE(stayed) << here;
    }
}

TEST_F(ProcessorSplit, KeepsWhatWorksForTheWindowToTheOtherHalfForAsLongAsItDoes) {
    onAThread([&] {
        const app::ProcessorSplit split;
        const Processors half = processors();
        onAThread([&] {
            {
                const app::ProcessorSplit::OtherHalf beside(split);
                EXPECT_EQ(processors(), without(m_all, half));
            }
            EXPECT_EQ(processors(), m_all);
        });
    });
}

TEST_F(ProcessorSplit, LetsAllThreadsRunAnywhereAtItsEnd) {
    onAThread([&] {
        app::ProcessorSplit split;
        std::promise<void> ended;
        std::future<Processors> begunBefore = std::async(std::launch::async, [&] {
            ended.get_future().wait();
            return processors();
        });
        split.end();
        EXPECT_EQ(processors(), m_all);
        ended.set_value();
        EXPECT_EQ(begunBefore.get(), m_all);
    });
}

TEST_F(ProcessorSplit, LeavesWhatWorksForTheWindowInItsHalfAtItsEnd) {
    onAThread([&] {
        app::ProcessorSplit split;
        const Processors half = processors();
        std::promise<void> begun;
        std::promise<void> ended;
        std::future<Processors> worker = std::async(std::launch::async, [&] {
            const app::ProcessorSplit::OtherHalf beside(split);
            begun.set_value();
            ended.get_future().wait();
            return processors();
        });
        begun.get_future().wait();
        split.end();
        ended.set_value();
        EXPECT_EQ(worker.get(), without(m_all, half));
    });
}

TEST_F(ProcessorSplit, DividesOnlyWhatTheProgramMayUse) {
    const Processors two = {*m_all.begin(), *std::next(m_all.begin())};
    onAThread([&] {
        keepTo(two);
        app::ProcessorSplit split;
        EXPECT_EQ(processors().size(), 1U);
        EXPECT_TRUE(std::ranges::includes(two, processors()));
        split.end();
        EXPECT_EQ(processors(), two);
    });
}

TEST(ProcessorSplitOfOne, ChangesNothing) {
    const Processors one = {*processors().begin()};
    onAThread([&] {
        keepTo(one);
        app::ProcessorSplit split;
        EXPECT_EQ(processors(), one);
        onAThread([&] {
            const app::ProcessorSplit::OtherHalf beside(split);
            EXPECT_EQ(processors(), one);
        });
        split.end();
        EXPECT_EQ(processors(), one);
    });
}

} // namespace test
#endif
