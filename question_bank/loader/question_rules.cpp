// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/question_rules.h"

#include "loader/content_rules.h"
#include "loader/plain_text.h"
#include "loader/wording.h"

#include <algorithm>
#include <unordered_set>

namespace bank {

namespace {

constexpr std::size_t kMaxTopics = 3;
constexpr std::size_t kShortestStemWords = 40;
constexpr std::size_t kLongestStemWords = 110;

/// "mla" of the exam "mla-c01".
std::string idPrefix(const exam::ExamId& examId) {
    return examId.value.substr(0, examId.value.rfind('-'));
}

bool isThreeDigits(std::string_view text) {
    return text.size() == 3 &&
           std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

void checkId(const exam::Question& question, const exam::ExamSpec& spec, Findings& findings) {
    if (question.task.empty())
        return; // the first point is not known, and reported
    const std::string start = idPrefix(spec.id) + '-' + question.task.value + '-';
    const std::string& id = question.id.value;
    if (!id.starts_with(start) || !isThreeDigits(std::string_view(id).substr(start.size())))
        findings.error("bad-question-id", "id",
                       "The id " + inQuotes(id) + " has to consist of " + inQuotes(start) +
                           " and three digits.",
                       "The task is that of the first point; correct the id or the order of the points.");
}

void checkTags(const exam::Question& question, const NamesOfBank& names, Findings& findings) {
    if (question.points.empty())
        findings.error("wrong-count", "points", "A question needs at least one point of the exam guide.",
                       "Name the point that it tests.");
    checkPoints(question.points, names, "", findings);
    if (question.topics.empty() || question.topics.size() > kMaxTopics)
        findings.error("wrong-count", "topics", "A question has 1 to 3 topics.",
                       "Name the tested one first.");
    for (std::size_t index = 0; index < question.topics.size(); ++index)
        if (!names.topics.contains(question.topics[index]))
            findings.error("unknown-topic", at("topics", index),
                           "The topic " + inQuotes(question.topics[index].value) + " is not in the list.",
                           "Use a slug of topics.yaml, or add the topic there first.");
    checkServices(question.services, names, "", findings);
}

void checkEnemies(const exam::Question& question, const NamesOfBank& names, Findings& findings) {
    for (std::size_t index = 0; index < question.enemies.size(); ++index) {
        const exam::QuestionId& enemy = question.enemies[index];
        if (enemy == question.id)
            findings.error("own-enemy", at("enemies", index), "The question names itself.",
                           "Remove it here.");
        else if (!names.questions.contains(enemy))
            findings.error("unknown-enemy", at("enemies", index),
                           "There is no question " + inQuotes(enemy.value) + '.',
                           "Correct the id, or remove it.");
    }
}

/// The text of the question's scenario; empty where it has none.
std::string scenarioText(const exam::Question& question, const NamesOfBank& names, Findings& findings) {
    if (question.scenario.empty())
        return {};
    const auto found = names.scenarios.find(question.scenario);
    if (found != names.scenarios.end())
        return found->second->text;
    findings.error("unknown-scenario", "scenario",
                   "There is no scenario " + inQuotes(question.scenario.value) + '.',
                   "Use an id of scenarios.yaml.");
    return {};
}

void checkConstraints(const exam::Question& question, const NamesOfBank& names, Findings& findings) {
    const std::string stem = withoutMarkup(question.stem);
    const std::string scenario = withoutMarkup(scenarioText(question, names, findings));
    for (std::size_t index = 0; index < question.constraints.size(); ++index) {
        const exam::Constraint& constraint = question.constraints[index];
        const std::string path = at("constraints", index);
        findings.requireText(constraint.phrase, path + ".phrase");
        findings.requireMarkdown(constraint.implies, path + ".implies");
        const std::string phrase = withoutMarkup(constraint.phrase);
        if (!stem.contains(phrase) && !scenario.contains(phrase))
            findings.error("phrase-not-found", path + ".phrase",
                           "The words " + inQuotes(phrase) +
                               " stand neither in the stem nor in the scenario.",
                           "Quote them letter by letter.");
    }
}

void checkTexts(const exam::Question& question, Findings& findings) {
    findings.requireMarkdown(question.stem, "stem");
    findings.requireMarkdown(question.explanation, "explanation");
    const std::size_t words = wordCount(question.stem);
    if (words > 0 && (words < kShortestStemWords || words > kLongestStemWords))
        findings.warning("stem-length", "stem",
                         "The stem has " + std::to_string(words) + " words; 40 to 110 are wanted.",
                         "Code and tables are not counted.");
}

void checkReferences(const exam::Question& question, Findings& findings) {
    for (std::size_t index = 0; index < question.references.size(); ++index) {
        const exam::Reference& reference = question.references[index];
        const std::string path = at("references", index);
        findings.requireText(reference.title, path + ".title");
        findings.requireAddress(reference.url, path + ".url");
    }
}

} // namespace

void checkQuestions(const exam::BankParts& parts, const NamesOfBank& names, std::vector<Finding>& all) {
    std::unordered_set<exam::QuestionId> seen;
    for (std::size_t index = 0; index < parts.questions.size(); ++index) {
        const exam::Question& question = parts.questions[index];
        Findings findings(all, index);
        if (!seen.insert(question.id).second)
            findings.error("duplicate-id", "id",
                           "Another question has the id " + inQuotes(question.id.value) + " already.",
                           "Give this one the next free number; an id is never used again.");
        checkId(question, parts.spec, findings);
        checkTags(question, names, findings);
        checkTexts(question, findings);
        checkConstraints(question, names, findings);
        checkContent(question, findings);
        checkReferences(question, findings);
        checkEnemies(question, names, findings);
        findings.requireDay(question.checked, "checked");
        if (question.review)
            findings.requireDay(question.review->date, "review.date");
    }
}

} // namespace bank
