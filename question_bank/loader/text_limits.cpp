// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/text_limits.h"

#include "loader/utf8.h"

#include <algorithm>

namespace bank {

namespace {

// In milliseconds.
constexpr double kPerByte = 0.0024;
constexpr double kPerLine = 0.060;
constexpr double kPerSpanMark = 0.026;
constexpr double kPerTableBar = 0.190;
constexpr double kPerCharacterBeyondLatin = 0.018;
constexpr double kPerInnerMark = 0.025;

constexpr char32_t kBeyondLatin = 0x0250;

constexpr std::size_t kColumnsPerLevel = 4; ///< of indentation, which nests a list

/// The blocks of Unicode that hold nothing but marks drawn onto the character before, or parts of such a
/// stack.
bool isCombiningMark(char32_t code) {
    const auto isIn = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
    return isIn(0x0300, 0x036F) || isIn(0x0483, 0x0489) || isIn(0x0591, 0x05BD) || isIn(0x0610, 0x061A) ||
           isIn(0x064B, 0x065F) || isIn(0x0E31, 0x0E3A) || isIn(0x0E47, 0x0E4E) || isIn(0x0EB1, 0x0EBC) ||
           isIn(0x1AB0, 0x1AFF) || isIn(0x1DC0, 0x1DFF) || isIn(0x200B, 0x200D) || isIn(0x20D0, 0x20FF) ||
           isIn(0xFE00, 0xFE0F) || isIn(0xFE20, 0xFE2F) || isIn(0x1F3FB, 0x1F3FF) || isIn(0xE0100, 0xE01EF);
}

bool isSpace(char32_t code) {
    return code == U' ' || code == U'\n' || code == U'\t' || code == U'\r';
}

/// The longest run of characters between spaces, and of combining marks.
struct Runs {
    std::size_t word = 0;
    std::size_t marks = 0;
};

Runs longestRuns(std::string_view text) {
    Runs longest;
    Runs current;
    for (std::size_t offset = 0; offset < text.size();) {
        const Utf8Character character = utf8At(text, offset);
        current.word = isSpace(character.code) ? 0 : current.word + 1;
        current.marks = isCombiningMark(character.code) ? current.marks + 1 : 0;
        longest = {std::max(longest.word, current.word), std::max(longest.marks, current.marks)};
        offset += std::max<std::size_t>(character.byteCount, 1);
    }
    return longest;
}

/// Takes the mark of a quote or a list entry off the front; false when there is none.
bool takeMark(std::string_view& line) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const std::string_view mark = line.substr(0, digits + 1);
    const bool isNumber = digits > 0 && (mark.ends_with('.') || mark.ends_with(')'));
    const bool isBullet = mark == "-" || mark == "*" || mark == "+";
    const bool isFollowedBySpace = line.size() <= mark.size() || line[mark.size()] == ' ';
    if (mark != ">" && !((isNumber || isBullet) && isFollowedBySpace))
        return false;
    line.remove_prefix(mark.size());
    return true;
}

/// The marks of quotes and list entries before the text of a line, and the spaces around them.
struct LineFront {
    std::size_t marks = 0;
    std::size_t spaces = 0;

    /// In how many quotes and lists the line may stand at most.
    std::size_t depth() const { return marks == 0 ? 0 : marks + spaces / kColumnsPerLevel; }
    /// Marks that begin a quote or a list inside that of the mark before.
    std::size_t innerMarks() const { return marks == 0 ? 0 : marks - 1; }
};

LineFront frontOf(std::string_view line) {
    LineFront front;
    do {
        const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
        front.spaces += begin;
        line.remove_prefix(begin);
    } while (takeMark(line) && ++front.marks > 0);
    return front;
}

void forEachLine(std::string_view text, auto visit) {
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        visit(line);
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
}

std::size_t greatestDepth(std::string_view text) {
    std::size_t depth = 0;
    forEachLine(text, [&](std::string_view line) { depth = std::max(depth, frontOf(line).depth()); });
    return depth;
}

std::size_t innerMarks(std::string_view text) {
    std::size_t count = 0;
    forEachLine(text, [&](std::string_view line) { count += frontOf(line).innerMarks(); });
    return count;
}

/// Runs of characters that may open or close a span.
std::size_t spanMarks(std::string_view text) {
    std::size_t count = 0;
    char before = ' ';
    for (const char character : text) {
        const bool isMark = character == '*' || character == '_' || character == '`';
        count += isMark && character != before ? 1 : 0;
        before = character;
    }
    return count;
}

std::string moreThan(std::size_t limit, std::string_view what) {
    return "has more than " + std::to_string(limit) + ' ' + std::string(what);
}

} // namespace

double layoutMilliseconds(std::string_view markdown) {
    std::size_t beyondLatin = 0;
    for (std::size_t offset = 0; offset < markdown.size();) {
        const Utf8Character character = utf8At(markdown, offset);
        beyondLatin += character.code >= kBeyondLatin && !isCombiningMark(character.code) ? 1U : 0U;
        offset += std::max<std::size_t>(character.byteCount, 1);
    }
    const auto lines = static_cast<double>(std::ranges::count(markdown, '\n') + 1);
    const auto bars = static_cast<double>(std::ranges::count(markdown, '|'));
    return kPerByte * static_cast<double>(markdown.size()) + kPerLine * lines + kPerTableBar * bars +
           kPerSpanMark * static_cast<double>(spanMarks(markdown)) +
           kPerInnerMark * static_cast<double>(innerMarks(markdown)) +
           kPerCharacterBeyondLatin * static_cast<double>(beyondLatin);
}

std::string exceededLimit(std::string_view markdown) {
    if (layoutMilliseconds(markdown) > kMaxLayoutMilliseconds)
        return "is too long, or has too many lines, cells or marks, to be shown at once";
    if (greatestDepth(markdown) > kMaxMarkdownDepth)
        return moreThan(kMaxMarkdownDepth, "quotes and lists inside each other");
    const Runs runs = longestRuns(markdown);
    if (runs.word > kMaxWordCharacters)
        return "has a word of more than " + std::to_string(kMaxWordCharacters) + " characters";
    return runs.marks > kMaxCombiningMarks ? moreThan(kMaxCombiningMarks, "combining marks in a row") : "";
}

} // namespace bank
