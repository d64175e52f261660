// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/exam_rules.h"

#include "loader/unique_names.h"
#include "loader/wording.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace bank {

namespace {

void checkTitles(const exam::ExamSpec& spec, Findings& findings) {
    findings.requireText(spec.id.value, "id");
    findings.requireText(spec.code, "code");
    findings.requireText(spec.title, "title");
    findings.requireText(spec.vendor, "vendor");
}

void checkNumbers(const exam::ExamSpec& spec, Findings& findings) {
    if (spec.unscoredCount >= spec.questionCount)
        findings.error("out-of-range", "unscored", "No scored question is left.",
                       "Make `unscored` less than `questions`.");
    const exam::ScoreScale& scale = spec.scale;
    if (scale.minimum >= scale.pass || scale.pass > scale.maximum)
        findings.error("bad-scale", "score.pass",
                       "The score to pass has to lie above the minimum and not above the maximum.",
                       "Correct `minimum`, `pass` or `maximum`.");
    if (scale.rawAtPass <= 0.0 || scale.rawAtPass >= 1.0)
        findings.error("bad-scale", "score.raw_at_pass",
                       "The share of marks has to lie between 0 and 1, both excluded.",
                       "Give the estimated share of marks that a pass takes, for example 0.70.");
}

void checkShares(std::span<const double> shares, const std::string& path, Findings& findings) {
    constexpr double kTolerance = 1e-6;
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (std::abs(sum - 1.0) > kTolerance)
        findings.error("bad-shares", path, "The shares do not add up to 1.", "Correct them.");
}

void checkWeights(const exam::ExamSpec& spec, Findings& findings) {
    int sum = 0;
    for (const exam::Domain& domain : spec.domains)
        sum += domain.weight;
    if (sum != 100)
        findings.error("bad-weights", "domains",
                       "The weights of the domains add up to " + std::to_string(sum) + ", not to 100.",
                       "Correct the weights.");
}

void checkOutline(const exam::ExamSpec& spec, Findings& findings) {
    UniqueNames domainIds(findings);
    UniqueNames taskIds(findings);
    UniqueNames codes(findings);
    for (std::size_t d = 0; d < spec.domains.size(); ++d) {
        const exam::Domain& domain = spec.domains[d];
        const std::string domainPath = at("domains", d);
        domainIds.add(domain.id.value, domainPath + ".id");
        findings.requireText(domain.title, domainPath + ".title");
        for (std::size_t t = 0; t < domain.tasks.size(); ++t) {
            const exam::Task& task = domain.tasks[t];
            const std::string taskPath = domainPath + at(".tasks", t);
            taskIds.add(task.id.value, taskPath + ".id");
            findings.requireText(task.title, taskPath + ".title");
            for (std::size_t p = 0; p < task.points.size(); ++p) {
                const std::string pointPath = taskPath + at(".points", p);
                codes.add(task.points[p].code.value, pointPath + ".code");
                findings.requireText(task.points[p].text, pointPath + ".text");
            }
        }
    }
}

void checkTimes(const exam::ExamSpec& spec, Findings& findings) {
    UniqueNames ids(findings);
    for (std::size_t index = 0; index < spec.extraTimes.size(); ++index) {
        ids.add(spec.extraTimes[index].id, at("extra_time", index) + ".id");
        findings.requireText(spec.extraTimes[index].title, at("extra_time", index) + ".title");
    }
    for (std::size_t index = 0; index < spec.passes.size(); ++index)
        findings.requireText(spec.passes[index].title, at("passes", index) + ".title");
}

void checkConfusions(const exam::Topic& topic, const NamesOfBank& names, const std::string& path,
                     Findings& findings) {
    for (std::size_t index = 0; index < topic.confusedWith.size(); ++index) {
        const exam::TopicId& other = topic.confusedWith[index];
        const std::string place = path + at(".confused_with", index);
        const auto found = names.topics.find(other);
        if (found == names.topics.end())
            findings.warning("confused-with-unknown", place,
                             "There is no topic " + inQuotes(other.value) + '.', "Use a slug of this file.");
        else if (std::ranges::find(found->second->confusedWith, topic.id) ==
                 found->second->confusedWith.end())
            findings.warning("confused-with-one-sided", place,
                             "The topic " + inQuotes(other.value) + " does not name this one in return.",
                             "Name each in the list of the other.");
    }
}

void checkUses(const exam::Scenario& scenario, std::size_t uses, const std::string& path,
               Findings& findings) {
    if (uses == 0)
        findings.warning("scenario-unused", path,
                         "No question uses the scenario " + inQuotes(scenario.id.value) + '.',
                         "Write questions for it, or remove it.");
    else if (uses == 1)
        findings.warning("scenario-used-once", path,
                         "Only one question uses the scenario " + inQuotes(scenario.id.value) + '.',
                         "A case study has several questions.");
}

} // namespace

void checkExam(const exam::ExamSpec& spec, std::vector<Finding>& all) {
    Findings findings(all, "exam");
    checkTitles(spec, findings);
    checkNumbers(spec, findings);
    checkShares(spec.kindShares, "kinds", findings);
    checkShares(spec.difficultyShares, "difficulties", findings);
    checkWeights(spec, findings);
    checkOutline(spec, findings);
    checkTimes(spec, findings);
}

void checkTopics(const exam::BankParts& parts, const NamesOfBank& names, std::vector<Finding>& all) {
    Findings findings(all, "topics");
    UniqueNames slugs(findings);
    for (std::size_t index = 0; index < parts.topics.size(); ++index) {
        const exam::Topic& topic = parts.topics[index];
        const std::string path = at("topics", index);
        slugs.add(topic.id.value, path + ".slug");
        findings.requireText(topic.title, path + ".title");
        if (!names.tasks.contains(topic.task))
            findings.error("unknown-task", path + ".task",
                           "The exam has no task " + inQuotes(topic.task.value) + '.',
                           "Use an id of exam.yaml.");
        checkPoints(topic.points, names, path + '.', findings);
        checkServices(topic.services, names, path + '.', findings);
        checkConfusions(topic, names, path, findings);
    }
}

void checkServiceList(const std::vector<exam::Service>& services, std::vector<Finding>& all) {
    Findings findings(all, "services");
    UniqueNames serviceNames(findings);
    for (std::size_t index = 0; index < services.size(); ++index) {
        serviceNames.add(services[index].name, at("services", index) + ".name");
        findings.requireText(services[index].group, at("services", index) + ".group");
    }
}

void checkScenarios(const exam::BankParts& parts, std::vector<Finding>& all) {
    std::unordered_map<exam::ScenarioId, std::size_t> uses;
    for (const exam::Question& question : parts.questions)
        ++uses[question.scenario];
    Findings findings(all, "scenarios");
    UniqueNames ids(findings);
    for (std::size_t index = 0; index < parts.scenarios.size(); ++index) {
        const exam::Scenario& scenario = parts.scenarios[index];
        const std::string path = at("", index);
        ids.add(scenario.id.value, path + ".id");
        findings.requireText(scenario.title, path + ".title");
        findings.requireMarkdown(scenario.text, path + ".text");
        checkUses(scenario, uses[scenario.id], path, findings);
    }
}

} // namespace bank
