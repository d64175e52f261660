// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/audit_report.h"

#include "audit/blind_guess.h"
#include "audit/figures_text.h"
#include "audit/thresholds.h"
#include "tools/text_table.h"

#include <array>
#include <ostream>
#include <span>

namespace bank {

namespace {

void printTable(std::ostream& stream, const std::string& title, const TextTable& table) {
    stream << title << (table.isEmpty() ? ": none" : "") << '\n';
    table.print(stream);
    stream << '\n';
}

/// A figure that has no meaning without items.
std::string orNone(const std::string& figure, std::size_t items) {
    return items == 0 ? "-" : figure;
}

void printFindings(const AuditReport& report, std::ostream& stream) {
    TextTable table("lrll");
    for (const ItemFinding& finding : report.findings)
        table.addRow({finding.id.value, std::to_string(finding.rule),
                      std::string(auditRule(finding.rule).name), finding.text});
    printTable(stream, "Findings (question, rule, what was found)", table);
}

void printRules(const std::vector<RuleResult>& rules, std::ostream& stream) {
    constexpr std::array<const char*, 3> kVerdicts{"passes", "warns", "fails"};
    TextTable table("rllrl");
    for (const RuleResult& result : rules)
        table.addRow({std::to_string(result.rule), std::string(auditRule(result.rule).name),
                      kVerdicts.at(static_cast<std::size_t>(result.verdict)),
                      std::to_string(result.questions), result.figure});
    printTable(stream, "Rules (number, name, verdict, questions with findings, figure of the bank)", table);
}

void printCues(const BankFigures& figures, std::ostream& stream) {
    TextTable table("lrrrr");
    table.addRow({"the key is the option with", "items", "share", "chance", "z"});
    for (const CueTally* tally : figures.tallies())
        table.addRow({std::string(tally->name), std::to_string(tally->items),
                      orNone(percentText(tally->share()), tally->items),
                      orNone(percentText(tally->chanceShare()), tally->items),
                      orNone(decimal(tally->z(), 2), tally->items)});
    printTable(stream,
               "Cues in " + std::to_string(figures.items) +
                   " multiple-choice items (counted where the options differ; ties as shares)",
               table);
}

void printWording(const BankFigures& figures, std::ostream& stream) {
    const OptionSums& keys = figures.keys;
    const OptionSums& others = figures.distractors;
    TextTable table("lrr");
    const auto addRow = [&](const char* name, const std::string& ofKeys, const std::string& ofOthers) {
        table.addRow({name, orNone(ofKeys, keys.options), orNone(ofOthers, others.options)});
    };
    table.addRow({"", "keys", "distractors"});
    table.addRow({"options", std::to_string(keys.options), std::to_string(others.options)});
    addRow("mean length in characters", decimal(keys.meanLength(), 1), decimal(others.meanLength(), 1));
    addRow("absolute words, share of all words", decimal(100.0 * keys.absoluteShare(), 2) + " %",
           decimal(100.0 * others.absoluteShare(), 2) + " %");
    addRow("vague words, share of all words", decimal(100.0 * keys.vagueShare(), 2) + " %",
           decimal(100.0 * others.vagueShare(), 2) + " %");
    printTable(stream, "Wording of the options of multiple-choice items", table);
}

void printStrategies(const AuditReport& report, std::ostream& stream) {
    TextTable table("lrrrrl");
    table.addRow({"strategy", "score", "chance", "pass mark", "points above chance", ""});
    for (const CueTally& strategy : report.strategies)
        table.addRow({std::string(strategy.name), orNone(percentText(strategy.share()), strategy.items),
                      orNone(percentText(strategy.chanceShare()), strategy.items),
                      percentText(report.passMark),
                      orNone(decimal(100.0 * (strategy.share() - strategy.chanceShare()), 1), strategy.items),
                      failsBlindGuess(strategy) ? "fails" : ""});
    const std::size_t items = report.strategies.empty() ? 0 : report.strategies.front().items;
    printTable(stream, "Blind guesses on " + std::to_string(items) + " items with four options", table);
}

void printNearest(const AuditReport& report, std::ostream& stream) {
    TextTable table("rlll");
    for (const SimilarPair& pair : report.nearest)
        table.addRow({decimal(pair.similarity, 3), pair.first.value, pair.second.value,
                      isNearDuplicate(pair) ? "fails" : ""});
    printTable(stream, "Nearest stems (trigram similarity)", table);
}

template<class E, std::size_t Size>
void addSpread(TextTable& table, const std::array<std::size_t, Size>& counts, std::size_t all) {
    for (std::size_t index = 0; index < Size; ++index)
        table.addRow(
            {std::string(exam::nameOf(static_cast<E>(index))), std::to_string(counts[index]),
             orNone(percentText(static_cast<double>(counts[index]) / static_cast<double>(all)), all)});
}

void printCoverage(const AuditReport& report, std::ostream& stream) {
    TextTable spread("lrr");
    spread.addRow({"", "questions", "share"});
    addSpread<exam::QuestionKind>(spread, report.spread.kinds, report.spread.questions);
    addSpread<exam::Difficulty>(spread, report.spread.difficulties, report.spread.questions);
    printTable(stream, "Kinds and difficulties of " + std::to_string(report.spread.questions) + " questions",
               spread);
    TextTable points("lrl");
    for (const PointCount& point : report.thinPoints)
        points.addRow({point.code.value, std::to_string(point.questions), point.text});
    printTable(stream,
               "Points with fewer than " + std::to_string(thresholds::kItemsPerPoint) +
                   " questions (point, questions, text)",
               points);
}

} // namespace

void printAudit(const AuditReport& report, std::ostream& stream) {
    printFindings(report, stream);
    printRules(report.rules, stream);
    printCues(report.figures, stream);
    printWording(report.figures, stream);
    printStrategies(report, stream);
    printNearest(report, stream);
    printCoverage(report, stream);
    const std::vector<std::string> failed = failedThresholds(report);
    stream << "Thresholds that fail" << (failed.empty() ? ": none" : "") << '\n';
    for (const std::string& name : failed)
        stream << "  " << name << '\n';
}

} // namespace bank
