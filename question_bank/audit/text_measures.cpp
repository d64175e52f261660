// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/text_measures.h"

#include "loader/plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace bank {

namespace {

/// In rising order.
constexpr auto kStopWords = std::to_array<std::string_view>(
    {"a",     "about", "an",    "and",   "are",   "as",    "at",    "be",   "been", "before",
     "but",   "by",    "can",   "do",    "does",  "each",  "for",   "from", "had",  "has",
     "have",  "if",    "in",    "into",  "is",    "it",    "its",   "more", "most", "no",
     "not",   "of",    "on",    "one",   "only",  "or",    "so",    "than", "that", "the",
     "them",  "then",  "there", "these", "they",  "this",  "to",    "use",  "used", "uses",
     "using", "was",   "were",  "when",  "where", "which", "while", "will", "with", "without"});

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Bytes above 127 are parts of characters beyond ASCII, which are taken for letters.
bool isWordByte(char byte) {
    const char letter = lower(byte);
    return (letter >= 'a' && letter <= 'z') || isDigit(byte) || byte == '_' || (byte & 0x80) != 0;
}

bool isInNumber(std::string_view text, std::size_t place) {
    const bool isMark = text[place] == '.' || text[place] == ',';
    return isMark && place > 0 && isDigit(text[place - 1]) && place + 1 < text.size() &&
           isDigit(text[place + 1]);
}

bool isConsonant(char letter) {
    return std::string_view("aeiou").find(letter) == std::string_view::npos;
}

bool dropEnding(std::string& word, std::string_view ending, std::size_t least) {
    if (word.size() < least + ending.size() || !word.ends_with(ending))
        return false;
    word.resize(word.size() - ending.size());
    return true;
}

/// Enough of a stemmer for comparing: the same word in another form gives the same stem most of the time.
std::string stemOf(std::string word) {
    constexpr std::size_t kLeast = 3;
    if (isDigit(word.front()))
        return word;
    if (dropEnding(word, "ies", kLeast))
        word += 'y';
    else if (!word.ends_with("ss"))
        dropEnding(word, "s", kLeast);
    if (dropEnding(word, "ing", kLeast) || dropEnding(word, "ed", kLeast)) {
        const std::size_t last = word.size() - 1;
        if (word[last] == word[last - 1] && isConsonant(word[last]))
            word.pop_back();
    }
    dropEnding(word, "e", kLeast);
    return word;
}

double numberOf(std::string_view digits) {
    std::string bare(digits);
    std::erase(bare, ',');
    double value = 0.0;
    std::from_chars(bare.data(), bare.data() + bare.size(), value);
    return value;
}

/// A minus belongs to the number when nothing stands before it, so that "10-20" is a range.
bool isMinus(std::string_view text, std::size_t place) {
    return text[place] == '-' && place + 1 < text.size() && isDigit(text[place + 1]) &&
           (place == 0 || text[place - 1] == ' ');
}

bool beginsNumber(std::string_view text, std::size_t place) {
    return isMinus(text, place) || (isDigit(text[place]) && (place == 0 || !isWordByte(text[place - 1])));
}

std::size_t endOfNumber(std::string_view text, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text.size() && (isDigit(text[end]) || isInNumber(text, end)))
        ++end;
    return end;
}

std::string withoutCodeSpans(std::string_view text) {
    std::string rest;
    bool isCode = false;
    for (const char byte : text) {
        if (byte == '`')
            isCode = !isCode;
        else if (!isCode)
            rest += byte;
    }
    return rest;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    bool isInWord = false;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool belongs = isWordByte(text[place]) || isInNumber(text, place);
        if (belongs && !isInWord)
            words.emplace_back();
        if (belongs)
            words.back() += lower(text[place]);
        isInWord = belongs;
    }
    return words;
}

WordSet contentWords(std::string_view text) {
    WordSet words;
    for (const std::string& word : wordsOf(text))
        if (!std::ranges::binary_search(kStopWords, word))
            words.insert(stemOf(word));
    return words;
}

std::string withoutCode(std::string_view markdown) {
    std::string prose;
    bool isFenced = false;
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size());
        const std::string_view line = markdown.substr(0, end);
        const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
        const std::string_view trimmed = line.substr(begin);
        if (trimmed.starts_with("```"))
            isFenced = !isFenced;
        else if (!isFenced && !trimmed.starts_with('|'))
            prose.append(trimmed).append("\n");
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
    }
    return withoutCodeSpans(prose);
}

std::size_t codeSpanCount(std::string_view markdown) {
    return static_cast<std::size_t>(std::ranges::count(markdown, '`')) / 2;
}

std::size_t commonCount(const WordSet& left, const WordSet& right) {
    return static_cast<std::size_t>(
        std::ranges::count_if(left, [&](const std::string& word) { return right.contains(word); }));
}

double jaccard(const WordSet& left, const WordSet& right) {
    const std::size_t common = commonCount(left, right);
    const std::size_t all = left.size() + right.size() - common;
    return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
}

NumberedText splitNumbers(std::string_view plain) {
    NumberedText split;
    for (std::size_t place = 0; place < plain.size();) {
        if (!beginsNumber(plain, place)) {
            split.skeleton += plain[place++];
            continue;
        }
        const std::size_t end = endOfNumber(plain, place);
        split.numbers.push_back(numberOf(plain.substr(place, end - place)));
        split.skeleton += '#';
        place = end;
    }
    return split;
}

Trigrams::Trigrams(std::string_view plain) {
    // Blanks at both ends give short texts pieces too, and make first words count.
    const std::string padded = "  " + foldSpaces(plain) + " ";
    const auto byteAt = [&](std::size_t place) {
        return std::uint32_t{static_cast<unsigned char>(lower(padded[place]))};
    };
    for (std::size_t place = 0; place + 2 < padded.size(); ++place)
        m_pieces.push_back((byteAt(place) << 16U) | (byteAt(place + 1) << 8U) | byteAt(place + 2));
    std::ranges::sort(m_pieces);
    const auto repeated = std::ranges::unique(m_pieces);
    m_pieces.erase(repeated.begin(), repeated.end());
    m_counts.resize(kBuckets);
    for (const std::uint32_t piece : m_pieces) {
        // Multiplied, because the last bytes of the pieces alone are mostly a few letters.
        std::uint8_t& count = m_counts[(piece * 2654435761U) >> 22U];
        count = static_cast<std::uint8_t>(std::min(count + 1, 255));
    }
}

double Trigrams::mostSimilarity(const Trigrams& other) const {
    // No more pieces of a bucket are common than the smaller of the two counts.
    std::uint32_t common = 0;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket)
        common += std::min(m_counts[bucket], other.m_counts[bucket]);
    const std::size_t all = m_pieces.size() + other.m_pieces.size();
    return static_cast<double>(common) / static_cast<double>(all - std::min<std::size_t>(common, all / 2));
}

double Trigrams::similarity(const Trigrams& other) const {
    std::size_t common = 0;
    auto left = m_pieces.begin();
    auto right = other.m_pieces.begin();
    while (left != m_pieces.end() && right != other.m_pieces.end()) {
        const bool isEqual = *left == *right;
        const bool isLess = *left < *right;
        common += isEqual ? 1 : 0;
        left += isEqual || isLess ? 1 : 0;
        right += isEqual || !isLess ? 1 : 0;
    }
    return static_cast<double>(common) /
           static_cast<double>(m_pieces.size() + other.m_pieces.size() - common);
}

} // namespace bank
