// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/show_question.h"

#include "base/checksum.h"
#include "base/random.h"
#include "tools/terminal_text.h"

#include <algorithm>
#include <numeric>
#include <ostream>
#include <span>
#include <vector>

namespace bank {

namespace {

constexpr std::size_t kEntryIndent = 5;

std::string letterOf(std::size_t place) {
    return std::string(1, static_cast<char>('A' + place));
}

class QuestionPrinter {
public:
    QuestionPrinter(const exam::Bank& bank, const exam::Question& question, const ShowOptions& options,
                    std::ostream& stream)
        : m_bank(bank)
        , m_question(question)
        , m_options(options)
        , m_stream(stream)
        , m_order(exam::entryCount(question)) {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        if (question.kind() == exam::QuestionKind::Ordering)
            exam::Random(exam::Checksum().add(question.id.value).value()).shuffle(std::span(m_order));
    }

    void print() {
        m_stream << m_question.id.value << "  " << exam::nameOf(m_question.kind()) << ", "
                 << exam::nameOf(m_question.difficulty) << "\n\n";
        printScenario();
        paragraph(m_question.stem);
        if (const auto* matching = std::get_if<exam::Matching>(&m_question.content))
            printPrompts(*matching);
        for (std::size_t place = 0; place < m_order.size(); ++place)
            entry(letterOf(place) + '.',
                  exam::entryText(m_question, static_cast<exam::EntryIndex>(m_order[place])));
        if (m_options.withKey)
            printKey();
    }

private:
    void paragraph(std::string_view text) { m_stream << terminalText(text, m_options.width, 0) << '\n'; }

    void entry(const std::string& label, std::string_view text) {
        m_stream << labelled("  " + label, text, m_options.width, kEntryIndent);
    }

    void printScenario() {
        const exam::Scenario* scenario =
            m_question.scenario.empty() ? nullptr : m_bank.find(m_question.scenario);
        if (!scenario)
            return;
        m_stream << scenario->title << "\n\n";
        paragraph(scenario->text);
    }

    void printPrompts(const exam::Matching& matching) {
        for (std::size_t slot = 0; slot < matching.prompts.size(); ++slot)
            entry(std::to_string(slot + 1) + '.', matching.prompts[slot].text);
        m_stream << '\n';
    }

    std::string letterOfEntry(std::size_t index) const {
        return letterOf(static_cast<std::size_t>(std::ranges::find(m_order, index) - m_order.begin()));
    }

    void printKey() {
        m_stream << "\nKey:";
        for (const auto& pick : exam::rightResponse(m_question).picks)
            m_stream << ' ' << letterOfEntry(*pick);
        m_stream << "\n\n";
        std::visit([this](const auto& content) { printWhys(content); }, m_question.content);
        m_stream << '\n';
        paragraph(m_question.explanation);
        for (const exam::Constraint& constraint : m_question.constraints)
            entry("-", '"' + constraint.phrase + "\" implies: " + constraint.implies);
        for (const exam::Reference& reference : m_question.references)
            m_stream << "  " << reference.title << "\n    " << reference.url << " (" << reference.seen
                     << ")\n";
        m_stream << "  checked " << m_question.checked << '\n';
    }

    void printWhys(const auto& content) {
        if constexpr (requires { content.options; })
            printEntries(content.options);
        else
            printEntries(content.entries);
    }

    void printWhys(const exam::Matching& matching) {
        for (std::size_t slot = 0; slot < matching.prompts.size(); ++slot)
            entry(std::to_string(slot + 1) + '.',
                  letterOfEntry(matching.prompts[slot].match) + ": " + matching.prompts[slot].why);
    }

    void printEntries(const std::vector<exam::Entry>& entries) {
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            const exam::Entry& shown = entries[m_order[place]];
            entry(letterOf(place) + '.',
                  (shown.flaw ? std::string(exam::nameOf(*shown.flaw)) : std::string("right")) + ": " +
                      shown.why);
        }
    }

    const exam::Bank& m_bank;
    const exam::Question& m_question;
    const ShowOptions& m_options;
    std::ostream& m_stream;
    std::vector<std::size_t> m_order; ///< entries in the order in which they are shown
};

} // namespace

void showQuestion(const exam::Bank& bank, const exam::Question& question, const ShowOptions& options,
                  std::ostream& stream) {
    QuestionPrinter(bank, question, options, stream).print();
}

} // namespace bank
