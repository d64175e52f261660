// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/sitting.h"

#include "history/sitting_review.h"
#include "support/builders.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

namespace exam {

using namespace std::chrono_literals;

namespace {

using Picks = std::vector<std::optional<EntryIndex>>;

ErrorCode refusalOf(const Sitting& sitting, EventBody body, Moment now) {
    const auto event = sitting.propose(std::move(body), now);
    EXPECT_FALSE(event.has_value());
    return event ? ErrorCode{} : event.error().code;
}

class SittingTest : public testing::Test {
protected:
    test::FakeClock m_clock;
    Sitting m_sitting = test::makeRunningSitting(m_clock.now());

    void perform(EventBody body) { test::perform(m_sitting, std::move(body), m_clock.now()); }
    ErrorCode refusal(EventBody body) const { return refusalOf(m_sitting, std::move(body), m_clock.now()); }
    const ItemState& item(Position position) const { return m_sitting.state().items[position]; }
};

} // namespace

TEST_F(SittingTest, TakesAnswersOfEveryKindAndShowsThemInItsState) {
    perform(Answered{0, {{EntryIndex{2}}}});
    perform(Answered{1, {{EntryIndex{1}, EntryIndex{4}}}});
    perform(Answered{2, {{std::nullopt, EntryIndex{0}}}});
    perform(Answered{3, {{EntryIndex{1}, EntryIndex{1}}}});
    EXPECT_EQ(item(0).response.picks, (Picks{2}));
    EXPECT_EQ(item(1).response.picks, (Picks{1, 4}));
    EXPECT_EQ(item(2).response.picks, (Picks{std::nullopt, 0}));
    EXPECT_EQ(item(3).response.picks, (Picks{1, 1}));
    perform(Answered{0, {}});
    EXPECT_TRUE(isBlank(item(0).response));
}

TEST_F(SittingTest, RefusesWhatDoesNotFitTheQuestionAndLeavesTheStateAlone) {
    const SittingState before = m_sitting.state();
    struct Row {
        EventBody body;
        ErrorCode code;
        const char* reason;
    };
    const Row rows[] = {
        {Answered{4, {{EntryIndex{0}}}}, ErrorCode::NoSuchQuestion, "a position behind the last"},
        {Shown{4}, ErrorCode::NoSuchQuestion, "the same for showing"},
        {Flagged{4, true}, ErrorCode::NoSuchQuestion, "and flagging"},
        {Judged{4, 0, Verdict::Out}, ErrorCode::NoSuchQuestion, "and striking out"},
        {PassBegan{Pass::Final, {0, 4}}, ErrorCode::NoSuchQuestion, "and a pass"},
        {PassBegan{Pass::Final, {}}, ErrorCode::NoChange, "a pass without questions"},
        {Answered{0, {{EntryIndex{4}}}}, ErrorCode::ResponseDoesNotFit, "an option that is not there"},
        {Answered{0, {{EntryIndex{0}, EntryIndex{1}}}}, ErrorCode::TooManyChosen,
         "two options of a multiple choice"},
        {Answered{1, {{EntryIndex{0}, EntryIndex{1}, EntryIndex{2}}}}, ErrorCode::TooManyChosen,
         "three of two"},
        {Answered{1, {{EntryIndex{1}, EntryIndex{0}}}}, ErrorCode::ResponseDoesNotFit, "not in rising order"},
        {Answered{1, {{EntryIndex{1}, EntryIndex{1}}}}, ErrorCode::ResponseDoesNotFit, "one option twice"},
        {Answered{1, {{EntryIndex{1}, std::nullopt}}}, ErrorCode::ResponseDoesNotFit,
         "an empty place in a set"},
        {Answered{2, {{EntryIndex{0}, EntryIndex{0}}}}, ErrorCode::ResponseDoesNotFit,
         "a step in two places"},
        {Answered{2, {{EntryIndex{0}}}}, ErrorCode::ResponseDoesNotFit, "too few places"},
        {Answered{3, {{EntryIndex{0}, EntryIndex{3}}}}, ErrorCode::ResponseDoesNotFit,
         "a response that is not there"},
        {Judged{0, 4, Verdict::Out}, ErrorCode::ResponseDoesNotFit, "striking out nothing"},
        {Started{}, ErrorCode::NoChange, "a second start"},
        {Answered{0, {}}, ErrorCode::NoChange, "clearing what is clear"},
        {Flagged{0, false}, ErrorCode::NoChange, "unflagging what is not flagged"},
        {Judged{0, 0, Verdict::None}, ErrorCode::NoChange, "taking back what was not struck out"},
        {Interrupted{InterruptionCause::MachineAsleep, 0ms}, ErrorCode::NoChange, "no interruption"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(refusal(row.body), row.code) << row.reason;
    EXPECT_EQ(m_sitting.state(), before);
}

TEST_F(SittingTest, FlagsAndStrikesOutAndTakesBothBack) {
    perform(Flagged{0, true});
    perform(Judged{0, 1, Verdict::Out});
    perform(Judged{0, 3, Verdict::Keep});
    perform(Judged{0, 1, Verdict::None});
    EXPECT_TRUE(item(0).flagged);
    EXPECT_EQ(item(0).verdicts, (std::map<EntryIndex, Verdict>{{3, Verdict::Keep}}));
    EXPECT_FALSE(item(0).isStruckOut(1));
    perform(Flagged{0, false});
    EXPECT_FALSE(item(0).flagged);
}

TEST_F(SittingTest, AddsUpTheTimeOfAllVisitsAndNoneOfTheReviewScreen) {
    m_clock.advance(30s);
    perform(Shown{1});
    m_clock.advance(10s);
    perform(ReviewOpened{});
    m_clock.advance(1min);
    perform(Shown{0});
    m_clock.advance(5s);
    perform(Flagged{0, true});
    EXPECT_EQ(item(0).timeSpent, 35s);
    EXPECT_EQ(item(0).visits, 2);
    EXPECT_EQ(item(1).timeSpent, 10s);
    EXPECT_EQ(m_sitting.state().used, 105s);
}

TEST_F(SittingTest, GoesThroughThePassAndStopsAtItsEnds) {
    EXPECT_EQ(m_sitting.previousInPass(), std::nullopt);
    EXPECT_EQ(m_sitting.nextInPass(), Position{1});
    perform(Shown{3});
    EXPECT_EQ(m_sitting.nextInPass(), std::nullopt);
    EXPECT_EQ(m_sitting.previousInPass(), Position{2});
    perform(PassBegan{Pass::Flagged, {0, 3}});
    EXPECT_EQ(m_sitting.previousInPass(), Position{0});
    perform(Shown{1}); // from the review screen, outside the pass
    EXPECT_EQ(m_sitting.nextInPass(), Position{2});
    EXPECT_EQ(m_sitting.previousInPass(), Position{0});
    perform(ReviewOpened{});
    EXPECT_EQ(m_sitting.nextInPass(), std::nullopt);
}

TEST_F(SittingTest, QueuesFlaggedAndIncompleteQuestionsForTheFlaggedPass) {
    perform(Answered{0, {{EntryIndex{0}}}});
    perform(Answered{1, {{EntryIndex{0}}}}); // one of two
    perform(Answered{3, {{EntryIndex{0}, EntryIndex{1}}}});
    perform(Flagged{3, true});
    EXPECT_EQ(m_sitting.flaggedOrIncomplete(), (std::vector<Position>{1, 2, 3}));
}

TEST_F(SittingTest, RefusesEveryCommandFromTheDeadlineOnEvenIfTheTickIsLate) {
    m_clock.advance(130min - 1ms);
    perform(Answered{0, {{EntryIndex{0}}}});
    EXPECT_EQ(m_sitting.due(m_clock.now()), std::nullopt);
    m_clock.advance(1ms);
    const EventBody commands[] = {Answered{0, {{EntryIndex{1}}}},
                                  Shown{1},
                                  Flagged{0, true},
                                  Judged{0, 0, Verdict::Out},
                                  PassBegan{Pass::Final, {0}},
                                  ReviewOpened{},
                                  Finished{FinishReason::ByCandidate}};
    for (const EventBody& command : commands)
        EXPECT_EQ(refusal(command), ErrorCode::DeadlinePassed) << command.index();
    const auto end = m_sitting.due(m_clock.now());
    ASSERT_TRUE(end.has_value());
    EXPECT_EQ(end->body, EventBody(Finished{FinishReason::TimeUp}));
    EXPECT_EQ(end->used, 130min);
    m_sitting.apply(*end, m_clock.now());
    EXPECT_EQ(m_sitting.state().phase, SittingPhase::Finished);
    EXPECT_EQ(item(0).response.picks, (Picks{0})) << "what was entered counts";
    EXPECT_EQ(m_sitting.due(m_clock.now()), std::nullopt) << "it ends once";
}

TEST_F(SittingTest, TakesNothingAfterItsEnd) {
    perform(Finished{FinishReason::ByCandidate});
    m_clock.advance(1h);
    EXPECT_EQ(refusal(Answered{0, {{EntryIndex{1}}}}), ErrorCode::SittingNotRunning);
    EXPECT_EQ(refusal(Finished{FinishReason::ByCandidate}), ErrorCode::SittingNotRunning);
    EXPECT_EQ(m_sitting.used(m_clock.now()), 0s) << "the clock stands still after the end";
}

TEST(Sitting, TakesNothingButItsStartBeforeItsStart) {
    test::FakeClock clock;
    auto shown = test::makeShown({QuestionKind::MultipleChoice});
    Sitting sitting(test::makePaper(shown), shown, Conditions{.allowed = 10min}, clock.now());
    clock.advance(11min); // waiting before the start uses no time
    EXPECT_EQ(refusalOf(sitting, Shown{0}, clock.now()), ErrorCode::SittingNotRunning);
    test::perform(sitting, Started{}, clock.now());
    EXPECT_EQ(sitting.remaining(clock.now()), 10min);
}

TEST_F(SittingTest, RecordsASleepOfTheMachineOnceAndDoesNotCountIt) {
    m_clock.advance(1min);
    m_clock.sleep(999ms);
    EXPECT_EQ(m_sitting.due(m_clock.now()), std::nullopt) << "less than a second is not worth a line";
    m_clock.sleep(59min + 1ms);
    const auto event = m_sitting.due(m_clock.now());
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(event->body, EventBody(Interrupted{InterruptionCause::MachineAsleep, 1h - 60s + 1s}));
    m_sitting.apply(*event, m_clock.now());
    EXPECT_EQ(m_sitting.due(m_clock.now()), std::nullopt);
    EXPECT_EQ(m_sitting.remaining(m_clock.now()), 129min);
    EXPECT_EQ(interruptedTime(m_sitting.state()), 59min + 1s);
}

TEST_F(SittingTest, IsTheSameAfterItsEventsAreReadAgain) {
    std::vector<SittingEvent> events;
    Sitting original(m_sitting.paper(), m_sitting.questions(), m_sitting.conditions(), m_clock.now());
    const auto record = [&](EventBody body) {
        events.push_back(test::perform(original, std::move(body), m_clock.now()));
    };
    record(Started{});
    record(PassBegan{Pass::First, original.allPositions()});
    record(Shown{0});
    m_clock.advance(20s);
    record(Answered{0, {{EntryIndex{3}}}});
    record(Judged{0, 1, Verdict::Out});
    record(Flagged{0, true});
    record(Shown{2});
    m_clock.advance(15s);

    test::FakeClock later; // another run of the program: another steady clock
    later.advance(5h);
    Sitting resumed = Sitting::resumed(original.paper(), original.questions(), original.conditions(), events,
                                       35s, later.now());
    EXPECT_EQ(resumed.state(), original.state());
    EXPECT_EQ(resumed.remaining(later.now()), original.remaining(m_clock.now()));
    test::perform(resumed, Interrupted{InterruptionCause::ProgramNotRunning, 5h}, later.now());
    EXPECT_EQ(resumed.state().items[2].timeSpent, 15s)
        << "the heartbeat's time belongs to the question on screen";
    later.advance(1s);
    EXPECT_EQ(resumed.remaining(later.now()), 130min - 36s);
}

TEST_F(SittingTest, KeepsWhatAPersonWritesAndMarks) {
    perform(Noted{1, "compare the limits"});
    perform(Highlighted{0, {{0, 2}, {2, 5}}});
    perform(ScratchWritten{"recall = TP / (TP + FN)"});
    EXPECT_EQ(item(1).note, "compare the limits");
    EXPECT_EQ(item(0).highlights, (std::vector<TextRange>{{0, 2}, {2, 5}}));
    EXPECT_EQ(m_sitting.state().scratch, "recall = TP / (TP + FN)");
    perform(Noted{1, ""});
    perform(Highlighted{0, {}});
    EXPECT_TRUE(item(1).note.empty());
    EXPECT_TRUE(item(0).highlights.empty());
}

TEST_F(SittingTest, RefusesTextsThatAreTooLongAndHighlightsOutsideTheText) {
    const auto stemLength = static_cast<std::uint32_t>(m_sitting.questionAt(0).stem.size());
    struct Row {
        EventBody body;
        ErrorCode code;
        const char* reason;
    };
    const Row rows[] = {
        {Noted{0, std::string(kMaxTextBytes + 1, 'x')}, ErrorCode::TextTooLong, "a note over its bound"},
        {ScratchWritten{std::string(kMaxTextBytes + 1, 'x')}, ErrorCode::TextTooLong, "a sheet over it"},
        {Highlighted{0, {{0, stemLength + 1}}}, ErrorCode::RangesDoNotFit, "behind the end of the stem"},
        {Highlighted{0, {{3, 3}}}, ErrorCode::RangesDoNotFit, "an empty range"},
        {Highlighted{0, {{0, 3}, {2, 4}}}, ErrorCode::RangesDoNotFit, "two that overlap"},
        {Highlighted{0, {{3, 4}, {0, 2}}}, ErrorCode::RangesDoNotFit, "two that do not rise"},
        {ScenarioHighlighted{ScenarioId{"none"}, {{0, 1}}}, ErrorCode::NoSuchQuestion, "no such scenario"},
        {Noted{0, ""}, ErrorCode::NoChange, "removing the note that is not there"},
        {Highlighted{0, {}}, ErrorCode::NoChange, "removing highlights that are not there"},
        {ScratchWritten{""}, ErrorCode::NoChange, "clearing a clear sheet"},
        {UnknownEvent{"dreamt", "{}"}, ErrorCode::NoChange, "an event of a newer version is no command"},
        {Finished{FinishReason::TimeUp}, ErrorCode::NoChange, "the time is not up"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(refusal(row.body), row.code) << row.reason;
    perform(Noted{0, std::string(kMaxTextBytes, 'x')});
    perform(Highlighted{0, {{0, stemLength}}});
}

TEST(Sitting, HighlightsTheScenarioOfItsCaseStudy) {
    test::FakeClock clock;
    auto shown = test::makeShown({QuestionKind::MultipleChoice});
    shown[0].scenario = std::make_shared<Scenario>(Scenario{ScenarioId{"s"}, "Title", "Text"});
    Sitting sitting(test::makePaper(shown), shown, Conditions{.allowed = 10min}, clock.now());
    test::perform(sitting, Started{}, clock.now());
    const ScenarioId id{"s"};
    EXPECT_EQ(refusalOf(sitting, ScenarioHighlighted{id, {}}, clock.now()), ErrorCode::NoChange);
    EXPECT_EQ(refusalOf(sitting, ScenarioHighlighted{id, {{0, 5}}}, clock.now()), ErrorCode::RangesDoNotFit);
    test::perform(sitting, ScenarioHighlighted{id, {{0, 4}}}, clock.now());
    EXPECT_EQ(sitting.state().scenarioHighlights.at(id), (std::vector<TextRange>{{0, 4}}));
    EXPECT_EQ(refusalOf(sitting, ScenarioHighlighted{id, {{0, 4}}}, clock.now()), ErrorCode::NoChange);
    test::perform(sitting, ScenarioHighlighted{id, {}}, clock.now());
    EXPECT_TRUE(sitting.state().scenarioHighlights.empty());
}

TEST_F(SittingTest, TakesOnlyPassesOfQuestionsThatBelongIntoThem) {
    perform(Answered{0, {{EntryIndex{0}}}});
    struct Row {
        PassBegan pass;
        const char* reason;
    };
    const Row rows[] = {
        {{Pass::First, {0, 1, 2, 3}}, "the first pass comes once"},
        {{Pass::Flagged, {0}}, "question 1 is answered and not flagged"},
        {{Pass::Flagged, {2, 1}}, "not in paper order"},
        {{Pass::Final, {1, 1}}, "a question twice"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(refusal(row.pass), ErrorCode::PassDoesNotFit) << row.reason;
    perform(PassBegan{Pass::Flagged, {1, 3}});
    perform(PassBegan{Pass::Final, {0, 2}});
    EXPECT_EQ(m_sitting.state().pass.pass, Pass::Final);
    EXPECT_EQ(m_sitting.state().pass.queue, (std::vector<Position>{0, 2}));
}

TEST_F(SittingTest, HasUnderExamConditionsNoPauseNoAnswersAndNoRating) {
    EXPECT_EQ(refusal(Paused{}), ErrorCode::NotUnderConditions);
    EXPECT_EQ(refusal(AnswerRevealed{0}), ErrorCode::NotUnderConditions);
    EXPECT_EQ(refusal(ConfidenceRated{0, 3}), ErrorCode::NotUnderConditions);
    EXPECT_EQ(refusal(Resumed{}), ErrorCode::NoChange);
}

class PracticeTest : public SittingTest {
protected:
    PracticeTest() {
        m_sitting = test::makeRunningSitting(
            m_clock.now(), {.mode = SittingMode::Practice, .allowed = 130min, .confidence = true});
    }
};

TEST_F(PracticeTest, StandsStillInAPauseAndTakesNothingUntilItGoesOn) {
    m_clock.advance(10min);
    perform(Paused{});
    m_clock.advance(3h);
    m_clock.sleep(3h);
    EXPECT_EQ(m_sitting.due(m_clock.now()), std::nullopt) << "neither the time nor a sleep counts";
    EXPECT_EQ(refusal(Answered{0, {{EntryIndex{0}}}}), ErrorCode::SittingPaused);
    EXPECT_EQ(refusal(Paused{}), ErrorCode::SittingPaused);
    EXPECT_EQ(m_sitting.remaining(m_clock.now()), 120min);
    perform(Resumed{});
    EXPECT_EQ(m_sitting.due(m_clock.now()), std::nullopt);
    m_clock.advance(1min);
    perform(Answered{0, {{EntryIndex{0}}}});
    EXPECT_EQ(m_sitting.remaining(m_clock.now()), 119min);
    EXPECT_EQ(item(0).timeSpent, 11min) << "the pause belongs to no question";
}

TEST_F(PracticeTest, CanBeEndedInAPause) {
    perform(Paused{});
    EXPECT_EQ(refusal(Finished{FinishReason::TimeUp}), ErrorCode::SittingPaused);
    perform(Finished{FinishReason::ByCandidate});
    EXPECT_EQ(m_sitting.state().phase, SittingPhase::Finished);
}

TEST_F(PracticeTest, FixesResponseAndRatingOnceTheAnswerWasShown) {
    perform(Answered{0, {{EntryIndex{1}}}});
    perform(ConfidenceRated{0, kMostSure});
    perform(AnswerRevealed{0});
    EXPECT_EQ(refusal(Answered{0, {{EntryIndex{0}}}}), ErrorCode::AnswerWasRevealed);
    EXPECT_EQ(refusal(Answered{0, {}}), ErrorCode::AnswerWasRevealed);
    EXPECT_EQ(refusal(ConfidenceRated{0, kLeastSure}), ErrorCode::AnswerWasRevealed);
    EXPECT_EQ(refusal(AnswerRevealed{0}), ErrorCode::NoChange);
    perform(Flagged{0, true});
    perform(Answered{3, {{EntryIndex{0}, EntryIndex{0}}}});
}

TEST_F(PracticeTest, TakesConfidenceFromOneToFive) {
    EXPECT_EQ(refusal(ConfidenceRated{0, kLeastSure - 1}), ErrorCode::ResponseDoesNotFit);
    EXPECT_EQ(refusal(ConfidenceRated{0, kMostSure + 1}), ErrorCode::ResponseDoesNotFit);
    EXPECT_EQ(refusal(ConfidenceRated{0, std::nullopt}), ErrorCode::NoChange);
    perform(ConfidenceRated{0, kLeastSure});
    EXPECT_EQ(item(0).confidence, kLeastSure);
    perform(ConfidenceRated{0, std::nullopt});
    EXPECT_EQ(item(0).confidence, std::nullopt);
}

TEST(Sitting, HasNoEndOfItsOwnWithoutALimitOfTime) {
    test::FakeClock clock;
    Sitting sitting = test::makeRunningSitting(clock.now(), {.mode = SittingMode::Drill});
    clock.advance(24h * 365);
    EXPECT_EQ(sitting.due(clock.now()), std::nullopt);
    EXPECT_EQ(sitting.remaining(clock.now()), std::nullopt);
    test::perform(sitting, Answered{0, {{EntryIndex{0}}}}, clock.now());
    EXPECT_EQ(sitting.used(clock.now()), 24h * 365);
}

TEST(ShownQuestions, CarryTheirScenarioAndShareIt) {
    BankParts parts = test::makeParts(2);
    parts.scenarios = {{ScenarioId{"s"}, "Title", "Text"}};
    parts.questions[0].scenario = parts.questions[1].scenario = ScenarioId{"s"};
    const Bank bank(parts);
    PaperRequest request;
    request.ids = {parts.questions[0].id, parts.questions[1].id, parts.questions[2].id};
    const Paper paper = *buildPaper(bank, request, {}, 1);
    std::set<const Scenario*> scenarios;
    const std::vector<ShownQuestion> questions = shownQuestions(bank, paper).value();
    for (const ShownQuestion& shown : questions)
        scenarios.insert(shown.scenario.get());
    EXPECT_EQ(scenarios.size(), 2u) << "one scenario, and none for the third question";
}

TEST(ShownQuestions, AreRefusedTogetherWhenOneCannotBeRead) {
    Paper paper = *buildPaper(test::makeBank(10), {}, {}, 1);
    paper.items.back().question = QuestionId{"gone"};
    const auto shown = shownQuestions(test::makeBank(10), paper);
    ASSERT_FALSE(shown.has_value());
    EXPECT_EQ(shown.error().code, ErrorCode::BankUnreadable);
}

} // namespace exam
