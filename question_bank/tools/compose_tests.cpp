// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/compose_tests.h"

#include "formats/yaml_writer.h"

#include <algorithm>
#include <utility>

namespace bank {

namespace {

constexpr std::size_t kLineWidth = 110;

/// What tests of one sort are called, before their number.
struct Names {
    std::string id;
    std::string title;
};

Names namesFor(const exam::ExamSpec& spec, const Composition& composition) {
    if (composition.domain)
        return {"domain-" + composition.domain->value + "-",
                spec.findDomain(*composition.domain)->title + ", bundle "};
    if (composition.questionCount == 0)
        return {"practice-", "Full practice test "};
    return {"short-", "Short practice test "};
}

/// Tests are numbered on from those that there are.
std::size_t firstFreeNumber(const exam::Bank& bank, const std::string& idStart) {
    std::size_t number = 1;
    const auto isTaken = [&] {
        const exam::TestId id{idStart + std::to_string(number)};
        return std::ranges::find(bank.tests(), id, &exam::NamedTest::id) != bank.tests().end();
    };
    while (isTaken())
        ++number;
    return number;
}

/// The questions of `used` as seen, which the paper builder takes last.
exam::Exposure seen(const std::vector<exam::QuestionId>& used) {
    exam::Exposure exposure;
    for (const exam::QuestionId& id : used)
        exposure.try_emplace(id);
    return exposure;
}

/// What is missing where the paper had to take questions that are used already.
std::optional<exam::PaperRefusal> refusalFor(const exam::Bank& bank, const exam::Paper& paper,
                                             const exam::Exposure& used) {
    const exam::ExamSpec& spec = bank.spec();
    std::vector<std::size_t> wanted(spec.domains.size(), 0);
    std::vector<std::size_t> fresh(spec.domains.size(), 0);
    std::size_t freshInAll = 0;
    for (const exam::PaperItem& item : paper.items) {
        const std::size_t domain = bank.traitsOf(*bank.indexOf(item.question)).domain;
        ++wanted[domain];
        if (!used.contains(item.question)) {
            ++fresh[domain];
            ++freshInAll;
        }
    }
    exam::PaperRefusal refusal{.wanted = paper.items.size(), .shortfalls = {}, .possibleCount = freshInAll};
    for (std::size_t domain = 0; domain < fresh.size(); ++domain)
        if (fresh[domain] < wanted[domain])
            refusal.shortfalls.push_back({spec.domains[domain].id, wanted[domain], fresh[domain]});
    return refusal.shortfalls.empty() ? std::nullopt : std::optional(std::move(refusal));
}

std::vector<exam::QuestionId> idsOf(const exam::Paper& paper) {
    std::vector<exam::QuestionId> ids;
    for (const exam::PaperItem& item : paper.items)
        ids.push_back(item.question);
    std::ranges::sort(ids); // their order is drawn for each sitting
    return ids;
}

/// "  ids: [a, b, ...]" over as many lines as it takes.
std::string idsYaml(const std::vector<exam::QuestionId>& ids) {
    std::string yaml;
    std::string line = "  ids: [";
    for (const exam::QuestionId& id : ids) {
        const bool isFirst = &id == &ids.front();
        if (line.size() + id.value.size() + 2 > kLineWidth) {
            yaml += line + ",\n";
            line = "   ";
        } else if (!isFirst) {
            line += ',';
        }
        line += (isFirst ? "" : " ") + id.value;
    }
    return yaml + line + "]\n";
}

} // namespace

std::expected<std::vector<exam::NamedTest>, exam::PaperRefusal> composeTests(const exam::Bank& bank,
                                                                             const Composition& composition) {
    std::vector<exam::QuestionId> used;
    for (const exam::NamedTest& test : bank.tests())
        used.insert(used.end(), test.request.ids.begin(), test.request.ids.end());
    std::vector<exam::NamedTest> tests;
    const Names names = namesFor(bank.spec(), composition);
    const std::size_t firstNumber = firstFreeNumber(bank, names.id);
    for (std::size_t index = 0; index < composition.testCount; ++index) {
        exam::PaperRequest request;
        request.count = composition.questionCount;
        request.caseStudy = composition.hasCaseStudies;
        if (composition.domain)
            request.domains = {*composition.domain};
        const exam::Exposure exposure = seen(used);
        const exam::PaperResult paper = exam::buildPaper(bank, request, exposure, composition.seed + index);
        if (!paper)
            return std::unexpected(paper.error());
        if (auto refusal = refusalFor(bank, *paper, exposure))
            return std::unexpected(std::move(*refusal));
        const std::string number = std::to_string(firstNumber + index);
        exam::NamedTest& test = tests.emplace_back();
        test.id = {names.id + number};
        test.title = names.title + number;
        test.target = composition.target;
        test.request.ids = idsOf(*paper);
        used.insert(used.end(), test.request.ids.begin(), test.request.ids.end());
    }
    return tests;
}

std::string testsYaml(const std::vector<exam::NamedTest>& tests) {
    std::string yaml;
    for (const exam::NamedTest& test : tests) {
        yaml += "- id: " + test.id.value + "\n  title: " + textYaml(test.title, 2) + '\n';
        if (test.target)
            yaml += "  target: " + std::to_string(*test.target) + '\n';
        yaml += idsYaml(test.request.ids);
    }
    return yaml;
}

} // namespace bank
