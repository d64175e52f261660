// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sentences.h"

#include "audit/text_measures.h"
#include "loader/plain_text.h"

#include <algorithm>
#include <ranges>

namespace bank {

namespace {

bool isEndMark(char byte) {
    return std::string_view(".?!:").find(byte) != std::string_view::npos;
}

/// Marks that may stand between the end mark and the space: closing quotes, parentheses, emphasis.
bool isClosing(char byte) {
    return std::string_view("*_`'\")").find(byte) != std::string_view::npos;
}

bool isAbbreviation(std::string_view sentence) {
    return sentence.ends_with("e.g.") || sentence.ends_with("i.e.") || sentence.ends_with("vs.") ||
           sentence.ends_with("etc.");
}

std::string withoutSelect(std::string prose) {
    const std::size_t place = prose.rfind("(Select ");
    if (place != std::string::npos && prose.ends_with(')'))
        prose.resize(prose.find_last_not_of(' ', place == 0 ? 0 : place - 1) + 1);
    return prose;
}

std::size_t syllablesOf(std::string_view word) {
    constexpr std::string_view kVowels = "aeiouy";
    std::size_t groups = 0;
    bool wasVowel = false;
    for (const char letter : word) {
        const bool isVowel = kVowels.contains(letter);
        groups += isVowel && !wasVowel ? 1 : 0;
        wasVowel = isVowel;
    }
    const bool isSilent = groups > 1 && word.ends_with('e') && !word.ends_with("le");
    return std::max<std::size_t>(1, isSilent ? groups - 1 : groups);
}

} // namespace

std::string proseOf(std::string_view markdown) {
    std::string prose;
    bool isFenced = false;
    for (const auto part : std::views::split(markdown, '\n')) {
        const std::string line = foldSpaces(std::string_view(part.begin(), part.end()));
        if (line.starts_with("```"))
            isFenced = !isFenced;
        else if (!isFenced && !line.starts_with('|') && !line.empty())
            prose.append(prose.empty() ? "" : " ").append(line);
    }
    return prose;
}

std::vector<std::string> sentencesOf(std::string_view prose) {
    std::vector<std::string> sentences;
    std::size_t begin = 0;
    for (std::size_t place = 0; place < prose.size(); ++place) {
        std::size_t end = place + 1;
        while (end < prose.size() && isClosing(prose[end]))
            ++end;
        const bool isAtSpace = end == prose.size() || prose[end] == ' ';
        const std::string_view sentence = prose.substr(begin, end - begin);
        if (end < prose.size() && (!isEndMark(prose[place]) || !isAtSpace || isAbbreviation(sentence)))
            continue;
        sentences.emplace_back(sentence);
        begin = std::min(end + 1, prose.size());
        place = end;
    }
    return sentences;
}

std::string leadInOf(std::string_view stem) {
    const std::vector<std::string> sentences = sentencesOf(withoutSelect(proseOf(stem)));
    const auto isQuestion = [](const std::string& sentence) { return sentence.contains('?'); };
    const auto last = std::ranges::find_if(sentences.rbegin(), sentences.rend(), isQuestion);
    if (last != sentences.rend())
        return *last;
    return sentences.empty() ? std::string() : sentences.back();
}

double readingEase(std::string_view prose) {
    const std::vector<std::string> words = wordsOf(prose);
    if (words.empty())
        return 0.0;
    std::size_t syllables = 0;
    for (const std::string& word : words)
        syllables += syllablesOf(word);
    const auto wordCount = static_cast<double>(words.size());
    const auto sentenceCount = static_cast<double>(std::max<std::size_t>(1, sentencesOf(prose).size()));
    return 206.835 - 1.015 * wordCount / sentenceCount - 84.6 * static_cast<double>(syllables) / wordCount;
}

} // namespace bank
