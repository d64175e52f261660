// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/diagnostic.h"

#include "history/diagnostic_run.h"
#include "history/joined_review.h"
#include "history/memory_history_store.h"
#include "history/removal.h"
#include "support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace std::chrono_literals;

namespace exam {

namespace {

std::vector<QuestionId> wholeDiagnostic(const Bank& bank, const Exposure& exposure, std::uint64_t seed) {
    const Abilities stranger = strangersAbilities(4, {});
    std::vector<QuestionId> asked;
    while (asked.size() < kDiagnosticLength) {
        const auto stage = nextDiagnosticQuestions(bank, stranger, asked, exposure, kDiagnosticStage, seed);
        if (stage.empty())
            break;
        asked.insert(asked.end(), stage.begin(), stage.end());
    }
    return asked;
}

} // namespace

TEST(Diagnostic, KeepsTheBlueprint) {
    const Bank bank = test::makeBank(24);
    std::map<DomainId, std::size_t> domains;
    std::map<QuestionKind, std::size_t> kinds;
    std::map<Difficulty, std::size_t> difficulties;
    std::map<TaskId, std::size_t> tasks;
    const std::vector<QuestionId> asked = wholeDiagnostic(bank, {}, 1);
    for (const QuestionId& id : asked) {
        ++domains[bank.find(id)->domain];
        ++kinds[bank.find(id)->kind()];
        ++difficulties[bank.find(id)->difficulty];
        ++tasks[bank.find(id)->task];
    }
    EXPECT_EQ(std::set(asked.begin(), asked.end()).size(), 25u) << "no question twice";
    const std::vector<std::size_t> quotas = domainQuotas(bank.spec(), 25);
    for (std::size_t domain = 0; domain < 4; ++domain)
        EXPECT_EQ(domains[bank.spec().domains[domain].id], quotas[domain]);
    for (const auto& [kind, count] : kinds)
        EXPECT_LE(static_cast<double>(count),
                  std::ceil(3.0 * bank.spec().kindShares[static_cast<std::size_t>(kind)] * 25.0))
            << nameOf(kind);
    for (const auto& [difficulty, count] : difficulties)
        EXPECT_LE(static_cast<double>(count),
                  std::ceil(bank.spec().difficultyShares[static_cast<std::size_t>(difficulty)] * 25.0))
            << nameOf(difficulty);
    EXPECT_EQ(tasks.size(), 12u) << "every task is asked about";
}

TEST(Diagnostic, StopsWhenItIsComplete) {
    const Bank bank = test::makeBank(24);
    const std::vector<QuestionId> asked = wholeDiagnostic(bank, {}, 1);
    EXPECT_TRUE(nextDiagnosticQuestions(bank, strangersAbilities(4, {}), asked, {}, 5, 1).empty());
}

TEST(Diagnostic, AsksHarderQuestionsWhereAPersonIsStrong) {
    const Bank bank = test::makeBank(24);
    const auto hardInTheFirst = [&](double first, double others) {
        Abilities abilities = strangersAbilities(4, {});
        std::ranges::fill(abilities.means, others);
        abilities.means.front() = first;
        return std::ranges::count_if(nextDiagnosticQuestions(bank, abilities, {}, {}, 25, 3),
                                     [&](const QuestionId& id) {
                                         return bank.find(id)->difficulty == Difficulty::Hard &&
                                                bank.find(id)->domain == bank.spec().domains.front().id;
                                     });
    };
    EXPECT_GT(hardInTheFirst(2.5, -1.5), hardInTheFirst(-1.5, 2.5));
}

TEST(Diagnostic, TakesMoreOfADifficultyForWantOfOthers) {
    BankParts parts = test::makeParts(24);
    for (Question& question : parts.questions)
        question.difficulty = Difficulty::Easy;
    EXPECT_EQ(wholeDiagnostic(Bank(std::move(parts)), {}, 1).size(), 25u);
}

TEST(Diagnostic, TakesQuestionsNotSeenBeforeAndSeenOnesOnlyForWantOfOthers) {
    const Bank bank = test::makeBank(5);
    Exposure exposure;
    for (std::uint32_t index = 0; index < bank.questions().size(); index += 2)
        exposure[bank.idOf(index)] = {};
    const auto isSeen = [&](const QuestionId& id) { return exposure.contains(id); };
    EXPECT_TRUE(std::ranges::none_of(wholeDiagnostic(bank, exposure, 1), isSeen));
    for (const Question& question : bank.questions())
        exposure[question.id] = {};
    EXPECT_EQ(wholeDiagnostic(bank, exposure, 1).size(), 25u);
}

TEST(Diagnostic, FollowsFromItsSeed) {
    const Bank bank = test::makeBank(24);
    EXPECT_EQ(wholeDiagnostic(bank, {}, 7), wholeDiagnostic(bank, {}, 7));
    EXPECT_NE(wholeDiagnostic(bank, {}, 7), wholeDiagnostic(bank, {}, 8));
}

TEST(Diagnostic, NeverAsksEnemiesAndEndsEarlyWithASmallBank) {
    BankParts parts = test::makeParts(2);
    for (std::size_t index = 0; index + 1 < parts.questions.size(); index += 2)
        parts.questions[index].enemies = {parts.questions[index + 1].id};
    const Bank bank(std::move(parts));
    EXPECT_EQ(wholeDiagnostic(bank, {}, 1).size(), 12u) << "one of each pair";
}

TEST(Diagnostic, NamesTheDomainWithMostMarksToWin) {
    const ExamSpec spec = test::makeSpec(); // 28, 26, 22 and 24 percent
    const auto beginWith = [&](std::vector<double> shares) {
        std::vector<DomainLevel> levels;
        for (std::size_t domain = 0; domain < shares.size(); ++domain)
            levels.push_back({.domain = spec.domains[domain].id, .level = {.share = shares[domain]}});
        return domainToBeginWith(spec, levels).value;
    };
    EXPECT_EQ(beginWith({0.6, 0.6, 0.6, 0.6}), "1") << "of equal levels the weightiest";
    EXPECT_EQ(beginWith({0.6, 0.6, 0.3, 0.6}), "3") << "the weakest";
    EXPECT_EQ(beginWith({0.6, 0.6, 0.57, 0.6}), "1") << "a little weaker, but much less of the exam";
}

namespace {

constexpr WallTime kNoon{Millis{1'700'000'000'000}};

DiagnosticRun makeRun(const std::string& firstPart, WallTime begunAt = kNoon) {
    return {.exam = {"mla-c01"}, .begunAt = begunAt, .length = 25, .parts = {{firstPart}}};
}

/// A sitting of two questions, the first of them answered right, each for half a minute.
class Part {
public:
    Part(MemoryHistoryStore& store, const std::string& id)
        : m_store(store)
        , m_questions(test::makeShown({QuestionKind::MultipleChoice, QuestionKind::Ordering}))
        , m_record{.id = {id},
                   .spec = test::makeSpec(),
                   .paper = test::makePaper(m_questions),
                   .questions = m_questions,
                   .conditions = {.confidence = true},
                   .begunAt = kNoon}
        , m_sitting(m_record.paper, m_questions, m_record.conditions, m_now) {
        EXPECT_TRUE(m_store.begin(m_record));
        add(Started{});
        add(PassBegan{Pass::First, {0, 1}});
        add(Shown{0});
        add(Answered{0, rightResponse(*m_questions[0].question)});
        add(ConfidenceRated{0, 4});
        m_now.steady += 30s;
        add(Shown{1});
    }

    void end() {
        m_now.steady += 30s;
        add(Finished{});
        const auto stored = m_store.load(m_record.id);
        EXPECT_TRUE(m_store.finish(m_record.id, reviewOf(m_record, stored->events).report));
    }

private:
    void add(EventBody body) {
        EXPECT_TRUE(m_store.append(m_record.id, {test::perform(m_sitting, std::move(body), m_now)}));
    }

    MemoryHistoryStore& m_store;
    std::vector<ShownQuestion> m_questions;
    SittingRecord m_record;
    Moment m_now{.wall = kNoon};
    Sitting m_sitting;
};

} // namespace

TEST(DiagnosticRun, ReadsBackFromItsRecord) {
    DiagnosticRun run = makeRun("a");
    EXPECT_THAT(diagnosticRunsIn(std::vector{recordOf(run, kNoon)}, run.exam), testing::ElementsAre(run));
    run.parts.push_back({"b"});
    run.endedAt = kNoon + 50min;
    EXPECT_THAT(diagnosticRunsIn(std::vector{recordOf(run, kNoon)}, run.exam), testing::ElementsAre(run));
    EXPECT_EQ(recordOf(run, kNoon).name, recordOf(makeRun("a"), kNoon).name) << "one record for a run";
}

TEST(DiagnosticRun, IsReadWithoutWhatIsDamagedOrOfAnotherExam) {
    const auto setting = [](std::string name, std::string body) {
        return PersonalRecord{RecordKind::Setting, std::move(name), std::move(body), kNoon};
    };
    const std::vector<PersonalRecord> records{
        setting("repetition", "fsrs"),
        setting("diagnostic/a", ""),
        setting("diagnostic/b", "exam mla-c01\nbegun 1\nlength many\npart b\n"),
        setting("diagnostic/c", "exam mla-c01\nbegun 1\nlength 25\n"),
        setting("diagnostic/d", "exam other\nbegun 1\nlength 25\npart d\n"),
        setting("diagnostic/e", "exam mla-c01\nmood good\nbegun 1\nlength 25\npart e\n\nended"),
    };
    const std::vector<DiagnosticRun> runs = diagnosticRunsIn(records, {"mla-c01"});
    ASSERT_EQ(runs.size(), 1u) << "a line of a newer version is passed over";
    EXPECT_EQ(runs.front().parts, std::vector{SittingId{"e"}});
    EXPECT_EQ(runs.front().endedAt, std::nullopt);
}

TEST(DiagnosticRun, IsOpenUntilItEndsOrANewerOneBegins) {
    DiagnosticRun older = makeRun("a");
    DiagnosticRun newer = makeRun("b", kNoon + 24h);
    EXPECT_EQ(openRunIn({}), std::nullopt);
    const auto openOf = [&] {
        return openRunIn(
            diagnosticRunsIn(std::vector{recordOf(newer, kNoon), recordOf(older, kNoon)}, older.exam));
    };
    EXPECT_EQ(openOf(), newer);
    newer.endedAt = kNoon + 25h;
    EXPECT_EQ(openOf(), std::nullopt) << "the older one was given up";
}

TEST(DiagnosticRun, FindsItsPartsAndLeavesOutThoseThatAreNotThere) {
    MemoryHistoryStore store;
    for (const char* id : {"a", "removed"})
        Part(store, id).end();
    const Part left(store, "left");
    EXPECT_TRUE(store.keep(removalOf({"removed"}, kNoon)));
    DiagnosticRun run = makeRun("a");
    run.parts = {{"a"}, {"removed"}, {"left"}, {"never-begun"}};
    const auto parts = partsOf(store, run);
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->ended.size(), 1u);
    EXPECT_EQ(parts->ended.front().record.id.value, "a");
    ASSERT_TRUE(parts->open);
    EXPECT_EQ(parts->open->record.id.value, "left");
    EXPECT_EQ(parts->endedCount(), 2u);
    EXPECT_EQ(parts->asked().size(), 4u);
}

TEST(JoinedReview, IsOneSittingOfAllQuestionsWithTheirAnswersAndTimes) {
    MemoryHistoryStore store;
    std::vector<StoredSitting> parts;
    for (const char* id : {"a", "b", "c"}) {
        Part(store, id).end();
        parts.push_back(*store.load({id}));
    }
    const SittingReview review = joinedReview(std::move(parts));
    EXPECT_EQ(review.record.id.value, "a");
    ASSERT_TRUE(replay(review.events, 6)) << "no gap, no clock that goes back, one start and one end";
    EXPECT_EQ(review.state.phase, SittingPhase::Finished);
    EXPECT_EQ(review.state.used, 3min);
    EXPECT_EQ(review.report.scored, (Tally{3, 6}));
    for (std::size_t position = 0; position < 6; ++position) {
        EXPECT_EQ(review.report.marks[position], position % 2 == 0) << position;
        EXPECT_EQ(review.state.items[position].timeSpent, 30s) << position;
        EXPECT_EQ(review.state.items[position].confidence.has_value(), position % 2 == 0) << position;
    }
}

} // namespace exam
