// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"

#include "audit/blind_guess.h"
#include "audit/figures_text.h"
#include "audit/item_rules.h"
#include "audit/leaks.h"
#include "audit/question_text_rules.h"
#include "audit/rule_results.h"
#include "audit/sentences.h"

#include <algorithm>

namespace bank {

namespace {

std::vector<AuditedQuestion> auditedQuestions(const AuditContext& context, const AuditScope& scope) {
    std::vector<AuditedQuestion> audited;
    for (const exam::Question& question : context.bank.questions())
        if (scope.contains(question))
            audited.emplace_back(question, context);
    return audited;
}

std::vector<ChoiceItem> choiceItems(const std::vector<AuditedQuestion>& audited) {
    std::vector<ChoiceItem> items;
    for (const AuditedQuestion& question : audited)
        if (question.choice)
            items.push_back(*question.choice);
    return items;
}

std::vector<ItemFinding> findingsOf(const AuditedQuestion& audited, const AuditContext& context) {
    std::vector<ItemFinding> findings;
    const auto add = [&](int rule, Level level, Found found) {
        if (found)
            findings.push_back({audited.question.id, rule, level, std::move(*found)});
    };
    if (audited.choice)
        for (const ItemRule& rule : itemRules())
            add(rule.number, Level::Warning, rule.find(*audited.choice));
    for (const TextRule& rule : textRules())
        add(rule.number, rule.level, rule.find(audited, context));
    std::ranges::stable_sort(findings, {}, &ItemFinding::rule);
    return findings;
}

void addLeaks(const std::vector<Leak>& found, std::vector<ItemFinding>& findings) {
    for (const Leak& leak : found) {
        if (leak.way == Leak::Way::StemHoldsKey)
            findings.push_back({leak.from, 19, Level::Warning, "the stem holds the key of " + leak.of.value});
        else
            findings.push_back({leak.from, 22, Level::Warning, "has the same key as " + leak.of.value});
    }
}

void addDuplicates(const std::vector<SimilarPair>& pairs, std::vector<ItemFinding>& findings) {
    for (const SimilarPair& pair : pairs)
        if (isNearDuplicate(pair))
            findings.push_back({pair.second, 22, Level::Failure,
                                "of " + pair.first.value + ", similarity " + decimal(pair.similarity, 2)});
}

double meanReadingEase(const std::vector<AuditedQuestion>& audited) {
    double sum = 0.0;
    for (const AuditedQuestion& question : audited)
        sum += readingEase(proseOf(question.question.stem));
    return audited.empty() ? 0.0 : sum / static_cast<double>(audited.size());
}

} // namespace

bool AuditScope::contains(const exam::Question& question) const {
    return (domain.empty() || question.domain == domain) && (task.empty() || question.task == task);
}

bool AuditScope::contains(const exam::Domain& ofTask, const exam::Task& candidate) const {
    return (domain.empty() || ofTask.id == domain) && (task.empty() || candidate.id == task);
}

AuditReport audit(const exam::Bank& bank, const AuditScope& scope, const std::string& today) {
    const auto isInScope = [&](const exam::Question& question) { return scope.contains(question); };
    const AuditContext context(bank, today);
    const std::vector<AuditedQuestion> audited = auditedQuestions(context, scope);
    const std::vector<ChoiceItem> items = choiceItems(audited);
    AuditReport report;
    for (const AuditedQuestion& question : audited)
        std::ranges::move(findingsOf(question, context), std::back_inserter(report.findings));
    addLeaks(leaks(bank, isInScope), report.findings);
    report.figures = bankFigures(items);
    report.strategies = blindGuess(items);
    report.passMark = bank.spec().scale.rawAtPass;
    report.nearest = nearestPairs(bank.questions(), isInScope);
    addDuplicates(report.nearest, report.findings);
    report.thinPoints = thinPoints(bank, [&](const exam::Domain& domain, const exam::Task& task) {
        return scope.contains(domain, task);
    });
    report.spread = spreadOf(bank, isInScope);
    report.positions = keyPositions(items);
    report.longestRun = longestRun(items);
    if (scope.isWhole())
        report.blueprint = blueprint(bank);
    report.readingEase = meanReadingEase(audited);
    report.negativeStems = static_cast<std::size_t>(std::ranges::count_if(audited, hasNegativeLeadIn));
    report.rules = ruleResults(report);
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
    for (const TextRule& rule : textRules()) {
        const auto count = std::ranges::count_if(report.findings, [&](const ItemFinding& finding) {
            return finding.rule == rule.number && finding.level == Level::Failure;
        });
        if (count > 0)
            failed.push_back(std::string(auditRule(rule.number).name) + ": " + std::to_string(count));
    }
    return failed;
}

} // namespace bank
