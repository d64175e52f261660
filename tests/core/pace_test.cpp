// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/pace.h"

#include "support/builders.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

namespace exam {

using namespace std::chrono_literals;

namespace {

/// A sitting of twelve questions under the plan of 69, 38 and 23 minutes.
class PaceTest : public testing::Test {
protected:
    PaceTest() {
        test::perform(m_sitting, Started{}, m_clock.now());
        perform(PassBegan{Pass::First, m_sitting.allPositions()});
        perform(Shown{0});
    }

    void perform(EventBody body) { test::perform(m_sitting, std::move(body), m_clock.now()); }

    std::optional<Pace> pace() const {
        return paceOf(m_spec, m_sitting.conditions(), m_sitting.state(), m_sitting.used(m_clock.now()));
    }

    ExamSpec m_spec = test::makeSpec();
    test::FakeClock m_clock;
    std::vector<ShownQuestion> m_shown =
        test::makeShown(std::vector<QuestionKind>(12, QuestionKind::MultipleChoice));
    Sitting m_sitting{test::makePaper(m_shown), m_shown, Conditions{.allowed = 130min}, m_clock.now()};
};

} // namespace

TEST_F(PaceTest, IsOnPlanAtTheStart) {
    EXPECT_EQ(pace(), (Pace{.done = 0, .planned = 0.0, .questionsAhead = 0.0, .timeAhead = 0ms}));
}

TEST_F(PaceTest, TellsQuestionsAndMinutesAheadAndBehind) {
    for (Position position = 1; position <= 6; ++position)
        perform(Shown{position});
    m_clock.advance(23min); // a third of the first pass: four of twelve questions
    EXPECT_EQ(pace()->done, 6u) << "the seventh is on screen";
    EXPECT_DOUBLE_EQ(pace()->planned, 4.0);
    EXPECT_DOUBLE_EQ(pace()->questionsAhead, 2.0);
    EXPECT_EQ(pace()->timeAhead, 11min + 30s);
    m_clock.advance(23min);
    EXPECT_DOUBLE_EQ(pace()->questionsAhead, -2.0);
    EXPECT_EQ(pace()->timeAhead, -(11min + 30s));
}

TEST_F(PaceTest, CountsAQuestionOnceHoweverOftenItIsVisited) {
    perform(Shown{1});
    perform(Shown{0});
    perform(Shown{1});
    EXPECT_EQ(pace()->done, 1u);
    perform(ReviewOpened{});
    EXPECT_EQ(pace()->done, 2u);
}

TEST_F(PaceTest, SpreadsTimeThatWasWonOverTheNextPass) {
    m_clock.advance(45min);
    perform(PassBegan{Pass::Flagged, {0, 4, 6, 8}});
    perform(Shown{0});
    m_clock.advance(31min); // half of what is left up to minute 107
    EXPECT_DOUBLE_EQ(pace()->planned, 2.0);
    EXPECT_EQ(pace()->done, 0u);
}

TEST_F(PaceTest, ExpectsEverythingFromThePlannedEndOn) {
    m_clock.advance(100min);
    EXPECT_DOUBLE_EQ(pace()->planned, 12.0);
    EXPECT_EQ(pace()->timeAhead, -100min);
    perform(PassBegan{Pass::Flagged, {3}});
    m_clock.advance(10min);
    perform(PassBegan{Pass::Flagged, {3}}); // begun behind its own planned end
    EXPECT_DOUBLE_EQ(pace()->planned, 1.0);
    EXPECT_EQ(pace()->timeAhead, -3min);
}

TEST_F(PaceTest, StretchesThePlanAsTheTime) {
    const std::vector<Millis> normal{69min, 107min, 130min};
    const std::vector<Millis> doubled{138min, 214min, 260min};
    EXPECT_EQ(plannedPassEnds(m_spec, 130min), normal);
    EXPECT_EQ(plannedPassEnds(m_spec, 260min), doubled);
}

TEST_F(PaceTest, IsAbsentWithoutALimitWithoutAPassAndWithoutAPlan) {
    EXPECT_EQ(paceOf(m_spec, {}, m_sitting.state(), 1min), std::nullopt);
    EXPECT_EQ(paceOf(m_spec, m_sitting.conditions(), SittingState(12), 1min), std::nullopt);
    m_spec.passes.clear();
    EXPECT_EQ(pace(), std::nullopt);
}

TEST_F(PaceTest, AddsTheVisitThatIsGoingOn) {
    m_clock.advance(30s);
    perform(Shown{1});
    m_clock.advance(10s);
    perform(Shown{0});
    m_clock.advance(5s);
    const Millis used = m_sitting.used(m_clock.now());
    EXPECT_EQ(timeSpentOn(m_sitting.state(), 0, used), 35s);
    EXPECT_EQ(timeSpentOn(m_sitting.state(), 1, used), 10s);
    EXPECT_EQ(timeSpentOn(m_sitting.state(), 2, used), 0s);
}

} // namespace exam
