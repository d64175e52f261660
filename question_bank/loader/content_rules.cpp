// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/content_rules.h"

#include "loader/plain_text.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

namespace bank {

namespace {

/// How many of something a question may have, both included.
struct Range {
    std::size_t least;
    std::size_t most;
};

void checkCount(std::size_t count, Range range, const std::string& list, Findings& findings) {
    if (count >= range.least && count <= range.most)
        return;
    std::string wanted = std::to_string(range.least);
    if (range.most != range.least)
        wanted += " to " + std::to_string(range.most);
    findings.error("wrong-count", list,
                   "There are " + std::to_string(count) + " entries; this kind of question has " + wanted +
                       '.',
                   "Add or remove entries.");
}

/// Collects texts among which none may stand twice.
class DistinctTexts {
public:
    explicit DistinctTexts(Findings& findings)
        : m_findings(findings) {}

    void add(const std::string& text, std::string path) {
        m_findings.requireMarkdown(text, path);
        const std::string folded = foldSpaces(text);
        if (!folded.empty() && !m_seen.insert(folded).second)
            m_findings.error("equal-options", std::move(path), "The same text stands further up already.",
                             "Change or remove one of the two.");
        else if (refersToOtherOptions(text))
            m_findings.warning("all-of-the-above", std::move(path), "The text refers to the other options.",
                               "Write an option that stands for itself; options are shuffled.");
    }

private:
    Findings& m_findings;
    std::unordered_set<std::string> m_seen;
};

using RightSet = std::vector<exam::EntryIndex>;

void checkFlaws(const std::vector<exam::Entry>& options, const RightSet& right, Findings& findings) {
    for (std::size_t index = 0; index < options.size(); ++index) {
        const bool isRight = std::ranges::find(right, index) != right.end();
        const std::string path = at("options", index);
        if (isRight && options[index].flaw)
            findings.error("flaw-of-right-answer", path + ".flaw", "A right option has no flaw.",
                           "Remove `flaw`, or remove `correct: true`.");
        if (!isRight && !options[index].flaw)
            findings.error("missing-flaw", path, "A wrong option has to say how it is wrong.",
                           "Add `flaw`, one of the four words of FORMAT.md.");
    }
}

void checkOptions(const std::vector<exam::Entry>& options, const RightSet& right, Findings& findings) {
    DistinctTexts texts(findings);
    for (std::size_t index = 0; index < options.size(); ++index) {
        texts.add(options[index].text, at("options", index) + ".text");
        findings.requireMarkdown(options[index].why, at("options", index) + ".why");
    }
    if (std::ranges::any_of(right, [&](exam::EntryIndex index) { return index < options.size(); }))
        checkFlaws(options, right, findings);
    else
        findings.error("no-right-answer", "options", "No option is marked as right.",
                       "Mark the right one with `correct: true`.");
}

/// The number that the end of the stem asks for: 2 or 3, or 0 where it asks for none of them.
std::size_t selectedByStem(const std::string& stem) {
    const std::string text = withoutMarkup(stem);
    if (text.ends_with("(Select TWO.)"))
        return 2;
    return text.ends_with("(Select THREE.)") ? 3 : 0;
}

void checkRightCount(const exam::MultipleChoice& content, const std::string& stem, Findings& findings) {
    const std::size_t right = content.right.size();
    if (right == 0)
        return; // reported as no-right-answer
    if (right < 2 || right >= content.options.size())
        findings.error("wrong-count", "options",
                       "At least two options have to be right, and at least one wrong; " +
                           std::to_string(right) + " of " + std::to_string(content.options.size()) +
                           " are right.",
                       "Correct the `correct: true` marks, or make it a multiple-choice question.");
    else if (selectedByStem(stem) != right)
        findings.error("select-mismatch", "stem",
                       "The end of the stem does not say how many options are right.",
                       "End the stem with '(Select TWO.)' or '(Select THREE.)', as many as are right.");
}

void checkKind(const exam::SingleChoice& content, const exam::Question&, Findings& findings) {
    checkCount(content.options.size(), {4, 4}, "options", findings);
    checkOptions(content.options, {content.right}, findings);
}

void checkKind(const exam::MultipleChoice& content, const exam::Question& question, Findings& findings) {
    checkCount(content.options.size(), {5, 6}, "options", findings);
    checkOptions(content.options, content.right, findings);
    checkRightCount(content, question.stem, findings);
}

void checkKind(const exam::Ordering& content, const exam::Question&, Findings& findings) {
    constexpr std::size_t kMostSteps = 6;
    checkCount(content.stepCount, {3, 5}, "steps", findings);
    if (content.entries.size() > kMostSteps)
        findings.error("wrong-count", "distractors", "Steps and distractors are more than 6 together.",
                       "Remove distractors.");
    DistinctTexts texts(findings);
    for (std::size_t index = 0; index < content.entries.size(); ++index) {
        const exam::Entry& entry = content.entries[index];
        const bool isStep = index < content.stepCount;
        const std::string path = isStep ? at("steps", index) : at("distractors", index - content.stepCount);
        texts.add(entry.text, path + ".text");
        findings.requireMarkdown(entry.why, path + ".why");
        if (!isStep && !entry.flaw)
            findings.error("missing-flaw", path, "A distractor has to say how it is wrong.",
                           "Add `flaw`, one of the four words of FORMAT.md.");
    }
}

void checkPrompts(const exam::Matching& content, Findings& findings) {
    DistinctTexts texts(findings);
    for (std::size_t index = 0; index < content.prompts.size(); ++index) {
        const exam::MatchPrompt& prompt = content.prompts[index];
        const std::string path = at("prompts", index);
        texts.add(prompt.text, path + ".text");
        findings.requireMarkdown(prompt.why, path + ".why");
        if (prompt.match >= content.responses.size())
            findings.error("unknown-response", path + ".match", "This names none of the responses.",
                           "Use one of the keys under `responses`.");
    }
}

void checkKind(const exam::Matching& content, const exam::Question&, Findings& findings) {
    checkCount(content.prompts.size(), {3, 7}, "prompts", findings);
    checkCount(content.responses.size(), {2, exam::kMostEntries}, "responses", findings);
    DistinctTexts texts(findings);
    for (std::size_t index = 0; index < content.responses.size(); ++index)
        texts.add(content.responses[index], at("responses", index));
    checkPrompts(content, findings);
}

} // namespace

void checkContent(const exam::Question& question, Findings& findings) {
    std::visit([&](const auto& content) { checkKind(content, question, findings); }, question.content);
}

} // namespace bank
