// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/memory.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>

namespace exam {

namespace {

/// A line of what fsrs_oracle/histories.mjs prints.
struct OracleReview {
    int history = 0;
    int days = 0;
    Grade grade = Grade::Good;
    Memory memory;
    int interval = 0;
};

OracleReview oracleReview(const std::string& line) {
    std::istringstream fields(line);
    const auto next = [&fields] {
        std::string field;
        std::getline(fields, field, ',');
        return field;
    };
    OracleReview review;
    review.history = std::stoi(next());
    review.days = std::stoi(next());
    review.grade = fromName<Grade>(next()).value();
    review.memory.stability = std::stod(next());
    review.memory.difficulty = std::stod(next());
    review.interval = std::stoi(next());
    return review;
}

std::string fileOfHistories() {
    const char* other = std::getenv("REHEARSAL_FSRS_HISTORIES");
    return other ? other : REHEARSAL_TEST_DATA "/fsrs/histories.csv";
}

Grade anyGrade() {
    return static_cast<Grade>(*rc::gen::inRange(0, 4));
}

Memory anyMemory() {
    Memory memory = firstMemory(anyGrade());
    const int reviews = *rc::gen::inRange(0, 10);
    for (int review = 0; review < reviews; ++review)
        memory = nextMemory(memory, *rc::gen::inRange(0, 200), anyGrade());
    return memory;
}

} // namespace

TEST(Memory, MakesOfRandomHistoriesWhatTheOracleMakes) {
    std::ifstream file(fileOfHistories());
    std::optional<OracleReview> last;
    Memory memory;
    int reviews = 0;
    for (std::string line; std::getline(file, line); ++reviews) {
        const OracleReview review = oracleReview(line);
        const bool isFirst = !last || last->history != review.history;
        const int interval =
            isFirst ? firstInterval(review.grade) : nextInterval(memory, review.days, review.grade);
        memory = isFirst ? firstMemory(review.grade) : nextMemory(memory, review.days, review.grade);
        // The oracle rounds every step to eight places, we only the result.
        ASSERT_NEAR(memory.stability / review.memory.stability, 1.0, 1e-6) << line;
        ASSERT_NEAR(memory.difficulty, review.memory.difficulty, 1e-6) << line;
        ASSERT_EQ(interval, review.interval) << line;
        last = review;
    }
    EXPECT_GE(reviews, 400);
}

TEST(Memory, RecallsNineOfTenAfterTheTimeThatIsItsStability) {
    for (const double stability : {0.001, 1.0, 8.2956, 400.0})
        EXPECT_NEAR(retrievability({stability, 5.0}, 1), retrievability({stability * 10, 5.0}, 10), 1e-12);
    EXPECT_NEAR(retrievability({30.0, 5.0}, 30), 0.9, 1e-12);
    EXPECT_EQ(retrievability({30.0, 5.0}, 0), 1.0);
}

RC_GTEST_PROP(MemoryProperties, StaysWithinItsRange, ()) {
    const Memory memory = anyMemory();
    RC_ASSERT(memory.stability >= 0.001 && memory.stability <= 36500.0);
    RC_ASSERT(memory.difficulty >= 1.0 && memory.difficulty <= 10.0);
}

RC_GTEST_PROP(MemoryProperties, FallsWithTime, ()) {
    const Memory memory = anyMemory();
    const int days = *rc::gen::inRange(0, 1000);
    RC_ASSERT(retrievability(memory, days) > retrievability(memory, days + 1));
    RC_ASSERT(retrievability(memory, days + 1) > 0.0);
}

RC_GTEST_PROP(MemoryProperties, WaitsLongerAfterABetterGrade, ()) {
    const Memory memory = anyMemory();
    const int days = *rc::gen::inRange(0, 200);
    const int again = nextInterval(memory, days, Grade::Again);
    const int hard = nextInterval(memory, days, Grade::Hard);
    const int good = nextInterval(memory, days, Grade::Good);
    const int easy = nextInterval(memory, days, Grade::Easy);
    RC_ASSERT(again >= 1);
    RC_ASSERT(hard >= again);
    RC_ASSERT(good > hard);
    RC_ASSERT(easy > good);
}

} // namespace exam
