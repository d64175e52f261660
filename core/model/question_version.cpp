// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_version.h"

#include "base/checksum.h"

#include <charconv>

namespace exam {

namespace {

/// Adds texts so that where one ends and the next begins counts too.
class Version {
public:
    void add(const std::string& text) { m_checksum.add(std::to_string(text.size())).add(":").add(text); }

    void add(std::size_t number) { add(std::to_string(number)); }

    void add(const std::vector<Entry>& entries) {
        add(entries.size());
        for (const Entry& entry : entries) {
            add(entry.text);
            add(entry.why);
            add(entry.flaw ? std::string(nameOf(*entry.flaw)) : std::string());
        }
    }

    void operator()(const SingleChoice& choice) { add(choice.options); }
    void operator()(const MultipleChoice& choice) { add(choice.options); }
    void operator()(const Ordering& ordering) { add(ordering.entries); }

    void operator()(const Matching& matching) {
        for (const std::string& response : matching.responses)
            add(response);
        for (const MatchPrompt& prompt : matching.prompts) {
            add(prompt.text);
            add(prompt.why);
        }
    }

    std::string text() const {
        constexpr std::size_t kDigits = 16;
        char digits[kDigits];
        const auto end = std::to_chars(digits, digits + kDigits, m_checksum.value(), 16).ptr;
        return std::string(kDigits - static_cast<std::size_t>(end - digits), '0').append(digits, end);
    }

private:
    Checksum m_checksum;
};

} // namespace

std::string questionVersion(const Question& question) {
    Version version;
    version.add(question.stem);
    version.add(question.explanation);
    version.add(question.content.index());
    std::visit(version, question.content);
    for (const std::optional<EntryIndex>& entry : rightResponse(question).picks)
        version.add(std::size_t{*entry});
    for (const Constraint& constraint : question.constraints) {
        version.add(constraint.phrase);
        version.add(constraint.implies);
    }
    for (const Reference& reference : question.references)
        version.add(reference.url);
    return version.text();
}

} // namespace exam
