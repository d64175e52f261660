// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/item_rules.h"

#include "audit/figures_text.h"
#include "audit/thresholds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace bank {

namespace {

using Options = std::vector<ChoiceOption>;

std::string joined(const WordSet& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string pairText(std::size_t first, std::size_t second) {
    return "options " + std::to_string(first + 1) + " and " + std::to_string(second + 1);
}

/// Mean length of the distractors; 0 without any.
double meanDistractorLength(const Options& options) {
    double sum = 0.0;
    double count = 0.0;
    for (const ChoiceOption& option : options) {
        sum += option.isRight ? 0.0 : static_cast<double>(option.length);
        count += option.isRight ? 0.0 : 1.0;
    }
    return count > 0.0 ? sum / count : 0.0;
}

/// Calls `take` with the indices of every two options and joins what it finds.
template<class Take>
Found eachPair(const Options& options, Take take) {
    std::string all;
    for (std::size_t first = 0; first < options.size(); ++first)
        for (std::size_t second = first + 1; second < options.size(); ++second)
            if (const Found found = take(options[first], options[second]))
                all += (all.empty() ? "" : "; ") + pairText(first, second) + ' ' + *found;
    return all.empty() ? Found() : all;
}

bool isVowel(char letter) {
    return std::string_view("aeiouAEIOU").find(letter) != std::string_view::npos;
}

/// "a", "an", or nothing, whatever marks ("___", ":") stand behind it.
std::string articleAtEnd(const std::string& leadIn) {
    const std::vector<std::string> words = wordsOf(leadIn.substr(0, leadIn.find_last_not_of(" .:?_") + 1));
    return !words.empty() && (words.back() == "a" || words.back() == "an") ? words.back() : "";
}

/// Words in which the key shares more with the stem than any distractor does; 0 or less: it does not.
int clangGap(const ChoiceItem& item, const ChoiceOption& key) {
    std::size_t most = 0;
    for (const ChoiceOption& option : item.options)
        if (!option.isRight)
            most = std::max(most, commonCount(option.prose, item.stemProse));
    return static_cast<int>(commonCount(key.prose, item.stemProse)) - static_cast<int>(most);
}

double clangJaccardGap(const ChoiceItem& item, const ChoiceOption& key) {
    double most = 0.0;
    for (const ChoiceOption& option : item.options)
        if (!option.isRight)
            most = std::max(most, jaccard(option.prose, item.stemProse));
    return jaccard(key.prose, item.stemProse) - most;
}

/// Words of the stem that stand in the key and in no distractor.
WordSet echoedWords(const ChoiceItem& item, const ChoiceOption& key) {
    WordSet words;
    for (const std::string& word : key.prose)
        if (item.stemProse.contains(word) &&
            std::ranges::none_of(item.options, [&](const ChoiceOption& option) {
                return !option.isRight && option.prose.contains(word);
            }))
            words.insert(word);
    return words;
}

/// A trait that options have in kinds; options of one kind have equal numbers.
struct Trait {
    std::string_view name;
    int (*kindOf)(const ChoiceOption&);
};

int endsWithFullStop(const ChoiceOption& option) {
    return option.plain.ends_with('.') ? 1 : 0;
}

/// 0 for what has no case (digits, characters beyond ASCII).
int caseOfFirstLetter(const ChoiceOption& option) {
    const char first = option.plain.empty() ? ' ' : option.plain.front();
    if (first >= 'a' && first <= 'z')
        return 1;
    return first >= 'A' && first <= 'Z' ? 2 : 0;
}

int isCode(const ChoiceOption& option) {
    return option.text.starts_with('`') && option.text.find('`', 1) == option.text.size() - 1 ? 1 : 0;
}

int namesAService(const ChoiceOption& option) {
    return option.serviceNames > 0 ? 1 : 0;
}

/// Closed classes only: an open one (verb, noun) would need a dictionary.
int kindOfFirstWord(const ChoiceOption& option) {
    constexpr auto kArticles = std::to_array<std::string_view>({"a", "an", "the"});
    constexpr auto kPrepositions =
        std::to_array<std::string_view>({"after", "at", "before", "by", "for", "from", "in", "on", "through",
                                         "to", "under", "with", "without"});
    const std::string word = option.words.empty() ? "" : option.words.front();
    if (std::ranges::find(kArticles, word) != kArticles.end())
        return 1;
    if (std::ranges::find(kPrepositions, word) != kPrepositions.end())
        return 2;
    return word.size() > 4 && word.ends_with("ing") ? 3 : 0;
}

/// All keys are of one kind, all distractors of one other.
bool setsKeysApart(const Options& options, const Trait& trait) {
    const auto key = std::ranges::find_if(options, &ChoiceOption::isRight);
    const auto distractor = std::ranges::find_if_not(options, &ChoiceOption::isRight);
    if (key == options.end() || distractor == options.end())
        return false;
    const int ofKeys = trait.kindOf(*key);
    const int ofDistractors = trait.kindOf(*distractor);
    return ofKeys != ofDistractors && std::ranges::all_of(options, [&](const ChoiceOption& option) {
               return trait.kindOf(option) == (option.isRight ? ofKeys : ofDistractors);
           });
}

WordSet asSet(const std::vector<std::string>& words) {
    return {words.begin(), words.end()};
}

bool isRange(const NumberedText& text) {
    constexpr std::array<std::string_view, 4> kForms{"#-#", "#\u2013#", "# to #", "between # and #"};
    return text.numbers.size() == 2 &&
           std::ranges::any_of(kForms, [&](std::string_view form) { return text.skeleton.contains(form); });
}

/// Ranges that touch in an end do not intersect.
bool rangesIntersect(const NumberedText& left, const NumberedText& right) {
    return isRange(left) && isRange(right) && left.skeleton == right.skeleton &&
           std::max(left.numbers[0], right.numbers[0]) < std::min(left.numbers[1], right.numbers[1]);
}

/// All words of the one stand in the other, each as often at least. Equal words in another order are not
/// nested.
bool isNested(std::vector<std::string> left, std::vector<std::string> right) {
    if (left.size() > right.size())
        std::swap(left, right);
    std::ranges::sort(left);
    std::ranges::sort(right);
    return !left.empty() && left.size() < right.size() && std::ranges::includes(right, left);
}

Found overlap(const ChoiceOption& left, const ChoiceOption& right) {
    const double similarity = Trigrams(left.plain).similarity(Trigrams(right.plain));
    if (rangesIntersect(splitNumbers(left.plain), splitNumbers(right.plain)))
        return "have ranges that intersect";
    if (isNested(left.words, right.words))
        return "are nested";
    if (similarity >= thresholds::kEqualOptions)
        return "are nearly the same (similarity " + decimal(similarity, 2) + ')';
    return {};
}

using Opposites = std::pair<std::string_view, std::string_view>;

constexpr auto kOpposites = std::to_array<Opposites>({{"add", "remove"},
                                                      {"allow", "deny"},
                                                      {"always", "never"},
                                                      {"before", "after"},
                                                      {"enable", "disable"},
                                                      {"encrypt", "decrypt"},
                                                      {"first", "last"},
                                                      {"higher", "lower"},
                                                      {"include", "exclude"},
                                                      {"increase", "decrease"},
                                                      {"larger", "smaller"},
                                                      {"longer", "shorter"},
                                                      {"maximum", "minimum"},
                                                      {"more", "fewer"},
                                                      {"more", "less"},
                                                      {"on", "off"},
                                                      {"oversample", "undersample"},
                                                      {"public", "private"},
                                                      {"raise", "lower"},
                                                      {"start", "stop"},
                                                      {"synchronous", "asynchronous"},
                                                      {"up", "down"},
                                                      {"upper", "lower"},
                                                      {"with", "without"}});

/// One has the one word, the other the other, and what stands beside is much the same.
bool areOpposed(WordSet left, WordSet right, const Opposites& words) {
    const std::string first(words.first);
    const std::string second(words.second);
    const bool isOpposed = left.erase(first) == 1 && right.erase(second) == 1 && !left.contains(second) &&
                           !right.contains(first);
    return isOpposed && jaccard(left, right) >= thresholds::kOppositesRest;
}

const Opposites* oppositesIn(const ChoiceOption& left, const ChoiceOption& right) {
    const WordSet first = asSet(left.words);
    const WordSet second = asSet(right.words);
    const auto found = std::ranges::find_if(kOpposites, [&](const Opposites& words) {
        return areOpposed(first, second, words) || areOpposed(second, first, words);
    });
    return found == kOpposites.end() ? nullptr : found;
}

/// The one number of each option; empty unless the options are the same but for it.
std::vector<double> onlyNumbers(const Options& options) {
    std::vector<double> numbers;
    std::string skeleton;
    for (const ChoiceOption& option : options) {
        const NumberedText split = splitNumbers(option.plain);
        if (split.numbers.size() != 1 || (!numbers.empty() && split.skeleton != skeleton))
            return {};
        skeleton = split.skeleton;
        numbers.push_back(split.numbers.front());
    }
    return numbers;
}

constexpr std::array<ItemRule, 9> kItemRules{{
    {1, "key much longer", keyIsMuchLonger},
    {4, "article fits the key", articleFitsTheKey},
    {6, "absolute distractors", absoluteDistractors},
    {8, "clang", keyEchoesTheStem},
    {12, "key of another kind", keyIsOfAnotherKind},
    {13, "spread of lengths", lengthsAreSpread},
    {14, "options overlap", optionsOverlap},
    {15, "opposites", keyHasAnOpposite},
    {16, "numbers out of order", numbersAreOutOfOrder},
}};

} // namespace

Found keyIsMuchLonger(const ChoiceItem& item) {
    const double mean = meanDistractorLength(item.options);
    for (const ChoiceOption& option : item.options) {
        const auto length = static_cast<double>(option.length);
        if (option.isRight && length >= thresholds::kKeyLengthFactor * mean &&
            length >= mean + thresholds::kKeyLengthExcess)
            return "key of " + std::to_string(option.length) + " characters, distractors of " +
                   decimal(mean, 0) + " on average";
    }
    return {};
}

Found articleFitsTheKey(const ChoiceItem& item) {
    const std::string article = articleAtEnd(item.leadIn);
    const auto fits = [&](const ChoiceOption& option) {
        return !option.plain.empty() && isVowel(option.plain.front()) == (article == "an");
    };
    const bool fitsAllKeys = std::ranges::all_of(
        item.options, [&](const ChoiceOption& option) { return !option.isRight || fits(option); });
    const auto misfits = std::ranges::count_if(
        item.options, [&](const ChoiceOption& option) { return !option.isRight && !fits(option); });
    if (article.empty() || !fitsAllKeys || misfits == 0)
        return {};
    return "the stem ends with '" + article + "', which does not fit " + std::to_string(misfits) +
           " of the distractors";
}

Found absoluteDistractors(const ChoiceItem& item) {
    WordSet found;
    for (const ChoiceOption& option : item.options) {
        if (option.isRight && option.absoluteWords > 0)
            return {};
        std::ranges::copy_if(option.words, std::inserter(found, found.end()), isAbsoluteWord);
    }
    return found.empty() ? Found() : "in distractors alone: " + joined(found);
}

Found keyEchoesTheStem(const ChoiceItem& item) {
    for (const ChoiceOption& option : item.options) {
        if (!option.isRight)
            continue;
        const int gap = clangGap(item, option);
        const double jaccardGap = clangJaccardGap(item, option);
        if (gap < static_cast<int>(thresholds::kClangWords) && jaccardGap < thresholds::kClangJaccard)
            continue;
        return std::to_string(gap) + " more words of the stem than any distractor; in no distractor: " +
               joined(echoedWords(item, option));
    }
    return {};
}

Found keyIsOfAnotherKind(const ChoiceItem& item) {
    constexpr std::array<Trait, 5> kTraits{{{"full stop at the end", endsWithFullStop},
                                            {"capital at the beginning", caseOfFirstLetter},
                                            {"kind of the first word", kindOfFirstWord},
                                            {"code", isCode},
                                            {"name of a service", namesAService}}};
    std::string names;
    for (const Trait& trait : kTraits)
        if (setsKeysApart(item.options, trait))
            names += (names.empty() ? "" : ", ") + std::string(trait.name);
    return names.empty() ? Found() : "apart from all others by: " + names;
}

Found lengthsAreSpread(const ChoiceItem& item) {
    double sum = 0.0;
    double squares = 0.0;
    for (const ChoiceOption& option : item.options) {
        const auto length = static_cast<double>(option.length);
        sum += length;
        squares += length * length;
    }
    const auto [shortest, longest] = std::ranges::minmax(item.options, {}, &ChoiceOption::length);
    const double mean = sum / static_cast<double>(item.options.size());
    const double variation =
        std::sqrt(std::max(0.0, squares / static_cast<double>(item.options.size()) - mean * mean)) / mean;
    if (static_cast<double>(longest.length) <=
            thresholds::kLengthRatio * static_cast<double>(shortest.length) ||
        variation <= thresholds::kLengthVariation)
        return {};
    return std::to_string(shortest.length) + " to " + std::to_string(longest.length) +
           " characters, coefficient of variation " + decimal(variation, 2);
}

Found optionsOverlap(const ChoiceItem& item) {
    return eachPair(item.options, overlap);
}

Found keyHasAnOpposite(const ChoiceItem& item) {
    std::size_t pairs = 0;
    bool hasKey = false;
    const Found found = eachPair(item.options, [&](const ChoiceOption& left, const ChoiceOption& right) {
        const Opposites* words = oppositesIn(left, right);
        if (!words)
            return Found();
        ++pairs;
        hasKey = left.isRight != right.isRight;
        return Found("differ in " + std::string(words->first) + '/' + std::string(words->second));
    });
    return pairs == 1 && hasKey ? found : Found();
}

Found numbersAreOutOfOrder(const ChoiceItem& item) {
    const std::vector<double> numbers = onlyNumbers(item.options);
    if (numbers.empty())
        return {};
    if (!std::ranges::is_sorted(numbers) && !std::ranges::is_sorted(numbers, std::greater()))
        return "the numbers neither rise nor fall";
    return item.shuffle ? Found("the options are shuffled (`shuffle: false` keeps their order)") : Found();
}

std::span<const ItemRule> itemRules() {
    return kItemRules;
}

} // namespace bank
