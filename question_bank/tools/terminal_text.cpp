// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/terminal_text.h"

#include "loader/plain_text.h"
#include "loader/utf8.h"

#include <algorithm>
#include <ranges>

namespace bank {

namespace {

std::string withoutEmphasis(std::string_view text) {
    std::string result;
    bool isCode = false;
    for (std::size_t place = 0; place < text.size(); ++place) {
        isCode = text[place] == '`' ? !isCode : isCode;
        if (!isCode && text.substr(place).starts_with("**"))
            ++place;
        else
            result += text[place];
    }
    return result;
}

/// The mark of a list entry at the front of the line, "- " or "12. "; empty without one.
std::string_view listMark(std::string_view line) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits > 0 && line.substr(digits).starts_with(". "))
        return line.substr(0, digits + 2);
    return line.starts_with("- ") || line.starts_with("* ") ? line.substr(0, 2) : std::string_view();
}

class Terminal {
public:
    Terminal(std::size_t width, std::size_t indent)
        : m_width(width)
        , m_indent(indent) {}

    std::string run(std::string_view markdown) {
        bool isCode = false;
        for (const auto part : std::views::split(markdown, '\n')) {
            const std::string_view line(part.begin(), part.end());
            const std::string_view begun = line.substr(std::min(line.find_first_not_of(' '), line.size()));
            if (begun.starts_with("```")) {
                endParagraph();
                isCode = !isCode;
            } else if (isCode || begun.starts_with('|')) {
                endParagraph();
                m_result.append(m_indent + (isCode ? 4 : 0), ' ').append(line).append("\n");
            } else {
                addLine(begun);
            }
        }
        endParagraph();
        while (m_result.ends_with("\n\n"))
            m_result.pop_back();
        return std::move(m_result);
    }

private:
    void addLine(std::string_view line) {
        const std::string_view mark = listMark(line);
        if (line.empty() || !mark.empty())
            endParagraph();
        if (line.empty() && !m_result.empty() && !m_result.ends_with("\n\n"))
            m_result += '\n';
        if (!mark.empty()) {
            m_mark = mark;
            line.remove_prefix(mark.size());
        }
        m_paragraph.append(line).append(" ");
    }

    void endParagraph() {
        std::string line = std::string(m_indent, ' ') + m_mark;
        const std::size_t hanging = m_indent + m_mark.size();
        bool isEmpty = true;
        for (const auto part : std::views::split(foldSpaces(withoutEmphasis(m_paragraph)), ' ')) {
            const std::string word(part.begin(), part.end());
            if (!isEmpty && characterCount(line) + 1 + characterCount(word) > m_width) {
                m_result += line + '\n';
                line.assign(hanging, ' ');
                isEmpty = true;
            }
            line += (isEmpty ? "" : " ") + word;
            isEmpty = isEmpty && word.empty();
        }
        if (!isEmpty)
            m_result += line + '\n';
        m_paragraph.clear();
        m_mark.clear();
    }

    std::size_t m_width;
    std::size_t m_indent;
    std::string m_result;
    std::string m_paragraph;
    std::string m_mark; ///< of the list entry that the paragraph is
};

} // namespace

std::string terminalText(std::string_view markdown, std::size_t width, std::size_t indent) {
    return Terminal(width, indent).run(markdown);
}

std::string labelled(std::string_view label, std::string_view markdown, std::size_t width,
                     std::size_t indent) {
    std::string text = terminalText(markdown, width, indent);
    return text.replace(0, std::min(indent, text.size()),
                        std::string(label).append(indent - std::min(indent, characterCount(label)), ' '));
}

} // namespace bank
