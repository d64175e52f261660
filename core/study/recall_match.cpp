// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/recall_match.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

namespace exam {

namespace {

enum class Dimension { None, Time, Size };

/// A number as it is compared: in seconds, in bytes, or bare.
struct Quantity {
    double value = 0;
    Dimension dimension = Dimension::None;
    double written = 0; ///< before its unit was taken into account

    /// A bare number stands for the same number with a unit.
    bool matches(const Quantity& other) const {
        if (dimension == other.dimension)
            return value == other.value;
        return (dimension == Dimension::None || other.dimension == Dimension::None) &&
               written == other.written;
    }
};

struct Unit {
    std::string_view name;
    Dimension dimension;
    double factor;
};

constexpr double kKibi = 1024;
constexpr double kMebi = kKibi * 1024;
constexpr double kGibi = kMebi * 1024;
constexpr double kTebi = kGibi * 1024;
constexpr double kMinute = 60;
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;

/// Without plural endings. 1 GB counts as 1024 MB: the services say GB and mean GiB.
constexpr auto kUnits = std::to_array<Unit>({
    {"byte", Dimension::Size, 1},      {"kb", Dimension::Size, kKibi},       {"kib", Dimension::Size, kKibi},
    {"mb", Dimension::Size, kMebi},    {"mib", Dimension::Size, kMebi},      {"gb", Dimension::Size, kGibi},
    {"gib", Dimension::Size, kGibi},   {"tb", Dimension::Size, kTebi},       {"tib", Dimension::Size, kTebi},
    {"s", Dimension::Time, 1},         {"sec", Dimension::Time, 1},          {"second", Dimension::Time, 1},
    {"min", Dimension::Time, kMinute}, {"minute", Dimension::Time, kMinute}, {"h", Dimension::Time, kHour},
    {"hr", Dimension::Time, kHour},    {"hour", Dimension::Time, kHour},     {"d", Dimension::Time, kDay},
    {"day", Dimension::Time, kDay},
});

constexpr std::size_t kShortestBeginning = 4; ///< letters that stand for a longer word: "async"

/// Words that tell nothing about what a line says.
constexpr auto kEmptyWords = std::to_array<std::string_view>(
    {"a",  "an",  "and", "are", "as", "at", "be",  "by",   "for", "from", "in", "is",
     "it", "its", "no",  "of",  "on", "or", "per", "that", "the", "to",   "up", "with"});

/// What stands in formulas and between words: read as a space, or, where it belongs to a word, dropped.
struct Replacement {
    std::string_view from;
    std::string_view to;
};

constexpr auto kReplacements = std::to_array<Replacement>({
    {"’", ""},
    {"′", ""},
    {"²", "2"},
    {"−", " "},
    {"–", " "},
    {"—", " "},
    {"×", " "},
    {"·", " "},
    {"÷", " "},
    {"≥", " "},
    {"≤", " "},
    {"≈", " "},
    {"→", " "},
    {"“", " "},
    {"”", " "},
    {"\u00A0", " "},
});

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// Every byte of a character beyond ASCII counts as a letter.
bool isLetter(char byte) {
    return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80U;
}

std::string simplified(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto found = std::ranges::find_if(
            kReplacements, [&](const Replacement& it) { return text.substr(at).starts_with(it.from); });
        if (found != kReplacements.end()) {
            result += found->to;
            at += found->from.size();
            continue;
        }
        const char byte = text[at++];
        if (byte >= 'A' && byte <= 'Z')
            result += static_cast<char>(byte - 'A' + 'a');
        else if (byte != '\'')
            result += byte;
    }
    return result;
}

std::string withoutPlural(std::string word) {
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
        word.pop_back();
    return word;
}

/// The words and numbers of a line.
struct Terms {
    std::vector<std::string> words;
    std::vector<Quantity> quantities;
};

class TermReader {
public:
    explicit TermReader(std::string_view line)
        : m_text(simplified(line)) {}

    Terms read() {
        while (m_at < m_text.size()) {
            if (isDigit(m_text[m_at]))
                readNumber();
            else if (isLetter(m_text[m_at]))
                m_terms.words.push_back(takeWord());
            else
                ++m_at;
        }
        return std::move(m_terms);
    }

private:
    /// Hyphens between letters belong to the word and are dropped: real-time is realtime.
    std::string takeWord() {
        std::string word;
        for (; m_at < m_text.size(); ++m_at) {
            const char byte = m_text[m_at];
            if (isLetter(byte) || isDigit(byte))
                word += byte;
            else if (byte != '-' || m_at + 1 == m_text.size() || !isLetter(m_text[m_at + 1]))
                break;
        }
        return withoutPlural(std::move(word));
    }

    /// "1,000", "0.5", "25MB" and "25 MB"; a word behind the number that is no unit is a word.
    void readNumber() {
        std::string digits;
        for (; m_at < m_text.size(); ++m_at) {
            const bool goesOn = m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
            if (isDigit(m_text[m_at]) || (m_text[m_at] == '.' && goesOn))
                digits += m_text[m_at];
            else if (m_text[m_at] != ',' || !goesOn)
                break;
        }
        double number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        Quantity quantity{.value = number, .dimension = Dimension::None, .written = number};
        if (const std::optional<Unit> unit = takeUnit()) {
            quantity.dimension = unit->dimension;
            quantity.value = number * unit->factor;
        }
        m_terms.quantities.push_back(quantity);
    }

    std::optional<Unit> takeUnit() {
        const std::size_t before = m_at;
        if (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '-'))
            ++m_at;
        if (m_at < m_text.size() && isLetter(m_text[m_at])) {
            const std::string word = takeWord();
            const auto unit = std::ranges::find(kUnits, word, &Unit::name);
            if (unit != kUnits.end())
                return *unit;
        }
        m_at = before;
        return std::nullopt;
    }

    std::string m_text;
    std::size_t m_at = 0;
    Terms m_terms;
};

/// The terms of a text that has to be found: its telling words, or all where none tells anything.
Terms wantedTerms(std::string_view text) {
    Terms terms = TermReader(text).read();
    Terms telling = terms;
    std::erase_if(telling.words, [](const std::string& word) {
        return std::ranges::find(kEmptyWords, word) != kEmptyWords.end();
    });
    return telling.words.empty() && telling.quantities.empty() ? terms : telling;
}

/// A line as it is searched.
class Line {
public:
    explicit Line(std::string_view line) {
        Terms terms = TermReader(line).read();
        for (std::size_t index = 0; index + 1 < terms.words.size(); ++index)
            m_words.insert(terms.words[index] + terms.words[index + 1]); // "real time" is realtime
        m_words.insert(terms.words.begin(), terms.words.end());
        m_quantities = std::move(terms.quantities);
    }

    bool has(const std::string& word) const {
        return m_words.contains(word) || std::ranges::any_of(m_words, [&](const std::string& written) {
                   return written.size() >= kShortestBeginning && word.starts_with(written);
               });
    }

    /// Never of a key that is neither word nor number.
    bool hasAll(const Terms& key) const {
        return !(key.words.empty() && key.quantities.empty()) &&
               std::ranges::all_of(key.words, [&](const std::string& word) { return has(word); }) &&
               std::ranges::all_of(key.quantities, [&](const Quantity& wanted) { return has(wanted); });
    }

    /// At least one of the words, where there are any.
    bool hasThird(const Terms& cue) const {
        const auto found =
            std::ranges::count_if(cue.words, [&](const std::string& word) { return has(word); });
        return 3 * static_cast<std::size_t>(found) >= cue.words.size();
    }

private:
    bool has(const Quantity& wanted) const {
        return std::ranges::any_of(m_quantities, [&](const Quantity& it) { return it.matches(wanted); });
    }

    std::unordered_set<std::string> m_words;
    std::vector<Quantity> m_quantities;
};

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::vector<Terms> keysOf(const RecallEntry& entry) {
    std::vector<Terms> keys;
    for (const std::string& key : entry.keys)
        keys.push_back(wantedTerms(key));
    if (keys.empty())
        keys.push_back(wantedTerms(entry.answer));
    return keys;
}

/// "Serverless" of "Serverless: largest payload".
std::string_view subjectOf(std::string_view cue) {
    return cue.substr(0, cue.find(':'));
}

bool isWritten(const RecallEntry& entry, const std::vector<Line>& lines) {
    const Terms cue = wantedTerms(subjectOf(entry.cue));
    const std::vector<Terms> keys = keysOf(entry);
    return std::ranges::any_of(lines, [&](const Line& line) {
        return line.hasThird(cue) &&
               std::ranges::any_of(keys, [&](const Terms& key) { return line.hasAll(key); });
    });
}

} // namespace

std::vector<bool> proposeRecalled(const RecallSheet& sheet, std::string_view text) {
    const std::vector<Line> lines = linesOf(text);
    std::vector<bool> recalled;
    for (const RecallEntry& entry : sheet.entries)
        recalled.push_back(isWritten(entry, lines));
    return recalled;
}

} // namespace exam
