// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/answer_patterns.h"

#include "scoring/answer_measures.h"
#include "support/builders.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace exam {

using namespace std::chrono_literals;

namespace {

/// A sitting of multiple-choice questions with four options, the first right, the second with a flaw.
class Answers {
public:
    explicit Answers(std::size_t count, std::optional<Millis> allowed = 130min)
        : m_allowed(allowed)
        , m_sitting(makeSitting(count)) {
        perform(Started{});
        perform(PassBegan{Pass::First, m_sitting.allPositions()});
    }

    void show(Position position) { perform(Shown{position}); }

    void answer(EntryIndex entry) { perform(Answered{*m_sitting.state().onScreen, {{entry}}}); }

    void perform(EventBody body) {
        m_events.push_back(test::perform(m_sitting, std::move(body), m_clock.now()));
    }

    void wait(Millis time) { m_clock.advance(time); }

    AnswerPatterns patterns() {
        perform(Finished{FinishReason::ByCandidate});
        const ScoreReport report =
            grade(test::makeSpec(), m_sitting.paper(), m_sitting.questions(), responsesOf(m_sitting.state()));
        return answerPatternsOf(m_sitting.questions(), m_allowed, m_events, report.marks);
    }

private:
    Sitting makeSitting(std::size_t count) const {
        auto shown = test::makeShown(std::vector(count, QuestionKind::MultipleChoice));
        for (ShownQuestion& each : shown) {
            Question question = *each.question;
            std::get<SingleChoice>(question.content).options[1].flaw = Flaw::OverEngineered;
            each.question = std::make_shared<Question>(question);
        }
        Paper paper = test::makePaper(shown);
        return {
            std::move(paper), std::move(shown), {.allowed = m_allowed, .confidence = true}, m_clock.now()};
    }

    test::FakeClock m_clock;
    std::optional<Millis> m_allowed;
    Sitting m_sitting;
    std::vector<SittingEvent> m_events;
};

using Places = std::vector<Position>;

} // namespace

TEST(AnswerPatterns, SayWhatChangingTheAnswerDid) {
    using enum AnswerChange;
    struct Row {
        std::vector<EntryIndex> answers;
        AnswerChange change;
        const char* reason;
    };
    const std::vector<Row> rows{
        {{}, None, "never answered"},
        {{0}, None, "right at once"},
        {{1}, None, "wrong and stayed so"},
        {{1, 0}, WrongToRight, "thought better of it"},
        {{0, 1}, RightToWrong, "doubted too long"},
        {{1, 2}, WrongToWrong, "from one to another"},
        {{0, 1, 0}, None, "back to the first"},
        {{1, 0, 2}, WrongToWrong, "the right one in between does not count"},
    };
    Answers answers(rows.size());
    for (Position position = 0; position < rows.size(); ++position) {
        answers.show(position);
        for (const EntryIndex entry : rows[position].answers)
            answers.answer(entry);
    }
    const AnswerPatterns patterns = answers.patterns();
    for (Position position = 0; position < rows.size(); ++position)
        EXPECT_EQ(patterns.changes[position], rows[position].change) << rows[position].reason;

    ChangeCounts balance = countsOf(patterns.changes);
    EXPECT_EQ(balance, (ChangeCounts{1, 1, 2}));
    balance += countsOf(patterns.changes);
    EXPECT_EQ(balance, (ChangeCounts{2, 2, 4}));
}

TEST(AnswerPatterns, TakeAClearedAnswerAsWrong) {
    Answers answers(1);
    answers.show(0);
    answers.answer(0);
    answers.perform(Answered{0, {}});
    EXPECT_EQ(answers.patterns().changes.front(), AnswerChange::RightToWrong);
}

TEST(AnswerPatterns, SetConfidenceAgainstCorrectness) {
    Answers answers(5);
    const auto answer = [&](Position position, EntryIndex entry, std::optional<int> confidence) {
        answers.show(position);
        answers.answer(entry);
        if (confidence)
            answers.perform(ConfidenceRated{position, confidence});
    };
    answer(0, 1, 5);
    answer(1, 0, 3);
    answer(2, 0, 4);
    answer(3, 1, std::nullopt);
    answers.show(4);
    answers.perform(ConfidenceRated{4, 5});
    const AnswerPatterns patterns = answers.patterns();
    EXPECT_EQ(patterns.sureAndWrong, (Places{0})) << "an unanswered question was not answered surely";
    EXPECT_EQ(patterns.rightByLuck, (Places{1}));
    EXPECT_EQ(patterns.byConfidence[4], (Tally{0, 1}));
    EXPECT_EQ(patterns.byConfidence[3], (Tally{1, 1}));
    EXPECT_EQ(patterns.byConfidence[2], (Tally{1, 1}));
    EXPECT_EQ(patterns.unrated, (Tally{0, 1}));
}

TEST(AnswerPatterns, CountTheFlawsOfWhatWasChosen) {
    Answers answers(3);
    for (const auto& [position, entry] : {std::pair{0u, 1u}, std::pair{1u, 1u}, std::pair{2u, 2u}}) {
        answers.show(position);
        answers.answer(static_cast<EntryIndex>(entry));
    }
    const AnswerPatterns patterns = answers.patterns();
    EXPECT_EQ(patterns.flawsChosen[static_cast<std::size_t>(Flaw::OverEngineered)], 2u);
    EXPECT_EQ(std::accumulate(patterns.flawsChosen.begin(), patterns.flawsChosen.end(), std::size_t{0}), 2u);
}

TEST(AnswerPatterns, FindSlowAndRushedAnswersAtTheirBounds) {
    struct Row {
        EntryIndex entry;
        Millis time;
        bool isSlowAndWrong;
        bool isRushed;
        const char* reason;
    };
    const std::vector<Row> rows{
        {1, kSlowBeyond, false, false, "just not slow"},
        {1, kSlowBeyond + 1ms, true, false, "slow and wrong"},
        {0, kSlowBeyond + 1ms, false, false, "slow and right"},
        {0, kRushedBelow, false, false, "just not rushed"},
        {0, kRushedBelow - 1ms, false, true, "rushed"},
    };
    Answers answers(rows.size());
    for (Position position = 0; position < rows.size(); ++position) {
        answers.show(position);
        answers.wait(rows[position].time);
        answers.answer(rows[position].entry);
    }
    const AnswerPatterns patterns = answers.patterns();
    const auto has = [](const Places& places, Position position) {
        return std::ranges::find(places, position) != places.end();
    };
    for (Position position = 0; position < rows.size(); ++position) {
        EXPECT_EQ(has(patterns.slowAndWrong, position), rows[position].isSlowAndWrong)
            << rows[position].reason;
        EXPECT_EQ(has(patterns.rushed, position), rows[position].isRushed) << rows[position].reason;
    }
}

TEST(AnswerPatterns, FindWhatWasAnsweredInTheLastTenMinutes) {
    Answers answers(3);
    answers.show(0);
    answers.wait(120min - 1ms);
    answers.answer(0);
    answers.wait(1ms);
    answers.show(1);
    answers.answer(0);
    EXPECT_EQ(answers.patterns().inLastStretch, (Places{1}));

    Answers unlimited(1, std::nullopt);
    unlimited.show(0);
    unlimited.wait(300min);
    unlimited.answer(0);
    EXPECT_TRUE(unlimited.patterns().inLastStretch.empty());
}

TEST(AnswerPatterns, FindQuestionsMissedBecauseTheRightOptionWasStruckOut) {
    Answers answers(3);
    for (const Position position : {0u, 1u, 2u}) {
        answers.show(position);
        answers.perform(Judged{position, 0, Verdict::Out});
    }
    answers.perform(Judged{1, 0, Verdict::None});
    answers.perform(Answered{2, {{EntryIndex{0}}}});
    EXPECT_EQ(answers.patterns().struckOutRight, (Places{0})) << "not taken back, and not chosen in the end";
}

TEST(AnswerPatterns, OfASittingEndedAtOnceAreEmpty) {
    Answers answers(2);
    const AnswerPatterns patterns = answers.patterns();
    EXPECT_EQ(countsOf(patterns.changes), ChangeCounts{});
    EXPECT_TRUE(patterns.rushed.empty());
    EXPECT_TRUE(patterns.slowAndWrong.empty());
}

} // namespace exam
