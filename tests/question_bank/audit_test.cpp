// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"

#include "audit/blind_guess.h"
#include "audit/thresholds.h"
#include "bank_folder.h"
#include "choice_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bank::test {

namespace {

constexpr double kChance = 0.25;

const CueTally& strategy(const std::vector<CueTally>& strategies, std::string_view name) {
    return *std::ranges::find(strategies, name, &CueTally::name);
}

/// The share of marks that the strategy earns on the items, in percent.
double score(const std::vector<ChoiceItem>& items, std::string_view name) {
    return 100.0 * strategy(blindGuess(items), name).share();
}

using Options = std::vector<std::string>;

const Options kKeyIsLongest{"brew green tea", "stir it", "shake it", "wait"};
const Options kKeyIsShortest{"wait", "stir it", "shake it", "brew green tea"};

std::vector<ChoiceItem> repeated(const Options& options, std::size_t count) {
    return itemsOf(std::vector(count, options));
}

exam::BankParts goodParts() {
    const exam::Bank bank = loadBank(goodBank()).bank.value();
    return {bank.spec(),     bank.questions(), bank.scenarios(), bank.topics(),
            bank.services(), bank.tests(),     bank.edition()};
}

exam::Question named(exam::Question question, const char* id) {
    question.id = {id};
    return question;
}

const auto kAll = [](const exam::Question&) { return true; };

} // namespace

TEST(BlindGuess, EarnsAllWhenTheKeyIsAlwaysTheLongest) {
    const std::vector<ChoiceItem> items = repeated(kKeyIsLongest, 3);
    EXPECT_DOUBLE_EQ(score(items, "longest"), 100.0);
    EXPECT_DOUBLE_EQ(score(items, "shortest"), 0.0);
    EXPECT_TRUE(failsBlindGuess(strategy(blindGuess(items), "longest")));
}

TEST(BlindGuess, EarnsHalfWhenTheKeyIsTheLongestInHalfOfTheItems) {
    const std::vector<ChoiceItem> items = itemsOf({kKeyIsLongest, kKeyIsShortest});
    EXPECT_DOUBLE_EQ(score(items, "longest"), 50.0);
    EXPECT_DOUBLE_EQ(score(items, "shortest"), 50.0);
}

TEST(BlindGuess, CountsTiesAsTheirShare) {
    EXPECT_DOUBLE_EQ(score(itemsOf({{"tea", "rye", "a", "b"}}), "longest"), 50.0);
    EXPECT_DOUBLE_EQ(score(itemsOf({{"a", "tea", "rye", "b"}}), "longest"), 0.0);
    EXPECT_NEAR(score(itemsOf({{"tea", "rye", "gin", "b"}}), "longest"), 33.333, 0.001);
    EXPECT_DOUBLE_EQ(score(itemsOf({{"tea", "rye", "gin", "ale"}}), "longest"), 25.0);
}

TEST(BlindGuess, FollowsEachCue) {
    struct Row {
        const char* strategy;
        Options options; ///< the first is right and the only one with most of the cue
    };
    const Row rows[] = {
        {"most shared parts", {"a pot, a lid", "a pot, a cup", "a jar, a lid", "a pan"}},
        {"most qualified", {"`stir`, twice", "shake it, now", "wait 10", "pour"}},
        {"names a SageMaker feature", {"Feature Store", "Amazon S3", "AWS Batch", "a disk"}},
        {"no absolute word", {"stir", "always stir", "never stir", "stir every cup"}},
    };
    for (const Row& row : rows)
        EXPECT_DOUBLE_EQ(score(itemsOf({row.options}), row.strategy), 100.0) << row.strategy;
    const ChoiceItem echo =
        asItem(choice("The kettle whistles.", {"whistling kettle", "a kettle", "a pot", "a cup"}));
    EXPECT_DOUBLE_EQ(score({echo}, "most words of the stem"), 100.0);
}

TEST(BlindGuess, VotesWithAVoiceForEachStrategy) {
    // Longest, shared parts and qualified name the key, shortest another; the rest are divided evenly.
    EXPECT_DOUBLE_EQ(score(itemsOf({{"a pot, a lid, 10", "a pot, 20", "a lid", "jar"}}), "vote of all"),
                     100.0);
    // All options alike in everything: a quarter.
    EXPECT_DOUBLE_EQ(score(itemsOf({{"tea", "rye", "gin", "ale"}}), "vote of all"), 25.0);
    // Longest and shortest cancel each other, and all else is divided evenly.
    EXPECT_DOUBLE_EQ(score(itemsOf({{"brew", "wait a", "sip", "tea12"}}), "vote of all"), 0.0);
}

TEST(BlindGuess, IsTriedOnSingleKeysAmongFourAlone) {
    std::vector<ChoiceItem> items = itemsOf({{"longest", "b", "c"}, {"longest", "b", "c", "d", "e"}});
    items.push_back(asItem(response("Which two? (Select TWO.)", {"longest", "longer", "c", "d", "e"})));
    EXPECT_EQ(strategy(blindGuess(items), "longest").items, 0U);
}

TEST(BlindGuess, IsNothingWithoutItems) {
    const std::vector<CueTally> strategies = blindGuess({});
    EXPECT_EQ(strategies.size(), guessingCues().size() + 1);
    for (const CueTally& tally : strategies) {
        EXPECT_EQ(tally.share(), 0.0);
        EXPECT_EQ(tally.z(), 0.0);
        EXPECT_FALSE(failsBlindGuess(tally));
    }
}

TEST(BlindGuess, FailsAboveFifteenPointsOverChance) {
    EXPECT_FALSE(failsBlindGuess({.name = "", .items = 20, .earned = 8.0, .chance = 5.0}))
        << "40 %: on the line";
    EXPECT_TRUE(failsBlindGuess({.name = "", .items = 20, .earned = 8.1, .chance = 5.0}));
}

TEST(BankFigures, CompareTheLongestOptionWithChance) {
    const BankFigures figures = bankFigures(repeated(kKeyIsLongest, 12));
    EXPECT_EQ(figures.items, 12U);
    EXPECT_DOUBLE_EQ(figures.longest.share(), 1.0);
    EXPECT_DOUBLE_EQ(figures.longest.chanceShare(), kChance);
    EXPECT_DOUBLE_EQ(figures.longest.z(), 6.0) << "(12 - 3) / sqrt(12 * 0.25 * 0.75)";
    EXPECT_DOUBLE_EQ(figures.shortest.z(), -2.0);
    EXPECT_TRUE(failsLongest(figures));
}

TEST(BankFigures, AreNoFailureInAFewItems) {
    EXPECT_FALSE(failsLongest(bankFigures(repeated(kKeyIsLongest, 2)))) << "100 %, but z is 2.4";
    EXPECT_FALSE(failsLongest(bankFigures({})));
}

TEST(BankFigures, CountItemsWhoseOptionsTheCueTellsApart) {
    const BankFigures figures =
        bankFigures(itemsOf({{"Amazon S3", "a disk", "a tape", "a card"}, {"tea", "rye", "gin", "ale"}}));
    EXPECT_EQ(figures.items, 2U);
    EXPECT_EQ(figures.serviceNames.items, 1U);
    EXPECT_DOUBLE_EQ(figures.serviceNames.share(), 1.0);
    EXPECT_EQ(figures.favouredNames.items, 0U);
    EXPECT_EQ(figures.sharedParts.items, 0U);
}

TEST(BankFigures, SumLengthsAndWordsOfKeysAndDistractors) {
    const BankFigures figures = bankFigures(itemsOf({{"may stir", "always", "never sip", "wait"}}));
    EXPECT_DOUBLE_EQ(figures.keys.meanLength(), 8.0);
    EXPECT_DOUBLE_EQ(figures.distractors.meanLength(), 19.0 / 3.0);
    EXPECT_DOUBLE_EQ(figures.keys.absoluteShare(), 0.0);
    EXPECT_DOUBLE_EQ(figures.distractors.absoluteShare(), 0.5);
    EXPECT_DOUBLE_EQ(figures.keys.vagueShare(), 0.5);
    EXPECT_DOUBLE_EQ(figures.distractors.vagueShare(), 0.0);
}

TEST(BankFigures, LeaveOutItemsWithSeveralKeys) {
    const BankFigures figures =
        bankFigures({asItem(response("Which two? (Select TWO.)", {"a", "b", "c", "d", "longest"}))});
    EXPECT_EQ(figures.items, 0U);
    EXPECT_EQ(figures.keys.options, 0U);
    EXPECT_EQ(figures.keys.meanLength(), 0.0);
}

TEST(NearestPairs, ListNearDuplicatesAndTheFiveNearest) {
    std::vector<exam::Question> questions;
    for (const char* stem :
         {"The kettle on the stove whistles far too early in the morning. What helps?", "abc", "def", "ghi",
          "The kettle on the stove whistles far too early in the mornings. What helps?"})
        questions.push_back(choice(stem, {"a", "b", "c", "d"}));
    questions.front().id = {"first"};
    questions.back().id = {"last"};
    const std::vector<SimilarPair> pairs = nearestPairs(questions, kAll);
    ASSERT_EQ(pairs.size(), thresholds::kNearestPairs) << "of ten";
    EXPECT_EQ(pairs[0].first.value, "first");
    EXPECT_EQ(pairs[0].second.value, "last");
    EXPECT_TRUE(isNearDuplicate(pairs[0]));
    EXPECT_FALSE(isNearDuplicate(pairs[1]));
    EXPECT_TRUE(std::ranges::is_sorted(pairs, std::greater(), &SimilarPair::similarity));
}

TEST(NearestPairs, KeepEveryNearDuplicate) {
    const std::vector<exam::Question> questions(5, choice("What helps?", {"a", "b", "c", "d"}));
    EXPECT_EQ(nearestPairs(questions, kAll).size(), 10U);
}

TEST(NearestPairs, HaveAQuestionOfTheFilter) {
    const std::vector<exam::Question> questions{
        named(choice("tea", {}), "one"), named(choice("tea", {}), "two"), named(choice("tea", {}), "three")};
    const auto pairs =
        nearestPairs(questions, [](const exam::Question& question) { return question.id.value == "three"; });
    EXPECT_EQ(pairs.size(), 2U);
    EXPECT_TRUE(nearestPairs({}, kAll).empty());
}

TEST(Coverage, ListsThePointsWithFewerThanTwoQuestions) {
    exam::BankParts parts = goodParts();
    for (exam::Question& question : parts.questions)
        question.points = {{"1.1-S1"}, {"1.1-S1"}};
    parts.questions.back().points = {{"2.1-K1"}};
    const std::vector<PointCount> thin =
        thinPoints(exam::Bank(std::move(parts)),
                   [](const exam::Domain&, const exam::Task& task) { return task.id.value != "1.2"; });
    std::vector<std::string> codes;
    codes.reserve(thin.size());
    for (const PointCount& point : thin)
        codes.push_back(point.code.value + ' ' + std::to_string(point.questions));
    EXPECT_EQ(codes.front(), "1.1-K1 0");
    EXPECT_EQ(std::ranges::count(codes, "2.1-K1 1"), 1);
    EXPECT_EQ(
        std::ranges::count_if(codes, [](const std::string& code) { return code.starts_with("1.1-S1"); }), 0);
    EXPECT_EQ(std::ranges::count_if(codes, [](const std::string& code) { return code.starts_with("1.2"); }),
              0);
}

TEST(Coverage, CountsKindsAndDifficultiesInTheScope) {
    const exam::Bank bank(goodParts());
    const Spread all = spreadOf(bank, kAll);
    EXPECT_EQ(all.questions, 5U);
    EXPECT_EQ(all.kinds, (std::array<std::size_t, 4>{2, 1, 1, 1}));
    EXPECT_EQ(all.difficulties, (std::array<std::size_t, 3>{2, 2, 1}));
    EXPECT_EQ(audit(bank, {.domain = {"2"}, .task = {}}).spread.questions, 2U);
    EXPECT_EQ(audit(bank, {.domain = {}, .task = {"1.2"}}).spread.questions, 1U);
    EXPECT_EQ(audit(bank, {.domain = {"2"}, .task = {"1.2"}}).spread.questions, 0U);
}

TEST(Audit, FindsNearDuplicatesAndNamesTheThresholdsThatFail) {
    exam::BankParts parts = goodParts();
    parts.questions.push_back(named(parts.questions[0], "tea-1.1-099"));
    const AuditReport report = audit(exam::Bank(std::move(parts)), {});
    ASSERT_FALSE(report.findings.empty());
    EXPECT_EQ(report.findings.back().id.value, "tea-1.1-099");
    EXPECT_EQ(report.findings.back().rule, 22);
    EXPECT_EQ(report.findings.back().text, "of tea-1.1-001, similarity 1.00");
    EXPECT_EQ(failedThresholds(report).back(), "near-duplicates: 1");
}

TEST(Audit, NamesEveryThresholdThatFails) {
    AuditReport report;
    EXPECT_TRUE(failedThresholds(report).empty());
    const std::vector<ChoiceItem> items = repeated(kKeyIsLongest, 12);
    report.figures = bankFigures(items);
    report.strategies = {strategy(blindGuess(items), "longest")};
    EXPECT_EQ(failedThresholds(report),
              (std::vector<std::string>{"keys that are the longest option", "strategy: longest"}));
}

TEST(Audit, OfABankWithoutQuestionsFindsNothing) {
    exam::BankParts parts = goodParts();
    parts.questions.clear();
    const AuditReport report = audit(exam::Bank(std::move(parts)), {});
    EXPECT_TRUE(report.findings.empty());
    EXPECT_TRUE(report.nearest.empty());
    EXPECT_TRUE(failedThresholds(report).empty());
}

} // namespace bank::test
