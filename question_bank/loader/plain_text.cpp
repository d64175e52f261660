// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/plain_text.h"

#include <algorithm>
#include <array>

namespace bank {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

/// Calls `take` with every word of the text, from left to right.
template<class Take>
void eachWord(std::string_view text, Take take) {
    for (std::size_t begin = text.find_first_not_of(kSpaces); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(kSpaces, begin), text.size());
        take(text.substr(begin, end - begin));
        begin = text.find_first_not_of(kSpaces, end);
    }
}

std::string_view takeLine(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line.substr(std::min(line.find_first_not_of(kSpaces), line.size()));
}

} // namespace

std::string foldSpaces(std::string_view text) {
    std::string folded;
    eachWord(text, [&](std::string_view word) {
        if (!folded.empty())
            folded += ' ';
        folded += word;
    });
    return folded;
}

std::string withoutMarkup(std::string_view text) {
    std::string bare(text);
    std::erase_if(bare, [](char character) { return character == '*' || character == '`'; });
    return foldSpaces(bare);
}

bool refersToOtherOptions(std::string_view markdown) {
    constexpr std::array<std::string_view, 3> kPhrases{"all of the above", "none of the above",
                                                       "both a and b"};
    std::string folded = withoutMarkup(markdown);
    for (char& letter : folded)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return std::ranges::any_of(kPhrases, [&](std::string_view phrase) { return folded.contains(phrase); });
}

std::size_t wordCount(std::string_view markdown) {
    std::size_t count = 0;
    bool inCode = false;
    while (!markdown.empty()) {
        const std::string_view line = takeLine(markdown);
        if (line.starts_with("```"))
            inCode = !inCode;
        else if (!inCode && !line.starts_with('|'))
            eachWord(line, [&](std::string_view) { ++count; });
    }
    return count;
}

} // namespace bank
