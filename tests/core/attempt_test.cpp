// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/attempt.h"

#include "history/sitting_review.h"
#include "support/builders.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

namespace exam {

using namespace std::chrono_literals;

namespace {

const Day kToday{std::chrono::days{20'123}};

Day always(WallTime) {
    return kToday;
}

std::vector<Attempt> attemptsIn(const Sitting& sitting) {
    SittingRecord record;
    record.spec = test::makeSpec();
    record.paper = sitting.paper();
    record.questions = sitting.questions();
    record.conditions = sitting.conditions();
    return attemptsOf(record, sitting.state(), always);
}

} // namespace

TEST(Attempts, SayWhatWasAnsweredHowSurelyAndInWhatTime) {
    test::FakeClock clock;
    Sitting sitting = test::makeRunningSitting(
        clock.now(), {.mode = SittingMode::Practice, .allowed = 130min, .confidence = true});
    clock.advance(40s);
    test::perform(sitting, Answered{0, rightResponse(sitting.questionAt(0))}, clock.now());
    test::perform(sitting, ConfidenceRated{0, 4}, clock.now());
    test::perform(sitting, Flagged{0, true}, clock.now());
    test::perform(sitting, Shown{1}, clock.now());

    const std::vector<Attempt> attempts = attemptsIn(sitting);
    ASSERT_EQ(attempts.size(), 1u) << "a look at a question is no try";
    const Attempt& attempt = attempts.front();
    EXPECT_EQ(attempt.question, QuestionId{"q0"});
    EXPECT_EQ(attempt.domain, DomainId{"1"});
    EXPECT_EQ(attempt.task, TaskId{"1.1"});
    EXPECT_EQ(attempt.day, kToday);
    EXPECT_TRUE(attempt.right);
    EXPECT_TRUE(attempt.flagged);
    EXPECT_EQ(attempt.confidence, 4);
    EXPECT_EQ(attempt.time, 40s);
    EXPECT_EQ(attempt.mode, SittingMode::Practice);
}

TEST(Attempts, CountUnansweredQuestionsOfAnExamAsWrongIfTheyWereSeen) {
    test::FakeClock clock;
    Sitting sitting = test::makeRunningSitting(clock.now(), {.mode = SittingMode::Exam, .allowed = 130min});
    test::perform(sitting, Shown{2}, clock.now());
    const std::vector<Attempt> attempts = attemptsIn(sitting);
    ASSERT_EQ(attempts.size(), 2u);
    EXPECT_EQ(attempts[0].question, QuestionId{"q0"});
    EXPECT_EQ(attempts[1].question, QuestionId{"q2"});
    EXPECT_FALSE(attempts[0].right);
}

TEST(Attempts, CountARevealedAnswerAsATry) {
    test::FakeClock clock;
    Sitting sitting = test::makeRunningSitting(clock.now(), {.mode = SittingMode::Drill});
    test::perform(sitting, AnswerRevealed{0}, clock.now());
    ASSERT_EQ(attemptsIn(sitting).size(), 1u);
    EXPECT_FALSE(attemptsIn(sitting).front().right);
}

} // namespace exam
