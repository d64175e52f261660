// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/rule_results.h"

#include "audit/blind_guess.h"
#include "audit/figures_text.h"
#include "audit/thresholds.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace bank {

namespace {

using Verdict = RuleResult::Verdict;

class Results {
public:
    explicit Results(const AuditReport& report)
        : m_report(report) {
        for (const AuditRule& rule : auditRules())
            m_results.push_back(ofQuestions(rule.number));
    }

    std::vector<RuleResult> all() {
        addLengths();
        addPositions();
        addWords();
        addConvergence();
        addNegative();
        addReadability();
        addBlueprint();
        addBlindGuess();
        return std::move(m_results);
    }

private:
    RuleResult ofQuestions(int rule) const {
        RuleResult result{.rule = rule, .questions = 0, .verdict = Verdict::Passes, .figure = {}};
        std::set<std::string_view> ids;
        for (const ItemFinding& finding : m_report.findings) {
            if (finding.rule != rule)
                continue;
            ids.insert(finding.id.value);
            worsen(result, finding.level == Level::Failure ? Verdict::Fails : Verdict::Warns);
        }
        result.questions = ids.size();
        return result;
    }

    static void worsen(RuleResult& result, Verdict verdict) {
        result.verdict = std::max(result.verdict, verdict);
    }

    void addFigure(int rule, std::string figure, bool isOff, Verdict verdict = Verdict::Warns) {
        RuleResult& result = m_results[static_cast<std::size_t>(rule) - 1];
        result.figure = std::move(figure);
        if (isOff)
            worsen(result, verdict);
    }

    static std::string shareAndZ(const CueTally& tally) {
        return percentText(tally.share()) + " of " + std::to_string(tally.items) + ", chance " +
               percentText(tally.chanceShare()) + ", z " + decimal(tally.z(), 2);
    }

    void addLengths() {
        const CueTally& longest = m_report.figures.longest;
        const CueTally& shortest = m_report.figures.shortest;
        addFigure(1, shareAndZ(longest), longest.z() > thresholds::kLongestZWarning);
        addFigure(1, shareAndZ(longest), failsLongest(m_report.figures), Verdict::Fails);
        addFigure(2, shareAndZ(shortest), std::abs(shortest.z()) > thresholds::kShortestZ);
    }

    void addPositions() {
        std::string text;
        for (const KeyPositions& positions : m_report.positions)
            text += std::to_string(positions.optionCount) + " options: chi-square " +
                    decimal(positions.chiSquare(), 1) + "; ";
        text += "longest run " + std::to_string(m_report.longestRun.length);
        if (!m_report.longestRun.first.empty())
            text += " from " + m_report.longestRun.first.value;
        addFigure(3, text,
                  std::ranges::any_of(m_report.positions, &KeyPositions::isUneven) ||
                      m_report.longestRun.length >= thresholds::kLongestRun);
    }

    void addWords() {
        const OptionSums& keys = m_report.figures.keys;
        const OptionSums& others = m_report.figures.distractors;
        const auto text = [](double ofKeys, double ofOthers) {
            return decimal(100.0 * ofKeys, 2) + " % of the words in keys, " + decimal(100.0 * ofOthers, 2) +
                   " % in distractors";
        };
        addFigure(6, text(keys.absoluteShare(), others.absoluteShare()),
                  others.absoluteShare() > thresholds::kWordFactor * keys.absoluteShare());
        addFigure(7, text(keys.vagueShare(), others.vagueShare()),
                  keys.vagueShare() > thresholds::kWordFactor * others.vagueShare());
    }

    void addConvergence() {
        const CueTally& shared = m_report.figures.sharedParts;
        addFigure(9, shareAndZ(shared), shared.z() > thresholds::kConvergenceZ);
    }

    void addNegative() {
        const auto all = static_cast<double>(std::max<std::size_t>(1, m_report.spread.questions));
        const double share = static_cast<double>(m_report.negativeStems) / all;
        addFigure(10, percentText(share) + " of the stems are negative", share > thresholds::kNegativeShare);
    }

    void addReadability() {
        addFigure(29, "mean Flesch reading ease of the stems " + decimal(m_report.readingEase, 0), false);
    }

    void addBlueprint() {
        std::string text;
        for (const PlannedShare& share : m_report.blueprint)
            if (share.isOff())
                text += (text.empty() ? "" : "; ") + share.group + ' ' + share.name + ' ' +
                        percentText(share.share) + " for " + percentText(share.wanted);
        addFigure(27, text, !text.empty());
    }

    void addBlindGuess() {
        if (m_report.strategies.empty())
            return;
        const auto best = std::ranges::max_element(m_report.strategies, {}, &CueTally::share);
        addFigure(32,
                  "best: '" + std::string(best->name) + "' with " + percentText(best->share()) + ", chance " +
                      percentText(best->chanceShare()) + ", pass mark " + percentText(m_report.passMark),
                  std::ranges::any_of(m_report.strategies, failsBlindGuess), Verdict::Fails);
    }

    const AuditReport& m_report;
    std::vector<RuleResult> m_results;
};

} // namespace

std::vector<RuleResult> ruleResults(const AuditReport& report) {
    return Results(report).all();
}

} // namespace bank
