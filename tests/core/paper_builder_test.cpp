// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_builder.h"

#include "support/builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace exam {

namespace {

std::map<std::string, std::size_t> countsByDomain(const Bank& bank, const Paper& paper) {
    std::map<std::string, std::size_t> counts;
    for (const PaperItem& item : paper.items)
        ++counts[bank.find(item.question)->domain.value];
    return counts;
}

std::set<QuestionId> idsOf(const Paper& paper) {
    std::set<QuestionId> ids;
    for (const PaperItem& item : paper.items)
        ids.insert(item.question);
    return ids;
}

/// What a person's exposure is after a paper, all of it right but every third.
void remember(Exposure& exposure, const Paper& paper, WallTime when) {
    for (std::size_t place = 0; place < paper.items.size(); ++place)
        exposure[paper.items[place].question] = {when, place % 3 != 0};
}

/// One line per question: its id, its entries as they are shown, whether it is scored.
std::string toText(const Paper& paper) {
    std::ostringstream text;
    for (const PaperItem& item : paper.items) {
        text << item.question.value << ':';
        for (const auto entry : item.entryOrder)
            text << ' ' << static_cast<unsigned>(entry);
        text << (item.scored ? "\n" : " unscored\n");
    }
    return text.str();
}

const std::map<std::string, std::size_t> kQuotas{{"1", 18}, {"2", 17}, {"3", 14}, {"4", 16}};

} // namespace

TEST(PaperBuilder, KeepsQuotasAndTakesNoQuestionTwiceForTenThousandSeeds) {
    const Bank bank = test::makeBank(10);
    for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
        const PaperResult paper = buildPaper(bank, {}, {}, seed);
        ASSERT_TRUE(paper.has_value()) << seed;
        ASSERT_EQ(countsByDomain(bank, *paper), kQuotas) << seed;
        ASSERT_EQ(idsOf(*paper).size(), 65u) << seed;
    }
}

TEST(PaperBuilder, GivesEqualPapersForEqualSeedsAndOthersForOthers) {
    const Bank bank = test::makeBank(10);
    EXPECT_EQ(*buildPaper(bank, {}, {}, 42), *buildPaper(bank, {}, {}, 42));
    EXPECT_NE(*buildPaper(bank, {}, {}, 42), *buildPaper(bank, {}, {}, 43));
}

// A stored sitting names its seed: whoever draws with it again, on whatever machine, has to get the same
// paper.
TEST(PaperBuilder, DrawsThePaperOfTheGoldenFileByteForByte) {
    PaperRequest request;
    request.unscored = true;
    std::ifstream golden(REHEARSAL_TEST_DATA "/papers/seed-42.txt", std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(golden), {}};
    EXPECT_EQ(toText(*buildPaper(test::makeBank(10), request, {}, 42)), expected);
}

TEST(PaperBuilder, SharesADomainAmongItsTasksByTheirPoints) {
    const Bank bank = test::makeBank(20);
    std::map<std::string, double> sums;
    constexpr int kPapers = 400;
    for (std::uint64_t seed = 0; seed < kPapers; ++seed) {
        const Paper paper = *buildPaper(bank, {}, {}, seed);
        for (const PaperItem& item : paper.items)
            ++sums[bank.find(item.question)->task.value];
    }
    // Domain 1: 18 questions over tasks of 10, 9 and 7 points.
    EXPECT_NEAR(sums["1.1"] / kPapers, 18 * 10 / 26.0, 0.1);
    EXPECT_NEAR(sums["1.2"] / kPapers, 18 * 9 / 26.0, 0.1);
    EXPECT_NEAR(sums["1.3"] / kPapers, 18 * 7 / 26.0, 0.1);
}

TEST(PaperBuilder, ComesCloseToTheWantedKindsAndDifficulties) {
    const Bank bank = test::makeBank(24);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Paper paper = *buildPaper(bank, {}, {}, seed);
        std::array<int, 4> kinds{};
        std::array<int, 3> difficulties{};
        for (const PaperItem& item : paper.items) {
            ++kinds[static_cast<std::size_t>(bank.find(item.question)->kind())];
            ++difficulties[static_cast<std::size_t>(bank.find(item.question)->difficulty)];
        }
        EXPECT_NEAR(kinds[0], 45, 4);
        EXPECT_NEAR(kinds[1], 10, 3);
        EXPECT_NEAR(difficulties[0], 16, 4);
        EXPECT_NEAR(difficulties[2], 16, 4);
    }
}

TEST(PaperBuilder, NeverPutsEnemiesTogetherWhicheverSideNamesThem) {
    BankParts parts = test::makeParts(7);
    for (std::size_t index = 0; index + 1 < parts.questions.size(); index += 7)
        parts.questions[index].enemies = {parts.questions[index + 1].id};
    const Bank bank(parts);
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const std::set<QuestionId> ids = idsOf(*buildPaper(bank, {}, {}, seed));
        for (std::size_t index = 0; index + 1 < parts.questions.size(); index += 7)
            ASSERT_FALSE(ids.contains(parts.questions[index].id) &&
                         ids.contains(parts.questions[index + 1].id))
                << seed;
    }
}

TEST(PaperBuilder, AvoidsASecondQuestionOnATopicWhileOthersAreLeft) {
    BankParts parts = test::makeParts(10);
    // Half of each task's questions are on one topic, the others each on their own.
    for (std::size_t index = 0; index < parts.questions.size(); ++index)
        if (index % 2 == 0)
            parts.questions[index].topics = {TopicId{"common-" + parts.questions[index].task.value}};
    const Bank bank(parts);
    PaperRequest three;
    three.count = 36; // about three per task, of which one may be on the common topic
    const Paper paper = *buildPaper(bank, three, {}, 3);
    std::map<TopicId, int> topics;
    for (const PaperItem& item : paper.items)
        ++topics[bank.find(item.question)->topics.front()];
    EXPECT_TRUE(std::ranges::all_of(topics, [](const auto& entry) { return entry.second == 1; }));
}

TEST(PaperBuilder, ShufflesOptionsUnlessTheirOrderMeansSomething) {
    BankParts parts = test::makeParts(10);
    for (Question& question : parts.questions)
        question.shuffle = false;
    const Bank bank(parts);
    int shuffledOrderings = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Paper paper = *buildPaper(bank, {}, {}, seed);
        for (const PaperItem& item : paper.items) {
            const bool isInOrder = std::ranges::is_sorted(item.entryOrder);
            if (bank.find(item.question)->kind() == QuestionKind::Ordering)
                shuffledOrderings += isInOrder ? 0 : 1;
            else
                ASSERT_TRUE(isInOrder) << item.question.value;
        }
    }
    EXPECT_GT(shuffledOrderings, 0); // the bank lists their steps in the right order
}

TEST(PaperBuilder, ShowsThePlacesOfTheRightOptionEquallyOften) {
    const Bank bank = test::makeBank(10);
    std::array<int, 4> places{};
    int total = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Paper paper = *buildPaper(bank, {}, {}, seed);
        for (const PaperItem& item : paper.items)
            if (bank.find(item.question)->kind() == QuestionKind::MultipleChoice) {
                ++places[static_cast<std::size_t>(std::ranges::find(item.entryOrder, 0) -
                                                  item.entryOrder.begin())];
                ++total;
            }
    }
    for (const int count : places)
        EXPECT_NEAR(count, total / 4, total / 40);
}

TEST(PaperBuilder, RefusesWithTheNumbersAndNamesTheShorterPaper) {
    BankParts parts = test::makeParts(10);
    std::erase_if(parts.questions, [](const Question& question) {
        return question.domain == DomainId{"3"} && question.id.value.back() > '3';
    });
    const Bank bank(
        parts); // 12 questions of the 14 that domain 3 needs (numbers 1, 2, 3 and 10 of each task)
    const PaperResult refused = buildPaper(bank, {}, {}, 1);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().wanted, 65u);
    ASSERT_EQ(refused.error().shortfalls.size(), 1u);
    EXPECT_EQ(refused.error().shortfalls[0], (QuotaShortfall{DomainId{"3"}, 14, 12}));
    const std::size_t possible = refused.error().possibleCount;
    EXPECT_LE(domainQuotas(bank.spec(), possible)[2], 12u);
    EXPECT_GT(domainQuotas(bank.spec(), possible + 1)[2], 12u);

    PaperRequest shorter;
    shorter.acceptShorter = true;
    const PaperResult paper = buildPaper(bank, shorter, {}, 1);
    ASSERT_TRUE(paper.has_value());
    EXPECT_EQ(paper->items.size(), possible);
}

TEST(PaperBuilder, RefusesFromAnEmptyBankWithoutOfferingAnything) {
    BankParts parts = test::makeParts(1);
    parts.questions.clear();
    const Bank bank(parts);
    PaperRequest request;
    request.acceptShorter = true;
    const PaperResult refused = buildPaper(bank, request, {}, 1);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().possibleCount, 0u);
    EXPECT_EQ(refused.error().shortfalls.size(), 4u);
}

TEST(PaperBuilder, RestrictsByEveryListOfARequest) {
    const Bank bank = test::makeBank(30);
    const auto all = [&](const PaperRequest& request, auto holds) {
        const PaperResult paper = buildPaper(bank, request, {}, 5);
        ASSERT_TRUE(paper.has_value());
        EXPECT_EQ(paper->items.size(), request.count);
        for (const PaperItem& item : paper->items)
            EXPECT_TRUE(holds(*bank.find(item.question))) << item.question.value;
    };
    const auto wanting = [](std::size_t count, auto restrict) {
        PaperRequest request;
        request.count = count;
        restrict(request);
        return request;
    };
    all(wanting(9, [](PaperRequest& request) { request.domains = {DomainId{"2"}}; }),
        [](const Question& question) { return question.domain == DomainId{"2"}; });
    all(wanting(7, [](PaperRequest& request) { request.tasks = {TaskId{"4.3"}}; }),
        [](const Question& question) { return question.task == TaskId{"4.3"}; });
    all(wanting(8, [](PaperRequest& request) { request.kinds = {QuestionKind::Matching}; }),
        [](const Question& question) { return question.kind() == QuestionKind::Matching; });
    all(wanting(8, [](PaperRequest& request) { request.difficulties = {Difficulty::Hard}; }),
        [](const Question& question) { return question.difficulty == Difficulty::Hard; });
    all(wanting(1, [](PaperRequest& request) { request.topics = {TopicId{"t-1.1-004"}}; }),
        [](const Question& question) { return question.id == QuestionId{"t-1.1-004"}; });
}

TEST(PaperBuilder, TakesAListOfIdsAsItIsAndRefusesUnknownOnes) {
    const Bank bank = test::makeBank(10);
    PaperRequest request;
    request.ids = {QuestionId{"t-1.1-001"}, QuestionId{"t-2.1-001"}, QuestionId{"t-2.1-001"}};
    const PaperResult twice = buildPaper(bank, request, {}, 1);
    ASSERT_FALSE(twice.has_value()) << "a question named twice stands once";
    EXPECT_EQ(twice.error().possibleCount, 2u);
    request.ids.pop_back();
    EXPECT_EQ(idsOf(*buildPaper(bank, request, {}, 1)).size(), 2u);
    request.ids.push_back(QuestionId{"gone"});
    EXPECT_FALSE(buildPaper(bank, request, {}, 1).has_value());
    request.acceptShorter = true;
    EXPECT_EQ(buildPaper(bank, request, {}, 1)->items.size(), 2u);
}

TEST(PaperBuilder, TakesOneCaseStudyWholeAndSideBySideWhenItIsWanted) {
    BankParts parts = test::makeParts(10);
    for (int study = 0; study < 3; ++study) {
        const std::string id = "study-" + std::to_string(study);
        parts.scenarios.push_back({ScenarioId{id}, "Title", "Text"});
        for (const std::size_t index : {0u, 40u, 100u})
            parts.questions[index + static_cast<std::size_t>(study)].scenario = ScenarioId{id};
    }
    const Bank bank(parts);
    PaperRequest request;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        request.caseStudy = false;
        const Paper without = *buildPaper(bank, request, {}, seed);
        for (const PaperItem& item : without.items)
            ASSERT_TRUE(bank.find(item.question)->scenario.empty());
        request.caseStudy = true;
        const Paper paper = *buildPaper(bank, request, {}, seed);
        ASSERT_EQ(countsByDomain(bank, paper), kQuotas);
        std::vector<std::size_t> places;
        std::set<ScenarioId> scenarios;
        for (std::size_t place = 0; place < paper.items.size(); ++place)
            if (const ScenarioId& scenario = bank.find(paper.items[place].question)->scenario;
                !scenario.empty()) {
                places.push_back(place);
                scenarios.insert(scenario);
            }
        ASSERT_EQ(places.size(), 3u) << seed;
        ASSERT_EQ(scenarios.size(), 1u) << seed;
        ASSERT_EQ(places.back() - places.front(), 2u) << seed;
    }
}

TEST(PaperBuilder, TakesNoPartOfACaseStudyForItsTopicAlone) {
    BankParts parts = test::makeParts(10);
    parts.scenarios.push_back({ScenarioId{"study"}, "Title", "Text"});
    for (const std::size_t index : {0u, 40u, 100u})
        parts.questions[index].scenario = ScenarioId{"study"};
    const Bank bank(parts);
    PaperRequest request;
    request.count = 1;
    request.topics = {parts.questions[0].topics.front()};
    EXPECT_FALSE(buildPaper(bank, request, {}, 1).has_value());
}

TEST(PaperBuilder, HidesTheUnscoredQuestionsOnBlueprint) {
    const Bank bank = test::makeBank(10);
    PaperRequest request;
    request.unscored = true;
    const Paper paper = *buildPaper(bank, request, {}, 6);
    std::map<std::string, std::size_t> scored;
    for (const PaperItem& item : paper.items)
        if (item.scored)
            ++scored[bank.find(item.question)->domain.value];
    EXPECT_EQ(scored, (std::map<std::string, std::size_t>{{"1", 14}, {"2", 13}, {"3", 11}, {"4", 12}}));
}

TEST(PaperBuilder, BringsNoQuestionBackWhileItsDomainHasAnUnseenOne) {
    const Bank bank = test::makeBank(12);
    Exposure exposure;
    WallTime when{};
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        const Paper paper = *buildPaper(bank, {}, exposure, seed);
        std::map<DomainId, std::pair<bool, std::size_t>> domains; // has a seen one; unseen ones left
        for (const PaperItem& item : paper.items)
            if (exposure.contains(item.question))
                domains[bank.find(item.question)->domain].first = true;
        const std::set<QuestionId> taken = idsOf(paper);
        for (const Question& question : bank.questions())
            if (!exposure.contains(question.id) && !taken.contains(question.id))
                ++domains[question.domain].second;
        for (const auto& [domain, state] : domains)
            ASSERT_FALSE(state.first && state.second > 0) << "paper " << seed << ", domain " << domain.value;
        remember(exposure, paper, when += std::chrono::days{1});
    }
}

TEST(PaperBuilder, BringsBackTheLongestUnseenFirstAndTheWrongBeforeTheRight) {
    const Bank bank = test::makeBank(10);
    Exposure exposure;
    for (const Question& question : bank.questions()) {
        const int number = std::stoi(question.id.value.substr(question.id.value.size() - 3));
        exposure[question.id] = {WallTime{std::chrono::days{number <= 5 ? 1 : 2}}, number % 2 == 0};
    }
    PaperRequest request;
    request.count = 3;
    request.tasks = {TaskId{"1.1"}};
    const Paper paper = *buildPaper(bank, request, exposure, 8);
    const std::set<QuestionId> wrongOnTheFirstDay{QuestionId{"t-1.1-001"}, QuestionId{"t-1.1-003"},
                                                  QuestionId{"t-1.1-005"}};
    EXPECT_EQ(idsOf(paper), wrongOnTheFirstDay);
}

} // namespace exam
