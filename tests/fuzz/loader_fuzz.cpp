// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as each file of a bank. The loader must answer with issues or values, and what it accepts must
// mean the same to libyaml.
#include "loader/exam_reader.h"
#include "loader/question_reader.h"
#include "loader/validator.h"
#include "question_bank/libyaml_tree.h"

#include <cstdint>
#include <cstdlib>

namespace {

/// Reads the tree as whatever it may be meant for.
exam::BankParts readAll(const bank::YamlNode& root, bank::Reading& reading) {
    exam::BankParts parts;
    parts.spec = bank::readExam(root, reading);
    parts.topics = bank::readTopics(root, reading);
    parts.services = bank::readServices(root, reading);
    parts.scenarios = bank::readScenarios(root, reading);
    for (const bank::YamlNode& node : root.items)
        parts.questions.push_back(bank::readQuestion(node, reading));
    return parts;
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    bank::FileIssues issues("fuzzed.yaml");
    const bank::SourceText source(std::string(reinterpret_cast<const char*>(data), size));
    const std::optional<bank::YamlNode> root =
        bank::checkCharacters(source, issues) ? bank::parseYaml(source, issues) : std::nullopt;
    require(root || !issues.all().empty());
    if (!root)
        return 0;
    if (issues.all().empty()) {
        const std::optional<bank::YamlNode> reference = bank::test::libyamlTree(source.text());
        require(reference && bank::test::isSameTree(*root, *reference));
    }
    bank::Reading reading(source, issues);
    for (const bank::Finding& finding : bank::validate(readAll(*root, reading)))
        require(!finding.message.empty() && !finding.remedy.empty());
    return 0;
}
