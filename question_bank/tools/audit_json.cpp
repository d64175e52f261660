// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/audit_json.h"

#include "audit/blind_guess.h"
#include "tools/json_writer.h"

namespace bank {

namespace {

std::string_view nameOf(RuleResult::Verdict verdict) {
    switch (verdict) {
    case RuleResult::Verdict::Fails:
        return "fails";
    case RuleResult::Verdict::Warns:
        return "warns";
    case RuleResult::Verdict::Passes:
        break;
    }
    return "passes";
}

/// A list under `name`, with `write` called for each of the entries between its braces.
template<class Entries, class Write>
void addList(JsonWriter& json, std::string_view name, const Entries& entries, Write write) {
    json.key(name).openList();
    for (const auto& entry : entries) {
        json.openMap();
        write(entry);
        json.closeMap();
    }
    json.closeList();
}

void addTally(JsonWriter& json, const CueTally& tally) {
    json.pair("name", tally.name).pair("items", tally.items).pair("share", tally.share());
    json.pair("chance", tally.chanceShare()).pair("z", tally.z());
}

} // namespace

std::string auditJson(const AuditReport& report) {
    JsonWriter json;
    json.openMap().pair("questions", report.spread.questions).pair("pass_mark", report.passMark);
    json.key("failed").openList();
    for (const std::string& name : failedThresholds(report))
        json.value(name);
    json.closeList();
    addList(json, "rules", report.rules, [&](const RuleResult& result) {
        json.pair("rule", result.rule).pair("name", auditRule(result.rule).name);
        json.pair("verdict", nameOf(result.verdict))
            .pair("questions", result.questions)
            .pair("figure", result.figure);
    });
    addList(json, "findings", report.findings, [&](const ItemFinding& finding) {
        json.pair("question", finding.id.value).pair("rule", finding.rule);
        json.pair("level", finding.level == Level::Failure ? "failure" : "warning")
            .pair("text", finding.text);
    });
    addList(json, "strategies", report.strategies, [&](const CueTally& strategy) {
        addTally(json, strategy);
        json.pair("fails", failsBlindGuess(strategy));
    });
    addList(json, "cues", report.figures.tallies(), [&](const CueTally* cue) { addTally(json, *cue); });
    addList(json, "positions", report.positions, [&](const KeyPositions& positions) {
        json.pair("options", positions.optionCount)
            .pair("chi_square", positions.chiSquare())
            .key("keys")
            .openList();
        for (const std::size_t count : positions.keys)
            json.value(count);
        json.closeList();
    });
    addList(json, "blueprint", report.blueprint, [&](const PlannedShare& share) {
        json.pair("group", share.group).pair("name", share.name).pair("questions", share.questions);
        json.pair("share", share.share).pair("wanted", share.wanted);
    });
    addList(json, "nearest", report.nearest, [&](const SimilarPair& pair) {
        json.pair("first", pair.first.value)
            .pair("second", pair.second.value)
            .pair("similarity", pair.similarity);
    });
    addList(json, "thin_points", report.thinPoints, [&](const PointCount& point) {
        json.pair("point", point.code.value).pair("questions", point.questions);
    });
    return json.closeMap().text();
}

} // namespace bank
