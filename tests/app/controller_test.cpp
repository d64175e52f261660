// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting_controller.h"

#include "support/builders.h"
#include "support/fake_clock.h"
#include "support/flaky_store.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace test {

using namespace exam;
using namespace std::chrono_literals;

namespace {

class ControllerTest : public testing::Test {
protected:
    ControllerTest() {
        QObject::connect(&m_controller, &app::SittingController::finished,
                         [this](const SittingReview& review) { m_review = review; });
    }

    void begin() {
        const Paper paper = *buildPaper(m_bank, {}, {}, 1);
        m_controller.begin(m_bank.spec(), m_bank, paper, Conditions{.allowed = 130min},
                           [](const Result<void>& begun) { ASSERT_TRUE(begun.has_value()); });
    }

    /// Resumes on `controller` and gives what became of it.
    static Result<void> resume(app::SittingController& controller, const SittingId& id) {
        Result<void> outcome;
        controller.resume(id, [&](const Result<void>& resumed) { outcome = resumed; });
        return outcome;
    }

    bool isNotSaved() const { return m_controller.savingState().kind == app::SavingState::Kind::NotSaved; }

    SittingId onlyId() { return m_store.list()->front().id; }

    Response firstEntry() const {
        const Question& question = *m_controller.snapshot().shown.question;
        Response response{{EntryIndex{0}}};
        if (hasSlots(question))
            response.picks.resize(pickCount(question));
        return response;
    }

    FakeClock m_clock;
    FlakyStore m_store;
    Bank m_bank = makeBank(10);
    InlineHistoryQueue m_history{m_store};
    app::SittingController m_controller{m_clock, m_history};
    std::optional<SittingReview> m_review;
};

} // namespace

TEST_F(ControllerTest, PutsEveryEventOnDiskBeforeItShowsIt) {
    begin();
    const auto eventsOnDisk = [&] { return m_store.load(onlyId())->events.size(); };
    std::size_t onDiskWhenAnnounced = 0;
    QObject::connect(&m_controller, &app::SittingController::changed,
                     [&] { onDiskWhenAnnounced = eventsOnDisk(); });
    const std::size_t before = eventsOnDisk();
    m_controller.answer(firstEntry());
    EXPECT_EQ(onDiskWhenAnnounced, before + 1);
    EXPECT_FALSE(isNotSaved());
}

TEST_F(ControllerTest, ShowsTheAnswerBeforeTheNextQuestionOfADrill) {
    const Paper paper = *buildPaper(m_bank, {}, {}, 1);
    m_controller.begin(m_bank.spec(), m_bank, paper, Conditions{.mode = SittingMode::Drill},
                       [](const Result<void>&) {});
    m_controller.showNext();
    EXPECT_EQ(m_controller.snapshot().onScreen, 1u) << "nothing was answered, so there is nothing to check";
    m_controller.answer(firstEntry());
    EXPECT_TRUE(m_controller.snapshot().nextReveals);
    m_controller.showNext();
    EXPECT_EQ(m_controller.snapshot().onScreen, 1u);
    EXPECT_TRUE(m_controller.snapshot().item.revealed);
    m_controller.showNext();
    EXPECT_EQ(m_controller.snapshot().onScreen, 2u);
}

TEST_F(ControllerTest, StartsNothingWhenTheSittingCannotBeKept) {
    m_store.isBroken = true;
    const Paper paper = *buildPaper(m_bank, {}, {}, 1);
    Result<void> begun;
    m_controller.begin(m_bank.spec(), m_bank, paper, Conditions{.allowed = 130min},
                       [&](const Result<void>& outcome) { begun = outcome; });
    ASSERT_FALSE(begun.has_value());
    EXPECT_EQ(begun.error().code, ErrorCode::StorageWriteFailed);
    EXPECT_FALSE(m_controller.isActive());
}

TEST_F(ControllerTest, GoesOnInMemoryWhileTheDiskFailsSaysSoAndCatchesUp) {
    begin();
    const std::size_t before = m_store.load(onlyId())->events.size();
    m_store.isBroken = true;
    m_controller.answer(firstEntry());
    m_controller.setFlagged(true);
    m_controller.showNext();
    EXPECT_TRUE(isNotSaved());
    EXPECT_TRUE(m_controller.hasUnsavedEvents());
    EXPECT_EQ(m_controller.snapshot().onScreen, Position{1}) << "the exam goes on";
    EXPECT_EQ(m_store.load(onlyId())->events.size(), before);

    m_store.isBroken = false;
    m_clock.advance(1s);
    m_controller.tick();
    EXPECT_FALSE(isNotSaved());
    EXPECT_EQ(m_store.load(onlyId())->events.size(), before + 3) << "in order, none lost, none twice";
}

TEST_F(ControllerTest, ShowsTheReportOfAnExamThatCouldNotBeSavedAndSavesItLater) {
    begin();
    m_store.isBroken = true;
    m_controller.answer(firstEntry());
    m_controller.finish();
    ASSERT_TRUE(m_review.has_value());
    EXPECT_EQ(m_review->report.scored.total, 65u);
    EXPECT_TRUE(m_controller.hasUnsavedEvents());
    EXPECT_FALSE(m_store.list()->front().finished);

    m_store.isBroken = false;
    m_clock.advance(1s);
    m_controller.tick();
    EXPECT_FALSE(m_controller.hasUnsavedEvents());
    EXPECT_TRUE(m_store.list()->front().finished);
}

TEST_F(ControllerTest, EndsOnceAtTheLimitWithTheAnswersGivenBefore) {
    begin();
    int ends = 0;
    QObject::connect(&m_controller, &app::SittingController::finished, [&] { ++ends; });
    m_controller.answer(firstEntry());
    m_clock.advance(130min);
    m_controller.answer({}); // a click before the tick
    m_controller.tick();
    EXPECT_EQ(ends, 1);
    ASSERT_TRUE(m_review.has_value());
    EXPECT_EQ(m_review->state.finishReason, FinishReason::TimeUp);
    EXPECT_FALSE(isBlank(m_review->state.items[0].response)) << "the late click changed nothing";
    EXPECT_TRUE(m_store.list()->front().finished);
}

TEST_F(ControllerTest, ResumesWithTheTimeOfTheLastHeartbeatAndRecordsTheInterruption) {
    begin();
    m_controller.answer(firstEntry());
    m_clock.advance(90s);
    m_controller.tick(); // a heartbeat
    const SittingId id = onlyId();

    m_clock.advance(3h); // the program was killed
    app::SittingController next(m_clock, m_history);
    ASSERT_TRUE(resume(next, id).has_value());
    EXPECT_EQ(next.remaining(), 130min - 90s);
    ASSERT_EQ(next.sitting().state().interruptions.size(), 1u);
    EXPECT_EQ(next.sitting().state().interruptions[0].length, 3h);
    EXPECT_EQ(next.snapshot().onScreen, Position{0});
}

TEST_F(ControllerTest, FinishesAtResumeWhatHadRunOutOfTime) {
    begin();
    m_clock.advance(130min - 1ms);
    m_controller.tick();
    m_controller.leave();
    const SittingId id = onlyId();
    ASSERT_TRUE(m_store.heartbeat(id, 130min, m_clock.now().wall).has_value());
    ASSERT_TRUE(resume(m_controller, id).has_value());
    EXPECT_FALSE(m_controller.isActive());
    ASSERT_TRUE(m_review.has_value());
    EXPECT_EQ(m_review->state.finishReason, FinishReason::TimeUp);
}

TEST_F(ControllerTest, GradesAtResumeWhatWasKilledBetweenItsEndAndItsResult) {
    begin();
    m_controller.answer(firstEntry());
    const SittingId id = onlyId();
    const auto stored = m_store.load(id);
    const SittingEvent end{static_cast<std::uint32_t>(stored->events.size()), 1min, m_clock.now().wall,
                           Finished{FinishReason::ByCandidate}};
    ASSERT_TRUE(m_store.append(id, {end}).has_value());
    app::SittingController next(m_clock, m_history);
    ASSERT_TRUE(resume(next, id).has_value());
    EXPECT_FALSE(next.isActive());
    EXPECT_TRUE(m_store.list()->front().finished);
}

TEST_F(ControllerTest, TellsWhenOneOptionTooManyIsChosenAndLeavesTheAnswer) {
    begin();
    QSignalSpy refused(&m_controller, &app::SittingController::refused);
    while (m_controller.snapshot().shown.question->kind() != QuestionKind::MultipleResponse)
        m_controller.showNext();
    const Response full = rightResponse(*m_controller.snapshot().shown.question);
    m_controller.answer(full);
    Response tooMany = full;
    tooMany.picks.emplace_back(EntryIndex{4});
    m_controller.answer(tooMany);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(m_controller.snapshot().item.response, full);
}

TEST_F(ControllerTest, SaysNothingAboutACommandThatChangesNothing) {
    begin();
    QSignalSpy refused(&m_controller, &app::SittingController::refused);
    m_controller.answer({});
    m_controller.setFlagged(false);
    EXPECT_EQ(refused.count(), 0);
}

TEST_F(ControllerTest, DoesNothingWithoutASitting) {
    m_controller.tick();
    m_controller.answer({});
    m_controller.showNext();
    m_controller.beginPass(Pass::Final);
    m_controller.leave();
    m_controller.finish();
    EXPECT_FALSE(m_controller.isActive());
    EXPECT_EQ(resume(m_controller, SittingId{"none"}).error().code, ErrorCode::NoSuchSitting);
}

} // namespace test
