// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sitting_attempts.h"

#include "support/builders.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

#include <optional>

namespace exam {

using namespace std::chrono_literals;

namespace {

const Day kToday{std::chrono::days{20'123}};

Day always(WallTime) {
    return kToday;
}

/// A running sitting with what happened in it.
class AttemptsTest : public testing::Test {
protected:
    void begin(Conditions conditions) {
        m_record.paper = test::makePaper(m_shown);
        m_record.questions = m_shown;
        m_record.conditions = conditions;
        m_sitting.emplace(m_record.paper, m_shown, conditions, m_clock.now());
        perform(Started{});
        perform(PassBegan{Pass::First, m_sitting->allPositions()});
        perform(Shown{0});
    }

    void perform(EventBody body) {
        m_events.push_back(test::perform(*m_sitting, std::move(body), m_clock.now()));
    }

    Response rightAt(Position position) const { return rightResponse(m_sitting->questionAt(position)); }
    std::vector<Attempt> attempts() const { return attemptsOf(m_record, m_events, always); }

    test::FakeClock m_clock;
    std::vector<ShownQuestion> m_shown = test::makeShown(
        {QuestionKind::MultipleChoice, QuestionKind::MultipleResponse, QuestionKind::Ordering});
    SittingRecord m_record;
    std::optional<Sitting> m_sitting;
    std::vector<SittingEvent> m_events;
};

} // namespace

TEST_F(AttemptsTest, SayWhatWasAnsweredHowSurelyAndInWhatTime) {
    begin({.mode = SittingMode::Practice, .allowed = 130min, .confidence = true});
    m_clock.advance(40s);
    perform(Answered{0, rightAt(0)});
    perform(ConfidenceRated{0, 4});
    perform(Flagged{0, true});
    perform(Shown{1});

    ASSERT_EQ(attempts().size(), 1u) << "a look at a question is no try";
    const Attempt attempt = attempts().front();
    EXPECT_EQ(attempt.question, QuestionId{"q0"});
    EXPECT_EQ(attempt.domain, DomainId{"1"});
    EXPECT_EQ(attempt.task, TaskId{"1.1"});
    EXPECT_EQ(attempt.day, kToday);
    EXPECT_TRUE(attempt.right);
    EXPECT_TRUE(attempt.flagged);
    EXPECT_EQ(attempt.confidence, 4);
    EXPECT_EQ(attempt.time, 40s);
    EXPECT_EQ(attempt.mode, SittingMode::Practice);
    EXPECT_EQ(attempt.change, AnswerChange::None);
}

TEST_F(AttemptsTest, SayWhetherChangingTheAnswerPaid) {
    begin({.mode = SittingMode::Practice});
    perform(Answered{0, rightAt(0)});
    perform(Answered{0, {{EntryIndex{1}}}});
    ASSERT_EQ(attempts().size(), 1u);
    EXPECT_EQ(attempts().front().change, AnswerChange::RightToWrong);
}

TEST_F(AttemptsTest, CountUnansweredQuestionsOfAnExamAsWrongIfTheyWereSeen) {
    begin({.mode = SittingMode::Exam, .allowed = 130min});
    perform(Shown{2});
    ASSERT_EQ(attempts().size(), 2u);
    EXPECT_EQ(attempts()[0].question, QuestionId{"q0"});
    EXPECT_EQ(attempts()[1].question, QuestionId{"q2"});
    EXPECT_FALSE(attempts()[0].right);
}

TEST_F(AttemptsTest, CountARevealedAnswerAsATry) {
    begin({.mode = SittingMode::Drill});
    perform(AnswerRevealed{0});
    ASSERT_EQ(attempts().size(), 1u);
    EXPECT_FALSE(attempts().front().right);
}

} // namespace exam
