// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exam_spec.h"

#include "support/builders.h"

#include <gtest/gtest.h>

#include <numeric>

namespace exam {

TEST(LargestRemainder, SharesByTable) {
    struct Row {
        std::vector<std::uint32_t> weights;
        std::size_t total;
        std::vector<std::size_t> shares;
        const char* reason;
    };
    const Row rows[] = {
        {{28, 26, 22, 24}, 65, {18, 17, 14, 16}, "the exam's own quotas"},
        {{28, 26, 22, 24}, 50, {14, 13, 11, 12}, "of the scored questions, without a remainder"},
        {{28, 26, 22, 24}, 0, {0, 0, 0, 0}, "no questions"},
        {{28, 26, 22, 24}, 1, {1, 0, 0, 0}, "the largest remainder gets the only one"},
        {{1, 1, 1}, 2, {1, 1, 0}, "equal remainders go to the earlier ones"},
        {{1, 1, 1}, 3, {1, 1, 1}, "thirds of three are whole, whatever the division says"},
        {{0, 0}, 5, {0, 0}, "no weight, no share"},
        {{0, 3}, 5, {0, 5}, "a weight of 0 gets nothing"},
        {{}, 5, {}, "no weights"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(largestRemainder(row.weights, row.total), row.shares) << row.reason;
}

TEST(LargestRemainder, AlwaysAddsUpAndStaysWithinOneOfTheExactShare) {
    const std::vector<std::uint32_t> weights{28, 26, 22, 24};
    for (std::size_t total = 0; total <= 400; ++total) {
        const auto shares = largestRemainder(weights, total);
        EXPECT_EQ(std::accumulate(shares.begin(), shares.end(), std::size_t{0}), total);
        for (std::size_t index = 0; index < weights.size(); ++index)
            EXPECT_NEAR(static_cast<double>(shares[index]), static_cast<double>(total * weights[index]) / 100,
                        1.0);
    }
}

TEST(ExamSpec, FindsDomainsAndTasksById) {
    const ExamSpec spec = test::makeSpec();
    ASSERT_NE(spec.findDomain(DomainId{"3"}), nullptr);
    EXPECT_EQ(spec.findDomain(DomainId{"3"})->weight, 22);
    EXPECT_EQ(spec.findDomain(DomainId{"9"}), nullptr);
    ASSERT_NE(spec.findTask(TaskId{"4.2"}), nullptr);
    EXPECT_EQ(spec.findTask(TaskId{"4.2"})->points.size(), 9u);
    EXPECT_EQ(spec.findTask(TaskId{"4.9"}), nullptr);
}

TEST(ExamSpec, AllowsTimeByTheExtraTimeChosen) {
    using std::chrono::minutes;
    const ExamSpec spec = test::makeSpec();
    EXPECT_EQ(allowedTime(spec, std::nullopt), minutes{130});
    EXPECT_EQ(allowedTime(spec, spec.extraTimes[0]), minutes{160});
    EXPECT_EQ(allowedTime(spec, spec.extraTimes[1]), minutes{195});
}

} // namespace exam
