// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/choice_item.h"

#include "loader/plain_text.h"
#include "loader/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

namespace bank {

namespace {

bool isVagueWord(const std::string& word) {
    constexpr std::array<std::string_view, 6> kWords{"usually", "often",  "sometimes",
                                                     "may",     "rarely", "might"};
    return std::ranges::find(kWords, word) != kWords.end();
}

std::string withoutSelect(std::string plain) {
    const std::size_t place = plain.rfind(" (Select ");
    if (place != std::string::npos && plain.ends_with(')'))
        plain.resize(place);
    return plain;
}

std::size_t qualifiersOf(const ChoiceOption& option) {
    const NumberedText split = splitNumbers(option.plain);
    const auto marks =
        std::ranges::count_if(split.skeleton, [](char byte) { return byte == ',' || byte == '('; });
    return static_cast<std::size_t>(marks) + split.numbers.size() + codeSpanCount(option.text);
}

ChoiceOption measured(const std::string& text, const WordSet& stemWords, const ServiceNames& names) {
    ChoiceOption option;
    option.text = text;
    option.plain = withoutMarkup(text);
    option.length = characterCount(option.plain);
    option.words = wordsOf(option.plain);
    option.prose = contentWords(names.removedFrom(withoutMarkup(withoutCode(text))));
    option.stemWords = commonCount(contentWords(option.plain), stemWords);
    option.qualifiers = qualifiersOf(option);
    option.serviceNames = names.countIn(option.plain);
    option.favouredNames = names.countFavouredIn(option.plain);
    option.absoluteWords = static_cast<std::size_t>(std::ranges::count_if(option.words, isAbsoluteWord));
    option.vagueWords = static_cast<std::size_t>(std::ranges::count_if(option.words, isVagueWord));
    return option;
}

bool isDigitAt(std::string_view text, std::size_t place) {
    return place < text.size() && text[place] >= '0' && text[place] <= '9';
}

/// A comma inside a number divides nothing.
bool isDivider(std::string_view text, std::size_t place) {
    const bool isInNumber = place > 0 && isDigitAt(text, place - 1) && isDigitAt(text, place + 1);
    return (text[place] == ',' && !isInNumber) || text.substr(place).starts_with(" and ");
}

/// The parts of an option as sets of content words, so that "keep the key" and "keeps a key" are one.
std::set<WordSet> partsOf(std::string_view plain) {
    std::set<WordSet> parts;
    std::size_t begin = 0;
    for (std::size_t place = 0; place <= plain.size(); ++place) {
        if (place < plain.size() && !isDivider(plain, place))
            continue;
        parts.insert(contentWords(plain.substr(begin, place - begin)));
        begin = place;
    }
    parts.erase(WordSet{});
    return parts;
}

void countSharedParts(std::vector<ChoiceOption>& options) {
    std::vector<std::set<WordSet>> parts;
    std::ranges::transform(options, std::back_inserter(parts),
                           [](const ChoiceOption& option) { return partsOf(option.plain); });
    for (std::size_t index = 0; index < options.size(); ++index)
        for (const WordSet& part : parts[index])
            options[index].sharedParts +=
                static_cast<std::size_t>(
                    std::ranges::count_if(parts, [&](const auto& other) { return other.contains(part); })) -
                1;
}

ChoiceItem itemOf(const exam::Question& question, const std::vector<exam::Entry>& options,
                  const std::vector<exam::EntryIndex>& right, const ServiceNames& names) {
    ChoiceItem item;
    item.id = question.id;
    item.isSingle = question.kind() == exam::QuestionKind::MultipleChoice;
    item.shuffle = question.shuffle;
    item.leadIn = withoutSelect(withoutMarkup(question.stem));
    item.stemProse = contentWords(names.removedFrom(withoutMarkup(withoutCode(question.stem))));
    const WordSet stemWords = contentWords(item.leadIn);
    for (const exam::Entry& option : options)
        item.options.push_back(measured(option.text, stemWords, names));
    for (std::size_t index = 0; index < item.options.size(); ++index)
        item.options[index].position = index;
    for (const exam::EntryIndex index : right)
        item.options[index].isRight = true;
    countSharedParts(item.options);
    return item;
}

} // namespace

std::optional<ChoiceItem> choiceItem(const exam::Question& question, const ServiceNames& names) {
    if (const auto* single = std::get_if<exam::SingleChoice>(&question.content))
        return itemOf(question, single->options, {single->right}, names);
    if (const auto* multiple = std::get_if<exam::MultipleChoice>(&question.content))
        return itemOf(question, multiple->options, multiple->right, names);
    return std::nullopt;
}

bool isAbsoluteWord(const std::string& word) {
    constexpr std::array<std::string_view, 8> kWords{"always", "never", "all",  "none",
                                                     "only",   "every", "must", "cannot"};
    return std::ranges::find(kWords, word) != kWords.end();
}

} // namespace bank
