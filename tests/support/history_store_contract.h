// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every HistoryStore does, whatever it is made of. A store's test instantiates it with a factory.
#pragma once

#include "history/history_store.h"
#include "history/sitting_attempts.h"
#include "history/sitting_review.h"
#include "support/builders.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

#include <memory>

namespace test {

/// A finished or running sitting as a store gets it, event by event.
class StoredSittingDriver {
public:
    StoredSittingDriver(exam::HistoryStore& store, FakeClock& clock, std::string id)
        : m_store(store)
        , m_clock(clock)
        , m_sitting(makeSitting(clock)) {
        m_record = {exam::SittingId{std::move(id)}, makeSpec(),      m_sitting.paper(), m_sitting.questions(),
                    m_sitting.conditions(),         clock.now().wall};
        EXPECT_TRUE(m_store.begin(m_record).has_value());
        perform(exam::Started{});
        perform(exam::PassBegan{exam::Pass::First, m_sitting.allPositions()});
        perform(exam::Shown{0});
    }

    void perform(exam::EventBody body) {
        events.push_back(test::perform(m_sitting, std::move(body), m_clock.now()));
        EXPECT_TRUE(m_store.append(m_record.id, {events.back()}).has_value());
    }

    exam::ScoreReport finish() {
        perform(exam::Finished{exam::FinishReason::ByCandidate});
        exam::ScoreReport report = exam::reviewOf(m_record, events).report;
        EXPECT_TRUE(m_store.finish(m_record.id, report).has_value());
        return report;
    }

    const exam::SittingRecord& record() const { return m_record; }

    std::vector<exam::SittingEvent> events;

private:
    static exam::Sitting makeSitting(FakeClock& clock) {
        using enum exam::QuestionKind;
        auto shown = makeShown({MultipleChoice, MultipleResponse, Ordering, Matching});
        exam::Question second = *shown[1].question;
        second.scenario = exam::ScenarioId{"scenario"};
        second.guide = exam::GuidePlace{3, "10-20"};
        second.review = exam::ReviewRecord{2, 1, "2026-11-23"};
        second.constraints = {{"phrase", "implies"}};
        second.enemies = {exam::QuestionId{"q9"}};
        std::get<exam::MultipleChoice>(second.content).options[3].flaw = exam::Flaw::MissesProblem;
        shown[1] = {
            std::make_shared<exam::Question>(second),
            std::make_shared<exam::Scenario>(exam::Scenario{second.scenario, "Title", "Text with ünïcode"})};
        exam::Paper paper = makePaper(shown);
        paper.seed = 0xfedcba9876543210u;
        paper.request.caseStudy = true;
        paper.request.kinds = {exam::QuestionKind::Ordering};
        paper.request.tasks = {exam::TaskId{"1.1"}};
        paper.items[0].entryOrder = {2, 0, 3, 1};
        paper.items[3].scored = false;
        return exam::Sitting(std::move(paper), std::move(shown),
                             exam::Conditions{.mode = exam::SittingMode::Practice,
                                              .allowed = std::chrono::minutes{160},
                                              .extraTimeId = "plus-30",
                                              .caseStudy = true,
                                              .unscored = true,
                                              .confidence = true},
                             clock.now());
    }

    exam::HistoryStore& m_store;
    FakeClock& m_clock;
    exam::Sitting m_sitting;
    exam::SittingRecord m_record;
};

template<class Factory>
class HistoryStoreContract : public testing::Test {
protected:
    Factory m_factory;
    std::unique_ptr<exam::HistoryStore> m_store = m_factory.make();
    FakeClock m_clock;
};

TYPED_TEST_SUITE_P(HistoryStoreContract);

TYPED_TEST_P(HistoryStoreContract, GivesASittingBackAsItWasPutIn) {
    using namespace std::chrono_literals;
    StoredSittingDriver sitting(*this->m_store, this->m_clock, "a");
    this->m_clock.advance(20s);
    sitting.perform(exam::Answered{0, {{exam::EntryIndex{2}}}});
    sitting.perform(exam::Answered{2, {{std::nullopt, exam::EntryIndex{1}}}});
    sitting.perform(exam::Flagged{1, true});
    sitting.perform(exam::Judged{1, 3, exam::Verdict::Out});
    sitting.perform(exam::Judged{1, 2, exam::Verdict::Perhaps});
    sitting.perform(exam::Noted{1, "\u00fcber <b>"});
    sitting.perform(exam::Highlighted{0, {{0, 4}, {5, 7}}});
    sitting.perform(exam::ScenarioHighlighted{exam::ScenarioId{"scenario"}, {{1, 2}}});
    sitting.perform(exam::ConfidenceRated{0, 4});
    sitting.perform(exam::ConfidenceRated{0, std::nullopt});
    sitting.perform(exam::ScratchWritten{"limits:\n6 MB"});
    sitting.perform(exam::AnswerRevealed{3});
    sitting.perform(exam::Paused{});
    sitting.perform(exam::Resumed{});
    sitting.perform(exam::ReviewOpened{});
    sitting.perform(exam::Interrupted{exam::InterruptionCause::MachineAsleep, 5min});

    const auto stored = this->m_store->load(exam::SittingId{"a"});
    ASSERT_TRUE(stored.has_value());
    EXPECT_EQ(stored->events, sitting.events);
    EXPECT_EQ(stored->record.spec, sitting.record().spec);
    EXPECT_EQ(stored->record.paper, sitting.record().paper);
    EXPECT_EQ(stored->record.conditions, sitting.record().conditions);
    EXPECT_EQ(stored->record.begunAt, sitting.record().begunAt);
    EXPECT_EQ(stored->used, 20s);
    ASSERT_EQ(stored->record.questions.size(), 4u);
    for (std::size_t place = 0; place < 4; ++place) {
        const exam::ShownQuestion& before = sitting.record().questions[place];
        const exam::ShownQuestion& after = stored->record.questions[place];
        EXPECT_EQ(*after.question, *before.question) << place;
        ASSERT_EQ(after.scenario != nullptr, before.scenario != nullptr) << place;
        if (after.scenario) {
            EXPECT_EQ(*after.scenario, *before.scenario);
        }
    }
}

TYPED_TEST_P(HistoryStoreContract, RemembersTheLastHeartbeat) {
    using namespace std::chrono_literals;
    StoredSittingDriver sitting(*this->m_store, this->m_clock, "a");
    this->m_clock.advance(7s);
    ASSERT_TRUE(this->m_store->heartbeat(exam::SittingId{"a"}, 7s, this->m_clock.now().wall).has_value());
    const auto stored = this->m_store->load(exam::SittingId{"a"});
    ASSERT_TRUE(stored.has_value());
    EXPECT_EQ(stored->used, 7s);
    EXPECT_EQ(stored->lastAlive, this->m_clock.now().wall);
}

TYPED_TEST_P(HistoryStoreContract, ListsTheNewestFirstWithItsFigures) {
    using namespace std::chrono_literals;
    StoredSittingDriver first(*this->m_store, this->m_clock, "first");
    this->m_clock.advance(1min);
    first.perform(exam::Answered{0, {{exam::EntryIndex{0}}}});
    first.perform(exam::Answered{1, {{exam::EntryIndex{0}}}});
    first.perform(exam::Answered{1, {}});
    const exam::ScoreReport report = first.finish();
    this->m_clock.advance(24h);
    StoredSittingDriver second(*this->m_store, this->m_clock, "second");

    const auto list = this->m_store->list();
    ASSERT_TRUE(list.has_value());
    ASSERT_EQ(list->size(), 2u);
    const exam::SittingSummary& newest = (*list)[0];
    EXPECT_EQ(newest.id, exam::SittingId{"second"});
    EXPECT_FALSE(newest.finished);
    EXPECT_EQ(newest.answeredCount, 0u);
    const exam::SittingSummary& oldest = (*list)[1];
    EXPECT_TRUE(oldest.finished);
    EXPECT_EQ(oldest.questionCount, 4u);
    EXPECT_EQ(oldest.answeredCount, 1u) << "a cleared answer is none";
    EXPECT_EQ(oldest.used, 1min);
    EXPECT_EQ(oldest.allowed, 160min);
    EXPECT_EQ(oldest.scored, report.scored);
    EXPECT_EQ(oldest.scaled, report.scaled);
    EXPECT_EQ(oldest.passed, report.passed);
    EXPECT_EQ(oldest.exam, exam::ExamId{"test"});
}

TYPED_TEST_P(HistoryStoreContract, GivesAnOverviewOfWhatItsListHas) {
    using namespace std::chrono_literals;
    for (const char* id : {"a", "b", "c", "d"}) {
        StoredSittingDriver sitting(*this->m_store, this->m_clock, id);
        if (sitting.record().id != exam::SittingId{"c"})
            sitting.finish();
        this->m_clock.advance(1h);
    }
    const auto list = this->m_store->list();
    const auto overview = this->m_store->overview(2);
    ASSERT_TRUE(overview.has_value());
    EXPECT_EQ(*overview, (exam::HistoryOverview{{(*list)[1]}, {(*list)[0], (*list)[2]}, 1}));
}

TYPED_TEST_P(HistoryStoreContract, KnowsWhatWasSeenInFinishedSittingsAndWhetherItWasRight) {
    using namespace std::chrono_literals;
    StoredSittingDriver finished(*this->m_store, this->m_clock, "finished");
    finished.perform(exam::Answered{0, {{exam::EntryIndex{0}}}});
    finished.perform(exam::Shown{1});
    finished.finish();
    this->m_clock.advance(1h);
    StoredSittingDriver running(*this->m_store, this->m_clock, "running");

    const auto exposure = this->m_store->exposure(exam::ExamId{"test"});
    ASSERT_TRUE(exposure.has_value());
    EXPECT_EQ(exposure->size(), 2u);
    EXPECT_EQ(exposure->at(exam::QuestionId{"q0"}), (exam::SeenBefore{finished.record().begunAt, true}));
    EXPECT_EQ(exposure->at(exam::QuestionId{"q1"}), (exam::SeenBefore{finished.record().begunAt, false}));
    EXPECT_TRUE(this->m_store->exposure(exam::ExamId{"other"})->empty());
}

TYPED_TEST_P(HistoryStoreContract, GivesTheAttemptsOfAllFinishedSittingsInTheOrderInWhichTheyHappened) {
    using namespace std::chrono_literals;
    const auto dayOf = [](exam::WallTime time) {
        return exam::Day{std::chrono::floor<std::chrono::days>(time).time_since_epoch()};
    };
    std::vector<exam::Attempt> expected;
    for (const char* id : {"z", "a"}) {
        StoredSittingDriver sitting(*this->m_store, this->m_clock, id);
        this->m_clock.advance(20s);
        sitting.perform(exam::Answered{0, {{exam::EntryIndex{1}}}});
        sitting.perform(exam::Answered{0, {{exam::EntryIndex{0}}}});
        sitting.perform(exam::ConfidenceRated{0, 4});
        sitting.perform(exam::Flagged{0, true});
        sitting.perform(exam::Shown{1});
        sitting.perform(exam::AnswerRevealed{1});
        sitting.finish();
        std::ranges::copy(exam::attemptsOf(sitting.record(), sitting.events, dayOf),
                          std::back_inserter(expected));
        this->m_clock.setWallBy(-48h);
    }
    const StoredSittingDriver running(*this->m_store, this->m_clock, "running");

    const auto attempts = this->m_store->attempts(exam::ExamId{"test"}, dayOf);
    ASSERT_TRUE(attempts.has_value());
    ASSERT_EQ(attempts->size(), 4u);
    EXPECT_EQ(*attempts, expected);
    EXPECT_EQ(attempts->front().change, exam::AnswerChange::WrongToRight);
    EXPECT_TRUE(this->m_store->attempts(exam::ExamId{"other"}, dayOf)->empty());
}

TYPED_TEST_P(HistoryStoreContract, ForgetsADiscardedSitting) {
    StoredSittingDriver sitting(*this->m_store, this->m_clock, "a");
    ASSERT_TRUE(this->m_store->discard(exam::SittingId{"a"}).has_value());
    EXPECT_TRUE(this->m_store->list()->empty());
    const auto gone = this->m_store->load(exam::SittingId{"a"});
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().code, exam::ErrorCode::NoSuchSitting);
}

TYPED_TEST_P(HistoryStoreContract, TakesAnEventThatIsThereAlreadyAsKept) {
    StoredSittingDriver sitting(*this->m_store, this->m_clock, "a");
    sitting.perform(exam::Flagged{1, true});
    ASSERT_TRUE(this->m_store->append(exam::SittingId{"a"}, sitting.events).has_value())
        << "a write whose answer got lost is tried again";
    EXPECT_EQ(this->m_store->load(exam::SittingId{"a"})->events, sitting.events);
}

TYPED_TEST_P(HistoryStoreContract, SaysThatASittingIsNotThere) {
    const auto appended = this->m_store->append(exam::SittingId{"none"}, {exam::SittingEvent{}});
    ASSERT_FALSE(appended.has_value());
    EXPECT_EQ(appended.error().code, exam::ErrorCode::NoSuchSitting);
}

TYPED_TEST_P(HistoryStoreContract, ListsByTheOrderOfBeginningWhateverTheWallClockSays) {
    using namespace std::chrono_literals;
    const StoredSittingDriver first(*this->m_store, this->m_clock, "first");
    this->m_clock.setWallBy(-48h);
    const StoredSittingDriver second(*this->m_store, this->m_clock, "second");
    EXPECT_EQ(this->m_store->list()->front().id, exam::SittingId{"second"});
}

TYPED_TEST_P(HistoryStoreContract, KeepsTheLatestRecordOfEachNameWhateverTheWallClockSays) {
    using namespace std::chrono_literals;
    using enum exam::RecordKind;
    const exam::WallTime now = this->m_clock.now().wall;
    for (const exam::RecordKind kind : {Note, Card, Setting}) {
        ASSERT_TRUE(this->m_store->keep({kind, "q1", "first", now}).has_value());
        ASSERT_TRUE(this->m_store->keep({kind, "q0", "other", now}).has_value());
        ASSERT_TRUE(this->m_store->keep({kind, "q1", "second", now - 24h}).has_value());
    }
    for (const exam::RecordKind kind : {Note, Card, Setting}) {
        const auto records = this->m_store->records(kind);
        ASSERT_TRUE(records.has_value());
        ASSERT_EQ(records->size(), 2u);
        EXPECT_EQ(records->front().name, "q0");
        EXPECT_EQ(records->back().name, "q1");
        EXPECT_EQ(records->back().body, "second");
    }
}

TYPED_TEST_P(HistoryStoreContract, FindsNothingDamagedInWhatItKept) {
    StoredSittingDriver sitting(*this->m_store, this->m_clock, "a");
    sitting.finish();
    const auto checked = this->m_store->check(std::nullopt, 10);
    ASSERT_TRUE(checked.has_value());
    EXPECT_TRUE(checked->damaged.empty());
    EXPECT_FALSE(checked->last.has_value());
}

// Other tests include this file for StoredSittingDriver alone.
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(HistoryStoreContract);
REGISTER_TYPED_TEST_SUITE_P(HistoryStoreContract, GivesASittingBackAsItWasPutIn, RemembersTheLastHeartbeat,
                            ListsTheNewestFirstWithItsFigures, GivesAnOverviewOfWhatItsListHas,
                            KnowsWhatWasSeenInFinishedSittingsAndWhetherItWasRight, ForgetsADiscardedSitting,
                            GivesTheAttemptsOfAllFinishedSittingsInTheOrderInWhichTheyHappened,
                            TakesAnEventThatIsThereAlreadyAsKept, SaysThatASittingIsNotThere,
                            ListsByTheOrderOfBeginningWhateverTheWallClockSays,
                            KeepsTheLatestRecordOfEachNameWhateverTheWallClockSays,
                            FindsNothingDamagedInWhatItKept);

} // namespace test
