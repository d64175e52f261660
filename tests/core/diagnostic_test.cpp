// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/diagnostic.h"

#include "support/builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

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
    std::map<TaskId, std::size_t> tasks;
    const std::vector<QuestionId> asked = wholeDiagnostic(bank, {}, 1);
    for (const QuestionId& id : asked) {
        ++domains[bank.find(id)->domain];
        ++kinds[bank.find(id)->kind()];
        ++tasks[bank.find(id)->task];
    }
    EXPECT_EQ(std::set(asked.begin(), asked.end()).size(), 25u) << "no question twice";
    const std::vector<std::size_t> quotas = domainQuotas(bank.spec(), 25);
    for (std::size_t domain = 0; domain < 4; ++domain)
        EXPECT_EQ(domains[bank.spec().domains[domain].id], quotas[domain]);
    EXPECT_LE(kinds[QuestionKind::Ordering], 4u);
    EXPECT_LE(kinds[QuestionKind::Matching], 4u);
    EXPECT_LE(kinds[QuestionKind::MultipleResponse], 8u);
    EXPECT_EQ(tasks.size(), 12u) << "every task is asked about";
}

TEST(Diagnostic, StopsWhenItIsComplete) {
    const Bank bank = test::makeBank(24);
    const std::vector<QuestionId> asked = wholeDiagnostic(bank, {}, 1);
    EXPECT_TRUE(nextDiagnosticQuestions(bank, strangersAbilities(4, {}), asked, {}, 5, 1).empty());
}

TEST(Diagnostic, AsksTheStrongHarderQuestions) {
    const Bank bank = test::makeBank(24);
    Abilities strong = strangersAbilities(4, {});
    std::ranges::fill(strong.means, 2.5);
    Abilities weak = strangersAbilities(4, {});
    std::ranges::fill(weak.means, -1.5);
    const auto countOf = [&](const Abilities& abilities, Difficulty difficulty) {
        return std::ranges::count_if(
            nextDiagnosticQuestions(bank, abilities, {}, {}, 25, 3),
            [&](const QuestionId& id) { return bank.find(id)->difficulty == difficulty; });
    };
    EXPECT_GT(countOf(strong, Difficulty::Hard), countOf(weak, Difficulty::Hard));
    EXPECT_GT(countOf(weak, Difficulty::Easy), countOf(strong, Difficulty::Easy));
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

} // namespace exam
