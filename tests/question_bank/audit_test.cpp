// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"

#include "audit/blind_guess.h"
#include "audit/leaks.h"
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
    EXPECT_EQ(strategies.size(), guessingCues().size() + 2);
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

TEST(KeyPositions, CompareThePositionsWithAnEvenSpread) {
    std::vector<ChoiceItem> items = repeated(kKeyIsLongest, 10);
    const std::vector<KeyPositions> all = keyPositions(items);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].keys, (std::vector<std::size_t>{10, 0, 0, 0}));
    EXPECT_DOUBLE_EQ(all[0].chiSquare(), 30.0) << "(7.5^2 + 3 * 2.5^2) / 2.5";
    EXPECT_TRUE(all[0].isUneven());
    EXPECT_FALSE(keyPositions(repeated(kKeyIsLongest, 5))[0].isUneven()) << "15 is below 16.27";
    EXPECT_TRUE(keyPositions({}).empty());
}

TEST(KeyPositions, FindTheLongestRun) {
    std::vector<ChoiceItem> items = repeated(kKeyIsLongest, 5);
    std::swap(items[1].options[0].isRight, items[1].options[2].isRight);
    items[2].id = {"where it begins"};
    EXPECT_EQ(longestRun(items).length, 3U);
    EXPECT_EQ(longestRun(items).first.value, "where it begins");
    EXPECT_EQ(longestRun({}).length, 0U);
}

TEST(Leaks, AreStemsThatHoldAKeyAndEqualKeys) {
    exam::BankParts parts = goodParts();
    parts.questions = {
        named(choice("Tea is kept.", {"in a dark and dry tin", "b", "c", "d"}), "key"),
        named(choice("Since tea lies in a *dark* and dry tin, what else?", {"short", "b", "c", "d"}), "stem"),
        named(choice("Coffee is kept.", {"In a dark and dry tin.", "b", "c", "d"}), "same"),
        named(choice("Since tea lies in a dark and dry tin, what then?", {"short", "b", "c", "d"}), "enemy")};
    parts.questions[3].enemies = {{"key"}, {"same"}};
    const std::vector<Leak> found = leaks(exam::Bank(std::move(parts)), kAll);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].from.value + '>' + found[0].of.value, "stem>key");
    EXPECT_EQ(found[0].way, Leak::Way::StemHoldsKey);
    EXPECT_EQ(found[1].from.value + '>' + found[1].of.value, "stem>same");
    EXPECT_EQ(found[2].from.value + '>' + found[2].of.value, "same>key");
    EXPECT_EQ(found[2].way, Leak::Way::SameKey);
}

TEST(Blueprint, ComparesSharesWithThePlan) {
    const std::vector<PlannedShare> shares = blueprint(exam::Bank(goodParts()));
    const auto share = [&](const std::string& group, const std::string& name) {
        return *std::ranges::find_if(
            shares, [&](const PlannedShare& it) { return it.group == group && it.name == name; });
    };
    EXPECT_EQ(shares.size(), 2U + 3U + 4U + 3U);
    EXPECT_DOUBLE_EQ(share("domain", "1").share, 0.6);
    EXPECT_DOUBLE_EQ(share("domain", "1").wanted, 0.6);
    EXPECT_FALSE(share("domain", "1").isOff());
    EXPECT_DOUBLE_EQ(share("task", "1.1").wanted, 0.6 * 2.0 / 3.0) << "two of the three points of domain 1";
    EXPECT_TRUE(share("difficulty", "easy").isOff()) << "40 % for 25 %";
}

TEST(Audit, HasAResultForEachOfTheRules) {
    const AuditReport report = audit(exam::Bank(goodParts()), {}, "2026-11-28");
    ASSERT_EQ(report.rules.size(), 32U);
    for (std::size_t index = 0; index < report.rules.size(); ++index) {
        EXPECT_EQ(report.rules[index].rule, static_cast<int>(index) + 1);
        EXPECT_EQ(auditRule(report.rules[index].rule).number, report.rules[index].rule);
    }
    EXPECT_EQ(report.rules[26].verdict, RuleResult::Verdict::Warns) << "difficulties are off the plan";
    EXPECT_TRUE(audit(exam::Bank(goodParts()), {.domain = {"1"}, .task = {}}).blueprint.empty());
}

TEST(Audit, JudgesTheAgeOfChecksByTheDayThatIsGiven) {
    const exam::Bank bank(goodParts());
    const auto oldChecks = [&](const std::string& today) {
        const AuditReport report = audit(bank, {}, today);
        return static_cast<std::size_t>(
            std::ranges::count_if(report.findings, [](const ItemFinding& finding) {
                return finding.rule == 25 && finding.text.starts_with("checked ");
            }));
    };
    EXPECT_EQ(oldChecks(""), 0U);
    EXPECT_EQ(oldChecks("2027-11-23"), 0U) << "365 days";
    EXPECT_EQ(oldChecks("2027-11-24"), 1U) << "the only one with a reference";
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
