// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/audit_html.h"

#include "audit/blind_guess.h"
#include "audit/figures_text.h"
#include "audit/thresholds.h"
#include "tools/html_text.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace bank {

namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --ground: #ffffff; --text: #1d2430; --muted: #5b6573; --rule: #d8dde4;
  --bar: #3b6fb6; --fails: #b3261e; --warns: #8a5a00; --passes: #1f6b3a; --target: #1d2430; --head: #f4f6f9; }
@media (prefers-color-scheme: dark) { :root { --ground: #15181d; --text: #e6e9ee; --muted: #a2abb8; --rule: #363d48;
  --bar: #6ea0e6; --fails: #ff8a80; --warns: #f0b95a; --passes: #7fd099; --target: #e6e9ee; --head: #1e232b; } }
body { background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, sans-serif; margin: 0 auto;
  max-width: 1080px; padding: 32px 24px; }
h1 { font-size: 26px; margin: 0; } h2 { font-size: 19px; margin: 40px 0 8px; }
p { max-width: 75ch; } .muted { color: var(--muted); }
.verdict { font-size: 17px; font-weight: 600; }
.fails { color: var(--fails); } .warns { color: var(--warns); } .passes { color: var(--passes); }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { border-bottom: 1px solid var(--rule); padding: 5px 10px 5px 0; text-align: left; vertical-align: top; }
th { background: var(--head); font-weight: 600; } .number { text-align: right; white-space: nowrap; }
td.id, td.passes, td.warns, td.fails { white-space: nowrap; }
svg { display: block; max-width: 740px; width: 100%; } svg text { fill: var(--text); font-size: 13px; }
.bar { fill: var(--bar); } .marked { fill: var(--fails); } .axis { stroke: var(--rule); }
.target { stroke: var(--target); stroke-width: 2; } .line { stroke: var(--muted); stroke-dasharray: 4 3; }
summary { cursor: pointer; }
)";

std::string element(std::string_view name, std::string_view text, std::string_view kind = {}) {
    std::string opened = '<' + std::string(name);
    if (!kind.empty())
        opened += " class=\"" + std::string(kind) + '"';
    return opened + '>' + htmlEscaped(text) + "</" + std::string(name) + '>';
}

std::string paragraph(std::string_view text) {
    return element("p", text, "muted");
}

/// "fails", with a sign, so that colour is never alone.
std::string verdictCell(RuleResult::Verdict verdict) {
    switch (verdict) {
    case RuleResult::Verdict::Fails:
        return element("td", "\u2717 fails", "fails");
    case RuleResult::Verdict::Warns:
        return element("td", "! warns", "warns");
    case RuleResult::Verdict::Passes:
        break;
    }
    return element("td", "\u2713 passes", "passes");
}

class Page {
public:
    Page(const exam::Bank& bank, const AuditReport& report)
        : m_bank(bank)
        , m_report(report) {}

    std::string html() {
        addHead();
        addBlindGuess();
        addRules();
        addPositions();
        addBlueprint();
        addCoverage();
        addNearest();
        addFindings();
        return m_html + "</body></html>\n";
    }

private:
    void addHead() {
        const std::string title = "Audit of " + m_bank.spec().code;
        m_html += "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">" +
                  element("title", title) + "<style>" + std::string(kStyle) + "</style></head><body>";
        m_html += element("h1", title);
        m_html += paragraph(m_bank.spec().title + " \u00b7 edition " + m_bank.edition() + " \u00b7 " +
                            std::to_string(m_report.spread.questions) + " questions");
        const std::vector<std::string> failed = failedThresholds(m_report);
        if (failed.empty()) {
            m_html += "<p class=\"verdict passes\">\u2713 All thresholds hold.</p>";
            return;
        }
        m_html += "<p class=\"verdict fails\">\u2717 Thresholds that fail</p><ul>";
        for (const std::string& name : failed)
            m_html += element("li", name);
        m_html += "</ul>";
    }

    void addBlindGuess() {
        m_html += element("h2", "Blind guesses");
        m_html += paragraph(
            "What strategies without any knowledge earn on the items with four options. More than " +
            decimal(100.0 * thresholds::kStrategyExcess, 0) + " points over chance fail.");
        std::vector<ChartBar> bars;
        double chance = 0.0;
        for (const CueTally& strategy : m_report.strategies) {
            bars.push_back({.label = std::string(strategy.name),
                            .share = strategy.share(),
                            .figure = percentText(strategy.share()),
                            .isMarked = failsBlindGuess(strategy),
                            .targetName = {}});
            chance = strategy.chanceShare();
        }
        m_html += barChart("Scores of blind guessing", bars,
                           {{chance, "chance " + percentText(chance)},
                            {m_report.passMark, "pass mark " + percentText(m_report.passMark)}});
    }

    void addRules() {
        m_html +=
            element("h2", "The 32 rules") +
            "<div class=\"wide\"><table><tr><th class=\"number\">Rule</th><th></th><th>Verdict</th>"
            "<th class=\"number\">Questions</th><th>Figure of the bank</th><th>What is measured</th></tr>";
        for (const RuleResult& result : m_report.rules) {
            const AuditRule& rule = auditRule(result.rule);
            m_html += "<tr>" + element("td", std::to_string(rule.number), "number") +
                      element("td", rule.name) + verdictCell(result.verdict) +
                      element("td", std::to_string(result.questions), "number") +
                      element("td", result.figure) + element("td", rule.measure, "muted") + "</tr>";
        }
        m_html += "</table></div>";
    }

    void addPositions() {
        m_html += element("h2", "Positions of the keys in the files");
        m_html +=
            paragraph("Papers shuffle the options, so a position gives nothing away there; an uneven spread "
                      "shows how the questions were written.");
        for (const KeyPositions& positions : m_report.positions) {
            const auto all = std::accumulate(positions.keys.begin(), positions.keys.end(), std::size_t{0});
            std::vector<ChartBar> bars;
            for (std::size_t place = 0; place < positions.keys.size(); ++place)
                bars.push_back({.label = std::string(1, static_cast<char>('A' + place)),
                                .share = static_cast<double>(positions.keys[place]) /
                                         static_cast<double>(std::max<std::size_t>(1, all)),
                                .figure = std::to_string(positions.keys[place]),
                                .isMarked = positions.isUneven(),
                                .target = 1.0 / static_cast<double>(positions.optionCount),
                                .targetName = {}});
            m_html += element("h3", std::to_string(positions.optionCount) + " options, chi-square " +
                                        decimal(positions.chiSquare(), 1)) +
                      barChart("Keys by position", bars);
        }
    }

    void addBlueprint() {
        if (m_report.blueprint.empty())
            return;
        m_html += element("h2", "Shares of the bank beside the plan");
        m_html += paragraph("The upright stroke is what the exam definition wants.");
        std::vector<ChartBar> bars;
        for (const PlannedShare& share : m_report.blueprint)
            bars.push_back({.label = share.group + ' ' + share.name,
                            .share = share.share,
                            .figure = percentText(share.share),
                            .isMarked = share.isOff(),
                            .target = share.wanted,
                            .targetName = percentText(share.wanted)});
        m_html += barChart("Shares of the bank beside the plan", bars);
    }

    void addCoverage() {
        std::map<exam::PointCode, std::size_t> counts;
        for (const exam::Domain& domain : m_bank.spec().domains)
            for (const exam::Task& task : domain.tasks)
                for (const exam::Point& point : task.points)
                    counts[point.code] = 0;
        for (const exam::Question& question : m_bank.questions())
            for (const exam::PointCode& code : question.points)
                ++counts[code];
        constexpr std::size_t kMany = 10;
        std::vector<std::size_t> pointsByCount(kMany + 1, 0);
        for (const auto& [code, count] : counts)
            ++pointsByCount[std::min(count, kMany)];
        std::vector<ChartBar> bars;
        for (std::size_t count = 0; count < pointsByCount.size(); ++count)
            bars.push_back(
                {.label = std::to_string(count) + (count == kMany ? " and more" : "") + " questions",
                 .share = static_cast<double>(pointsByCount[count]) /
                          static_cast<double>(std::max<std::size_t>(1, counts.size())),
                 .figure = std::to_string(pointsByCount[count]) + " points",
                 .isMarked = count < thresholds::kItemsPerPoint && pointsByCount[count] > 0,
                 .targetName = {}});
        m_html += element("h2", "Coverage of the " + std::to_string(counts.size()) + " points") +
                  barChart("Points of the exam by number of questions", bars);
        addThinPoints();
    }

    void addThinPoints() {
        if (m_report.thinPoints.empty())
            return;
        m_html += "<details><summary>" + std::to_string(m_report.thinPoints.size()) +
                  " points with fewer than " + std::to_string(thresholds::kItemsPerPoint) +
                  " questions</summary><table>";
        for (const PointCount& point : m_report.thinPoints)
            m_html += "<tr>" + element("td", point.code.value, "id") +
                      element("td", std::to_string(point.questions), "number") + element("td", point.text) +
                      "</tr>";
        m_html += "</table></details>";
    }

    void addNearest() {
        m_html += element("h2", "Nearest stems") +
                  "<table><tr><th class=\"number\">Similarity</th><th>Question</th><th>Question</th></tr>";
        for (const SimilarPair& pair : m_report.nearest)
            m_html += "<tr>" +
                      element("td", decimal(pair.similarity, 3),
                              isNearDuplicate(pair) ? "number fails" : "number") +
                      element("td", pair.first.value) + element("td", pair.second.value) + "</tr>";
        m_html += "</table>";
    }

    void addFindings() {
        m_html += element("h2", std::to_string(m_report.findings.size()) + " findings in questions") +
                  "<div class=\"wide\"><table><tr><th>Question</th><th class=\"number\">Rule</th><th></th>"
                  "<th>What was found</th></tr>";
        for (const ItemFinding& finding : m_report.findings)
            m_html +=
                "<tr>" + element("td", finding.id.value, "id") +
                element("td", std::to_string(finding.rule), "number") +
                element("td", auditRule(finding.rule).name, finding.level == Level::Failure ? "fails" : "") +
                element("td", finding.text) + "</tr>";
        m_html += "</table></div>";
    }

    const exam::Bank& m_bank;
    const AuditReport& m_report;
    std::string m_html;
};

} // namespace

std::string auditHtml(const exam::Bank& bank, const AuditReport& report) {
    return Page(bank, report).html();
}

} // namespace bank
