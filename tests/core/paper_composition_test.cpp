// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_composition.h"

#include "paper/paper_builder.h"
#include "support/builders.h"

#include <gtest/gtest.h>

namespace exam {

namespace {

template<class Key>
std::size_t sumOf(const std::vector<ShareOf<Key>>& shares) {
    std::size_t sum = 0;
    for (const ShareOf<Key>& share : shares)
        sum += share.got;
    return sum;
}

} // namespace

TEST(PaperComposition, SetsWhatWasWantedBesideWhatThePaperGot) {
    const Bank bank = test::makeBank(10);
    const PaperComposition composition = compositionOf(bank, *buildPaper(bank, {}, {}, 5));
    ASSERT_EQ(composition.domains.size(), 4u);
    EXPECT_EQ(composition.domains[0].key, DomainId{"1"});
    EXPECT_DOUBLE_EQ(composition.domains[0].wanted, 65 * 0.28);
    EXPECT_EQ(composition.domains[0].got, 18u);
    EXPECT_DOUBLE_EQ(composition.domains[3].wanted, 65 * 0.24);
    EXPECT_EQ(composition.domains[3].got, 16u);
    ASSERT_EQ(composition.tasks.size(), 12u);
    EXPECT_DOUBLE_EQ(composition.tasks[0].wanted, 18 * 10 / 26.0);
    EXPECT_DOUBLE_EQ(composition.kinds[0].wanted, 65 * 0.69);
    EXPECT_DOUBLE_EQ(composition.difficulties[1].wanted, 65 * 0.50);
    EXPECT_EQ(sumOf(composition.tasks), 65u);
    EXPECT_EQ(sumOf(composition.kinds), 65u);
    EXPECT_EQ(sumOf(composition.difficulties), 65u);
    EXPECT_EQ(composition.repeatedTopics, 0u);
    EXPECT_TRUE(composition.caseStudy.empty());
}

TEST(PaperComposition, MeasuresARestrictedPaperByTheDomainsItHas) {
    const Bank bank = test::makeBank(10);
    PaperRequest request;
    request.count = 10;
    request.domains = {DomainId{"1"}, DomainId{"3"}};
    const PaperComposition composition = compositionOf(bank, *buildPaper(bank, request, {}, 5));
    ASSERT_EQ(composition.domains.size(), 2u);
    EXPECT_DOUBLE_EQ(composition.domains[0].wanted, 5.6);
    EXPECT_DOUBLE_EQ(composition.domains[1].wanted, 4.4);
}

TEST(PaperComposition, CountsRepeatedTopicsAndNamesTheCaseStudy) {
    BankParts parts = test::makeParts(7);
    parts.scenarios = {{ScenarioId{"s"}, "Title", "Text"}};
    parts.questions[0].scenario = parts.questions[1].scenario = ScenarioId{"s"};
    for (Question& question : parts.questions)
        question.topics = {TopicId{question.task.value}};
    const Bank bank(parts);
    PaperRequest request;
    request.caseStudy = true;
    const PaperComposition composition = compositionOf(bank, *buildPaper(bank, request, {}, 5));
    EXPECT_EQ(composition.caseStudy, ScenarioId{"s"});
    EXPECT_EQ(composition.repeatedTopics, 65u - 12u);
}

TEST(PaperComposition, IsEmptyForAnEmptyPaper) {
    const Bank bank = test::makeBank(1);
    const PaperComposition composition = compositionOf(bank, {});
    EXPECT_TRUE(composition.domains.empty());
    EXPECT_TRUE(composition.tasks.empty());
    EXPECT_EQ(composition.kinds[0].got, 0u);
}

} // namespace exam
