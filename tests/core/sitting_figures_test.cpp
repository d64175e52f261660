// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sitting_figures.h"

#include "study/drill.h"
#include "support/builders.h"
#include "support/fake_clock.h"
#include "support/generators.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

namespace exam {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Takes a paper and gives the review of it.
class Exam {
public:
    Exam(const Bank& bank, std::size_t length, Conditions conditions, std::uint64_t seed)
        : m_record(recordOf(bank, length, std::move(conditions), seed))
        , m_sitting(m_record.paper, m_record.questions, m_record.conditions, m_clock.now()) {
        perform(Started{});
        perform(PassBegan{Pass::First, m_sitting.allPositions()});
    }

    /// A refused command leaves no trace.
    void perform(EventBody body) {
        while (const auto due = m_sitting.due(m_clock.now()))
            keep(*due);
        if (const auto event = m_sitting.propose(std::move(body), m_clock.now()))
            keep(*event);
    }

    void answer(Position position, bool rightly) {
        perform(Shown{position});
        Response response = rightResponse(m_sitting.questionAt(position));
        if (!rightly)
            response.picks.front() = std::nullopt;
        if (!rightly && !hasSlots(m_sitting.questionAt(position)))
            response.picks = {EntryIndex{3}};
        perform(Answered{position, response});
    }

    test::FakeClock& clock() { return m_clock; }
    const Sitting& sitting() const { return m_sitting; }
    SittingRecord& record() { return m_record; }

    SittingReview review() {
        perform(Finished{FinishReason::ByCandidate});
        return reviewOf(m_record, m_events);
    }

private:
    static SittingRecord recordOf(const Bank& bank, std::size_t length, Conditions conditions,
                                  std::uint64_t seed) {
        std::vector<QuestionId> ids;
        for (const Question& question : bank.questions())
            ids.push_back(question.id);
        Random random(seed);
        random.shuffle(std::span(ids));
        ids.resize(std::min(length, ids.size()));
        SittingRecord record{.id = {"s"},
                             .spec = bank.spec(),
                             .paper = drillPaper(bank, ids, seed),
                             .questions = {},
                             .conditions = std::move(conditions)};
        for (PaperItem& item : record.paper.items)
            item.scored = random.below(4) > 0;
        record.questions = *shownQuestions(bank, record.paper);
        return record;
    }

    void keep(const SittingEvent& event) {
        m_events.push_back(event);
        m_sitting.apply(event, m_clock.now());
    }

    test::FakeClock m_clock;
    SittingRecord m_record;
    Sitting m_sitting;
    std::vector<SittingEvent> m_events;
};

SittingReview randomReview(const Bank& bank, std::uint64_t seed) {
    Random random(seed);
    Exam exam(bank, 1 + random.below(20), test::randomConditions(random), seed);
    const std::size_t length = exam.record().paper.items.size();
    for (std::uint32_t step = random.below(80); step > 0; --step) {
        const test::Step next = test::randomStep(random, length);
        exam.clock().advance(10 * next.passes);
        exam.clock().sleep(next.sleeps);
        exam.perform(next.command);
        if (random.below(2) == 0)
            exam.answer(random.below(static_cast<std::uint32_t>(length)), random.below(3) > 0);
    }
    return exam.review();
}

/// The figures again, by other means: straight from the events and by the textbook.
class Oracle {
public:
    explicit Oracle(const SittingReview& review)
        : m_record(review.record)
        , m_events(review.events) {
        for (const SittingEvent& event : m_events)
            if (const auto* answered = std::get_if<Answered>(&event.body))
                m_last[answered->position] = answered->response;
    }

    bool isRight(Position position) const {
        return m_last.contains(position) && m_last.at(position) == rightResponse(questionAt(position));
    }

    bool isAnswered(Position position) const {
        if (!m_last.contains(position))
            return false;
        const auto& picks = m_last.at(position).picks;
        return std::ranges::any_of(picks, [](const auto& pick) { return pick.has_value(); });
    }

    template<class Matches>
    Tally tally(bool scored, Matches matches) const {
        Tally tally;
        for (Position position = 0; position < m_record.questions.size(); ++position) {
            if (m_record.paper.items[position].scored != scored || !matches(questionAt(position)))
                continue;
            ++tally.total;
            tally.right += isRight(position) ? 1U : 0U;
        }
        return tally;
    }

    /// What the clock did from one event to the next belongs to the question that was on screen.
    Millis timeOn(Position position) const {
        Millis time{0};
        for (std::size_t event = 0; event + 1 < m_events.size(); ++event)
            if (onScreenAfter(event) == position)
                time += m_events[event + 1].used - m_events[event].used;
        return time;
    }

    /// The two shares p for which |right/n - p| is z standard errors at p.
    static std::pair<double, double> band(const Tally& tally) {
        const auto n = static_cast<double>(tally.total);
        const double share = static_cast<double>(tally.right) / n;
        const double z2 = 1.959963984540054 * 1.959963984540054;
        const double a = 1 + z2 / n;
        const double b = -(2 * share + z2 / n);
        const double root = std::sqrt(std::max(0.0, b * b - 4 * a * share * share));
        return {(-b - root) / (2 * a), (-b + root) / (2 * a)};
    }

    int scaled(double share) const {
        const ScoreScale& scale = m_record.spec.scale;
        const double below = std::min(share, scale.rawAtPass) / scale.rawAtPass;
        const double above = std::max(0.0, share - scale.rawAtPass) / (1 - scale.rawAtPass);
        return static_cast<int>(std::floor(scale.minimum + below * (scale.pass - scale.minimum) +
                                           above * (scale.maximum - scale.pass) + 1e-9));
    }

    /// Of the answers to `position`, by first complete and last.
    AnswerChange change(Position position) const {
        const Question& question = questionAt(position);
        std::optional<Response> first;
        for (const SittingEvent& event : m_events) {
            const auto* answered = std::get_if<Answered>(&event.body);
            if (!first && answered && answered->position == position &&
                isComplete(question, answered->response))
                first = answered->response;
        }
        if (!first || *first == m_last.at(position))
            return AnswerChange::None;
        if (isRight(position))
            return AnswerChange::WrongToRight;
        return *first == rightResponse(question) ? AnswerChange::RightToWrong : AnswerChange::WrongToWrong;
    }

    std::size_t answeredBy(Millis used) const {
        std::map<Position, bool> has;
        for (const SittingEvent& event : m_events)
            if (const auto* answered = std::get_if<Answered>(&event.body); answered && event.used <= used)
                has[answered->position] = !isBlank(answered->response);
        return static_cast<std::size_t>(
            std::ranges::count_if(has, [](const auto& entry) { return entry.second; }));
    }

private:
    const Question& questionAt(Position position) const { return *m_record.questions[position].question; }

    std::optional<Position> onScreenAfter(std::size_t last) const {
        std::optional<Position> onScreen;
        for (std::size_t event = 0; event <= last; ++event) {
            const EventBody& body = m_events[event].body;
            if (const auto* shown = std::get_if<Shown>(&body))
                onScreen = shown->position;
            else if (std::holds_alternative<ReviewOpened>(body) || std::holds_alternative<Finished>(body))
                onScreen.reset();
        }
        return onScreen;
    }

    const SittingRecord& m_record;
    const std::vector<SittingEvent>& m_events;
    std::map<Position, Response> m_last;
};

void expectBand(const Band& band, const Tally& tally) {
    if (tally.total == 0)
        return;
    const auto [low, high] = Oracle::band(tally);
    EXPECT_NEAR(band.low, low, 1e-9);
    EXPECT_NEAR(band.high, high, 1e-9);
}

template<class Key, class Matches>
void expectGroups(const std::vector<GroupFigures<Key>>& groups, const Oracle& oracle,
                  const std::set<Key>& keys, Matches keyOf) {
    std::size_t expected = 0;
    for (const Key& key : keys) {
        const Tally tally =
            oracle.tally(true, [&](const Question& question) { return keyOf(question) == key; });
        if (tally.total == 0)
            continue;
        ++expected;
        const auto group = std::ranges::find(groups, key, &GroupFigures<Key>::key);
        ASSERT_NE(group, groups.end());
        EXPECT_EQ(group->tally, tally);
        EXPECT_EQ(group->meetsCompetencies, 10 * tally.right >= 7 * tally.total);
        expectBand(group->band, tally);
    }
    EXPECT_EQ(groups.size(), expected);
}

void expectScore(const ScoreFigures& score, const Oracle& oracle) {
    const auto any = [](const Question&) { return true; };
    EXPECT_EQ(score.scored, oracle.tally(true, any));
    EXPECT_EQ(score.unscored, oracle.tally(false, any));
    EXPECT_EQ(score.levelChance.has_value(), score.scored.total > 0);
    EXPECT_EQ(score.scaled, oracle.scaled(score.scored.share()));
    EXPECT_EQ(score.passed, score.scaled >= 720);
    expectBand(score.band, score.scored);
    if (score.scored.total == 0)
        return;
    const auto [low, high] = Oracle::band(score.scored);
    EXPECT_NEAR(score.scaledLow, oracle.scaled(low), 1);
    EXPECT_NEAR(score.scaledHigh, oracle.scaled(high), 1);
}

void expectQuestions(const SittingFigures& figures, const Oracle& oracle) {
    std::size_t answered = 0;
    for (const QuestionFigures& question : figures.questions) {
        EXPECT_EQ(question.isRight, oracle.isRight(question.position));
        EXPECT_EQ(!isBlank(question.chosen), oracle.isAnswered(question.position));
        EXPECT_EQ(question.time, oracle.timeOn(question.position));
        EXPECT_EQ(question.change, oracle.change(question.position));
        answered += oracle.isAnswered(question.position) ? 1U : 0U;
    }
    EXPECT_EQ(figures.answeredCount, answered);
}

void expectPace(const PaceFigures& pace, const Oracle& oracle) {
    EXPECT_EQ(pace.answered.front(), AnswerCount{});
    for (std::size_t point = 0; point < pace.answered.size(); ++point) {
        const Millis used = pace.answered[point].used;
        const bool isLastOfItsTime =
            point + 1 == pace.answered.size() || used < pace.answered[point + 1].used;
        if (isLastOfItsTime) {
            EXPECT_EQ(pace.answered[point].answered, oracle.answeredBy(used));
        }
    }
}

std::size_t sumOf(const std::vector<DomainShare>& split) {
    std::size_t sum = 0;
    for (const DomainShare& domain : split) {
        sum += domain.percent;
        std::size_t tasks = 0;
        for (const TaskShare& task : domain.tasks)
            tasks += task.percent;
        EXPECT_EQ(tasks, domain.percent);
    }
    return sum;
}

} // namespace

TEST(SittingFigures, EqualAnIndependentCalculationOnAThousandRandomSittings) {
    Random banks(7);
    const Bank bank(test::randomParts(banks, 60));
    std::set<DomainId> domains;
    std::set<TaskId> tasks;
    for (const Domain& domain : bank.spec().domains) {
        domains.insert(domain.id);
        for (const Task& task : domain.tasks)
            tasks.insert(task.id);
    }
    using enum QuestionKind;
    using enum Difficulty;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const SittingReview review = randomReview(bank, seed);
        const SittingFigures figures = figuresOf(review, bank.topics());
        const Oracle oracle(review);
        expectScore(figures.score, oracle);
        expectGroups(figures.domains, oracle, domains, [](const Question& q) { return q.domain; });
        expectGroups(figures.tasks, oracle, tasks, [](const Question& q) { return q.task; });
        expectGroups(figures.kinds, oracle, {MultipleChoice, MultipleResponse, Ordering, Matching},
                     [](const Question& q) { return q.kind(); });
        expectGroups(figures.difficulties, oracle, {Easy, Medium, Hard},
                     [](const Question& q) { return q.difficulty; });
        expectQuestions(figures, oracle);
        expectPace(figures.pace, oracle);
        EXPECT_EQ(sumOf(figures.studySplit), figures.answeredCount > 0 ? 100u : 0u);
        if (HasFailure())
            return;
    }
}

TEST(SittingFigures, OfASittingWithoutAnswersSayNothingOfThePerson) {
    Exam exam(test::makeBank(2), 12, {.allowed = 130min}, 1);
    const SittingFigures figures = figuresOf(exam.review());
    EXPECT_EQ(figures.answeredCount, 0u);
    EXPECT_EQ(figures.score.scaled, 100);
    EXPECT_FALSE(figures.score.passed);
    EXPECT_THAT(figures.studySplit, IsEmpty());
    EXPECT_THAT(figures.reread, IsEmpty());
    EXPECT_EQ(figures.questions.size(), 12u);
    EXPECT_THAT(figures.pace.answered, ElementsAre(AnswerCount{}, AnswerCount{}));
}

TEST(SittingFigures, OfEverythingRightLeaveNothingToReread) {
    Exam exam(test::makeBank(2), 12, {.allowed = 130min}, 1);
    for (Position position = 0; position < 12; ++position)
        exam.answer(position, true);
    const SittingFigures figures = figuresOf(exam.review());
    EXPECT_EQ(figures.score.scaled, 1000);
    EXPECT_EQ(figures.score.scaledHigh, 1000);
    EXPECT_LT(figures.score.scaledLow, 1000);
    EXPECT_THAT(figures.reread, IsEmpty());
    EXPECT_EQ(figures.answeredCount, 12u);
}

TEST(SittingFigures, OfOneQuestionLeaveNearlyEverythingOpen) {
    Exam exam(test::makeBank(2), 1, {.allowed = 130min}, 1);
    exam.record().paper.items[0].scored = true;
    exam.answer(0, true);
    const SittingFigures figures = figuresOf(exam.review());
    EXPECT_EQ(figures.score.scored, (Tally{1, 1}));
    EXPECT_LT(figures.score.scaledLow, 300);
    EXPECT_NEAR(*figures.score.levelChance, 0.66, 0.01);
    EXPECT_EQ(figures.pace.perQuestion, 130min);
}

TEST(SittingFigures, WithoutALimitHaveNoPlanAndTheExamsTimeForAQuestion) {
    Exam exam(test::makeBank(2), 12, {.mode = SittingMode::Practice}, 1);
    exam.perform(Paused{});
    exam.perform(Resumed{});
    const SittingFigures figures = figuresOf(exam.review());
    EXPECT_THAT(figures.pace.planned, IsEmpty());
    EXPECT_EQ(figures.pace.perQuestion, 2min);
    EXPECT_EQ(figures.conditions.pauses, 1u);
    EXPECT_FALSE(figures.conditions.isUnderExamConditions);
}

TEST(SittingFigures, PlanTheFirstPassAsThePaceLineDoes) {
    Exam exam(test::makeBank(2), 12, {.allowed = 260min}, 1);
    const SittingFigures figures = figuresOf(exam.review());
    EXPECT_THAT(figures.pace.planned,
                ElementsAre(AnswerCount{}, AnswerCount{138min, 12}, AnswerCount{260min, 12}));
    EXPECT_THAT(figures.pace.passes, ElementsAre(PassFigures{Pass::First, 0ms}));
}

TEST(SittingFigures, TellExamConditionsFromAnInterruptedSitting) {
    struct Row {
        Millis slept;
        bool isUnderExamConditions;
    };
    for (const auto& [slept, expected] : {Row{2min, true}, Row{2min + 1ms, false}}) {
        Exam exam(test::makeBank(2), 12, {.allowed = 130min}, 1);
        exam.clock().sleep(slept);
        const SittingFigures figures = figuresOf(exam.review());
        EXPECT_EQ(figures.conditions.isUnderExamConditions, expected);
        EXPECT_EQ(figures.conditions.interrupted, slept);
        EXPECT_EQ(figures.conditions.interruptions, 1u);
    }
}

TEST(SittingFigures, EndWithTheTimeAllowedWhenItRanOut) {
    Exam exam(test::makeBank(2), 12, {.allowed = 10min}, 1);
    exam.answer(0, true);
    exam.clock().advance(11min);
    const SittingFigures figures = figuresOf(exam.review());
    EXPECT_EQ(figures.conditions.finishReason, FinishReason::TimeUp);
    EXPECT_EQ(figures.conditions.used, 10min);
    EXPECT_EQ(figures.pace.answered.back(), (AnswerCount{10min, 1}));
}

} // namespace exam
