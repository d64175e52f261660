// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"

#include "audit/blind_guess.h"
#include "audit/figures_text.h"
#include "audit/item_rules.h"

#include <algorithm>

namespace bank {

namespace {

std::vector<ChoiceItem> choiceItems(const exam::Bank& bank, const AuditScope& scope) {
    const ServiceNames names(bank.services());
    std::vector<ChoiceItem> items;
    for (const exam::Question& question : bank.questions())
        if (scope.contains(question))
            if (std::optional<ChoiceItem> item = choiceItem(question, names))
                items.push_back(std::move(*item));
    return items;
}

std::vector<ItemFinding> findingsOf(const std::vector<ChoiceItem>& items) {
    std::vector<ItemFinding> findings;
    for (const ChoiceItem& item : items)
        for (const ItemRule& rule : itemRules())
            if (Found found = rule.find(item))
                findings.push_back({item.id, rule.number, rule.name, std::move(*found)});
    return findings;
}

void addDuplicates(const std::vector<SimilarPair>& pairs, std::vector<ItemFinding>& findings) {
    for (const SimilarPair& pair : pairs)
        if (isNearDuplicate(pair))
            findings.push_back({pair.second, 22, "near-duplicate",
                                "of " + pair.first.value + ", similarity " + decimal(pair.similarity, 2)});
}

} // namespace

bool AuditScope::contains(const exam::Question& question) const {
    return (domain.empty() || question.domain == domain) && (task.empty() || question.task == task);
}

bool AuditScope::contains(const exam::Domain& ofTask, const exam::Task& candidate) const {
    return (domain.empty() || ofTask.id == domain) && (task.empty() || candidate.id == task);
}

AuditReport audit(const exam::Bank& bank, const AuditScope& scope) {
    const auto isInScope = [&](const exam::Question& question) { return scope.contains(question); };
    const std::vector<ChoiceItem> items = choiceItems(bank, scope);
    AuditReport report;
    report.findings = findingsOf(items);
    report.figures = bankFigures(items);
    report.strategies = blindGuess(items);
    report.passMark = bank.spec().scale.rawAtPass;
    report.nearest = nearestPairs(bank.questions(), isInScope);
    addDuplicates(report.nearest, report.findings);
    report.thinPoints = thinPoints(bank, [&](const exam::Domain& domain, const exam::Task& task) {
        return scope.contains(domain, task);
    });
    report.spread = spreadOf(bank, isInScope);
    return report;
}

std::vector<std::string> failedThresholds(const AuditReport& report) {
    std::vector<std::string> failed;
    if (failsLongest(report.figures))
        failed.emplace_back("keys that are the longest option");
    for (const CueTally& strategy : report.strategies)
        if (failsBlindGuess(strategy))
            failed.push_back("strategy: " + std::string(strategy.name));
    const auto duplicates = std::ranges::count_if(report.nearest, isNearDuplicate);
    if (duplicates > 0)
        failed.push_back("near-duplicates: " + std::to_string(duplicates));
    return failed;
}

} // namespace bank
