// SPDX-License-Identifier: GPL-3.0-or-later
#include "off_processor.h"

#include <gtest/gtest.h>

#include <set>

#ifdef __linux__
#include <sched.h>

namespace test {

namespace {

std::set<int> processors() {
    cpu_set_t set;
    EXPECT_EQ(sched_getaffinity(0, sizeof set, &set), 0);
    std::set<int> found;
    for (int processor = 0; processor < CPU_SETSIZE; ++processor)
        if (CPU_ISSET(static_cast<std::size_t>(processor), &set))
            found.insert(processor);
    return found;
}

} // namespace

TEST(OffProcessor, KeepsAThreadOffOneProcessorAsLongAsItLives) {
    const std::set<int> all = processors();
    if (all.size() < 2)
        GTEST_SKIP() << "needs two processors";
    const int taken = *all.begin();
    {
        const app::OffProcessor off(taken);
        std::set<int> others = all;
        others.erase(taken);
        EXPECT_EQ(processors(), others);
        EXPECT_NE(app::OffProcessor::current(), taken);
    }
    EXPECT_EQ(processors(), all);
}

TEST(OffProcessor, LeavesAThreadWhereItIsIfThereIsNoOther) {
    const std::set<int> all = processors();
    {
        const app::OffProcessor unknown(-1);
        EXPECT_EQ(processors(), all);
    }
    cpu_set_t before;
    ASSERT_EQ(sched_getaffinity(0, sizeof before, &before), 0);
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(static_cast<std::size_t>(*all.begin()), &one);
    ASSERT_EQ(sched_setaffinity(0, sizeof one, &one), 0);
    {
        const app::OffProcessor off(*all.begin());
        EXPECT_EQ(processors(), std::set{*all.begin()});
    }
    ASSERT_EQ(sched_setaffinity(0, sizeof before, &before), 0);
}

} // namespace test
#endif
