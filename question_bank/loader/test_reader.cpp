// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/test_reader.h"

#include <array>

namespace bank {

namespace {

constexpr int kMaxQuestions = 1000;

exam::PaperRequest readRequest(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 9> kKeys{"questions",    "domains",    "tasks",
                                                    "topics",       "services",   "kinds",
                                                    "difficulties", "case_study", "unscored"};
    Record record(node, reading, kKeys);
    exam::PaperRequest request;
    request.count = static_cast<std::size_t>(record.number("questions", 1, kMaxQuestions));
    request.domains = record.ids<exam::DomainId>("domains", Need::Optional);
    request.tasks = record.ids<exam::TaskId>("tasks", Need::Optional);
    request.topics = record.ids<exam::TopicId>("topics", Need::Optional);
    request.services = record.texts("services", Need::Optional);
    request.kinds = record.words<exam::QuestionKind>("kinds");
    request.difficulties = record.words<exam::Difficulty>("difficulties");
    request.caseStudy = record.flag("case_study", false);
    request.unscored = record.flag("unscored", false);
    return request;
}

exam::NamedTest readTest(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 5> kKeys{"id", "title", "target", "ids", "request"};
    Record record(node, reading, kKeys);
    exam::NamedTest test;
    test.id = record.id<exam::TestId>("id");
    test.title = record.text("title");
    if (record.has("target"))
        test.target = record.number("target", 1, 100);
    if (record.has("request") == record.has("ids")) {
        reading.fault(
            record.offsetOf("id"), "ids-or-request",
            "A test has either `ids`, which fix its questions, or a `request`, by which they are drawn.",
            "Leave one of the two.");
        return test;
    }
    if (record.has("ids"))
        test.request.ids = record.ids<exam::QuestionId>("ids");
    else if (const YamlNode* request = record.map("request"))
        test.request = readRequest(*request, reading);
    return test;
}

} // namespace

std::vector<exam::NamedTest> readTests(const YamlNode& root, Reading& reading) {
    if (root.kind != YamlNode::Kind::List) {
        reading.wrongType(root, "a list of tests", "Begin every test with '- id: ...'.");
        return {};
    }
    std::vector<exam::NamedTest> tests;
    for (const YamlNode& entry : root.items)
        tests.push_back(readTest(entry, reading));
    return tests;
}

} // namespace bank
