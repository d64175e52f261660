// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/test_rules.h"

#include "loader/unique_names.h"
#include "paper/paper_builder.h"

#include <algorithm>
#include <unordered_set>

namespace bank {

namespace {

/// Reports each entry of a list of ids that `isKnown` does not know.
template<class IdType>
void checkIds(const std::vector<IdType>& ids, const std::string& path, IssueCode code, std::string_view kind,
              Findings& findings, auto isKnown) {
    for (std::size_t index = 0; index < ids.size(); ++index)
        if (!isKnown(ids[index]))
            findings.error(code, at(path, index),
                           "There is no " + std::string(kind) + ' ' + inQuotes(ids[index].value) + '.',
                           "Use an id that the bank has.");
}

void checkRequest(const exam::PaperRequest& request, const std::string& path, const exam::ExamSpec& spec,
                  const NamesOfBank& names, Findings& findings) {
    checkIds(request.domains, path + "domains", "unknown-domain", "domain", findings,
             [&](const exam::DomainId& id) { return spec.findDomain(id) != nullptr; });
    checkIds(request.tasks, path + "tasks", "unknown-task", "task", findings,
             [&](const exam::TaskId& id) { return names.tasks.contains(id); });
    checkIds(request.topics, path + "topics", "unknown-topic", "topic", findings,
             [&](const exam::TopicId& id) { return names.topics.contains(id); });
    checkServices(request.services, names, path, findings);
}

void checkFixed(const exam::NamedTest& test, const std::string& path, const NamesOfBank& names,
                Findings& findings) {
    checkIds(test.request.ids, path + "ids", "unknown-question", "question", findings,
             [&](const exam::QuestionId& id) { return names.questions.contains(id); });
    std::unordered_set<exam::QuestionId> seen;
    for (std::size_t index = 0; index < test.request.ids.size(); ++index)
        if (!seen.insert(test.request.ids[index]).second)
            findings.error("question-twice", at(path + "ids", index),
                           "The test names " + inQuotes(test.request.ids[index].value) + " twice.",
                           "Name each question once.");
}

} // namespace

void checkTests(const exam::BankParts& parts, const NamesOfBank& names, std::vector<Finding>& all) {
    Findings findings(all, "tests");
    UniqueNames ids(findings);
    for (std::size_t index = 0; index < parts.tests.size(); ++index) {
        const exam::NamedTest& test = parts.tests[index];
        const std::string path = at("", index) + '.';
        ids.add(test.id.value, path + "id");
        findings.requireText(test.title, path + "title");
        if (test.isFixed())
            checkFixed(test, path, names, findings);
        else
            checkRequest(test.request, path + "request.", parts.spec, names, findings);
    }
}

std::vector<Finding> checkTestsArePossible(const exam::Bank& bank) {
    std::vector<Finding> all;
    Findings findings(all, "tests");
    for (std::size_t index = 0; index < bank.tests().size(); ++index) {
        const exam::NamedTest& test = bank.tests()[index];
        if (test.isFixed())
            continue; // its questions exist
        const exam::PaperResult paper = exam::buildPaper(bank, test.request, {}, 0);
        if (!paper)
            findings.error("test-not-possible", at("", index) + ".request",
                           "The bank has too few questions for the test " + inQuotes(test.id.value) +
                               ": of " + std::to_string(paper.error().wanted) + " questions, " +
                               std::to_string(paper.error().possibleCount) + " can be drawn.",
                           "Ask for fewer questions, or write more.");
    }
    return all;
}

} // namespace bank
