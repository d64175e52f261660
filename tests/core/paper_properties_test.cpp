// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_builder.h"

#include "paper/paper_code.h"
#include "support/generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace exam {

namespace {

Random anyRandom() {
    return Random(*rc::gen::arbitrary<std::uint64_t>());
}

Bank anyBank(Random& random) {
    return Bank(test::randomParts(random, *rc::gen::inRange<std::size_t>(1, 400)));
}

std::set<QuestionId> idsOf(const Paper& paper) {
    std::set<QuestionId> ids;
    for (const PaperItem& item : paper.items)
        ids.insert(item.question);
    return ids;
}

bool allows(const auto& list, const auto& value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
}

bool allowsAny(const auto& list, const auto& values) {
    return list.empty() ||
           std::ranges::any_of(values, [&](const auto& value) { return allows(list, value); });
}

/// Questions of one case study belong together even where one names another its enemy.
bool hasEnemiesInside(const Bank& bank, const Paper& paper) {
    const std::set<QuestionId> ids = idsOf(paper);
    return std::ranges::any_of(ids, [&](const QuestionId& id) {
        const Question& question = *bank.find(id);
        return std::ranges::any_of(question.enemies, [&](const QuestionId& enemy) {
            const bool together =
                !question.scenario.empty() && bank.find(enemy)->scenario == question.scenario;
            return ids.contains(enemy) && !together;
        });
    });
}

std::map<DomainId, std::size_t> countsByDomain(const Bank& bank, const Paper& paper) {
    std::map<DomainId, std::size_t> counts;
    for (const PaperItem& item : paper.items)
        ++counts[bank.find(item.question)->domain];
    return counts;
}

} // namespace

RC_GTEST_PROP(PaperProperties, APaperHasWhatWasAskedForOrARefusalHasTheNumbers, ()) {
    Random random = anyRandom();
    const Bank bank = anyBank(random);
    const PaperRequest request = test::randomRequest(random, bank);
    const std::size_t wanted = request.count == 0 ? bank.spec().questionCount : request.count;
    const PaperResult paper = buildPaper(bank, request, {}, random.next());
    if (paper) {
        RC_ASSERT((paper->items.size() == wanted || (request.acceptShorter && paper->items.size() < wanted)));
        RC_ASSERT(idsOf(*paper).size() == paper->items.size());
        return;
    }
    RC_ASSERT((paper.error().wanted == wanted || request.acceptShorter));
    RC_ASSERT((!request.acceptShorter || paper.error().possibleCount == 0));
    RC_ASSERT(!paper.error().shortfalls.empty());
    RC_ASSERT(paper.error().possibleCount < wanted);
    for (const QuotaShortfall& shortfall : paper.error().shortfalls)
        RC_ASSERT(shortfall.available < shortfall.wanted);
}

RC_GTEST_PROP(PaperProperties, EveryQuestionIsOneTheRequestAllows, ()) {
    Random random = anyRandom();
    const Bank bank = anyBank(random);
    PaperRequest request = test::randomRequest(random, bank);
    request.acceptShorter = true;
    const PaperResult paper = buildPaper(bank, request, {}, random.next());
    RC_PRE(paper.has_value());
    for (const PaperItem& item : paper->items) {
        const Question& question = *bank.find(item.question);
        RC_ASSERT(allows(request.domains, question.domain));
        RC_ASSERT(allows(request.tasks, question.task));
        RC_ASSERT(allowsAny(request.topics, question.topics));
        RC_ASSERT(allowsAny(request.services, question.services));
        RC_ASSERT(allows(request.kinds, question.kind()));
        RC_ASSERT(allows(request.difficulties, question.difficulty));
    }
}

RC_GTEST_PROP(PaperProperties, DomainsHaveTheirQuotasByLargestRemainder, ()) {
    Random random = anyRandom();
    const Bank bank = anyBank(random);
    PaperRequest request = test::randomRequest(random, bank);
    request.acceptShorter = true;
    const PaperResult paper = buildPaper(bank, request, {}, random.next());
    RC_PRE(paper.has_value());
    // The quotas of the domains that the paper has; one whose quota is 0 does not show.
    const std::map<DomainId, std::size_t> counts = countsByDomain(bank, *paper);
    std::vector<std::uint32_t> weights;
    std::vector<std::size_t> got;
    for (const Domain& domain : bank.spec().domains) {
        const auto found = counts.find(domain.id);
        if (found == counts.end())
            continue;
        weights.push_back(static_cast<std::uint32_t>(domain.weight));
        got.push_back(found->second);
    }
    if (paper->items.size() >= 20) { // every domain has a quota of one at least
        RC_ASSERT(got == largestRemainder(weights, paper->items.size()));
    }
}

RC_GTEST_PROP(PaperProperties, EnemiesAreApartAndCaseStudiesTogether, ()) {
    Random random = anyRandom();
    const Bank bank = anyBank(random);
    const PaperRequest request = test::randomRequest(random, bank);
    const PaperResult paper = buildPaper(bank, request, {}, random.next());
    RC_PRE(paper.has_value());
    std::set<ScenarioId> studies;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < paper->items.size(); ++place)
        if (const ScenarioId& study = bank.find(paper->items[place].question)->scenario; !study.empty()) {
            studies.insert(study);
            places.push_back(place);
        }
    RC_ASSERT(studies.size() <= (request.caseStudy ? 1u : 0u));
    RC_ASSERT((places.empty() || places.back() - places.front() + 1 == places.size()));
    for (const ScenarioId& study : studies)
        RC_ASSERT(places.size() == bank.ofScenario(study).size());
    RC_ASSERT(!hasEnemiesInside(bank, *paper));
}

RC_GTEST_PROP(PaperProperties, EqualArgumentsGiveEqualPapers, ()) {
    Random random = anyRandom();
    const BankParts parts = test::randomParts(random, *rc::gen::inRange<std::size_t>(1, 200));
    const Bank here(parts);
    const Bank elsewhere(parts);
    PaperRequest request = test::randomRequest(random, here);
    request.acceptShorter = true;
    const std::uint64_t seed = random.next();
    const PaperResult first = buildPaper(here, request, {}, seed);
    const PaperResult second = buildPaper(elsewhere, request, {}, seed);
    RC_ASSERT((first == second));
}

RC_GTEST_PROP(PaperProperties, EntriesAreAPermutation, ()) {
    Random random = anyRandom();
    const Bank bank = anyBank(random);
    PaperRequest request;
    request.acceptShorter = true;
    const PaperResult paper = buildPaper(bank, request, {}, random.next());
    RC_PRE(paper.has_value());
    for (const PaperItem& item : paper->items) {
        EntryOrder order = item.entryOrder;
        std::ranges::sort(order);
        RC_ASSERT(order == EntryOrder::listed(entryCount(*bank.find(item.question))));
    }
}

RC_GTEST_PROP(PaperProperties, NoQuestionReturnsWhileAnUnseenOneOfItsDomainCanBeTaken, ()) {
    Random random = anyRandom();
    const Bank bank = anyBank(random);
    PaperRequest request;
    request.count = *rc::gen::inRange<std::size_t>(1, 60);
    request.caseStudy = random.below(2) == 0;
    request.acceptShorter = true;
    Exposure exposure;
    for (int sitting = 0; sitting < 12; ++sitting) {
        const PaperResult paper = buildPaper(bank, request, exposure, random.next());
        if (!paper)
            return;
        const std::set<QuestionId> ids = idsOf(*paper);
        std::set<DomainId> returned;
        for (const QuestionId& id : ids)
            if (exposure.contains(id))
                returned.insert(bank.find(id)->domain);
        for (const Question& question : bank.questions()) {
            const bool isOpen = question.scenario.empty() && !exposure.contains(question.id) &&
                                !ids.contains(question.id) && returned.contains(question.domain);
            if (!isOpen)
                continue;
            const auto& enemies = bank.enemiesOf(*bank.indexOf(question.id));
            RC_ASSERT(std::ranges::any_of(
                enemies, [&](std::uint32_t enemy) { return ids.contains(bank.questions()[enemy].id); }));
        }
        for (const QuestionId& id : ids)
            exposure[id] = {WallTime{std::chrono::days{sitting}}, random.below(2) == 0};
    }
}

RC_GTEST_PROP(PaperProperties, ACodeGivesBackItsRequestAndSeed, ()) {
    Random random = anyRandom();
    const Bank bank = anyBank(random);
    PaperOrder order{.request = test::randomRequest(random, bank), .seed = random.next() % kCodedSeeds};
    const auto code = paperCode(bank, order);
    RC_ASSERT(code.has_value());
    const auto read = readPaperCode(bank, *code);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == order);
}

RC_GTEST_PROP(PaperProperties, UnscoredQuestionsKeepTheBlueprintOfTheOthers, ()) {
    Random random = anyRandom();
    const Bank bank(test::makeParts(10));
    PaperRequest request;
    request.unscored = true;
    const Paper paper = *buildPaper(bank, request, {}, random.next());
    Paper scored = paper;
    std::erase_if(scored.items, [](const PaperItem& item) { return !item.scored; });
    RC_ASSERT(scored.items.size() == 50u);
    const auto counts = countsByDomain(bank, scored);
    const std::vector<std::size_t> quotas = domainQuotas(bank.spec(), 50);
    for (std::size_t domain = 0; domain < quotas.size(); ++domain)
        RC_ASSERT(counts.at(bank.spec().domains[domain].id) == quotas[domain]);
}

} // namespace exam
