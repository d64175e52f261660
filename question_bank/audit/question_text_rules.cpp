// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/question_text_rules.h"

#include "audit/days.h"
#include "audit/sentences.h"
#include "audit/thresholds.h"
#include "loader/plain_text.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <set>
#include <sstream>

namespace bank {

namespace {

using Words = std::vector<std::string>;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words) {
    return std::ranges::find(words, word) != words.end();
}

/// The words as they are written, between spaces, marks of emphasis and all.
Words rawWords(std::string_view text) {
    Words words;
    for (const auto part : std::views::split(text, ' '))
        words.emplace_back(part.begin(), part.end());
    return words;
}

std::string lowered(std::string_view word) {
    const Words words = wordsOf(word);
    return words.empty() ? std::string() : words.front();
}

/// The first negative word of the main clause; what stands behind "that", "so" and the like is the matter of
/// the question, not its direction, and so is what stands behind "why". "At least" is a quantity.
Found negativeWord(const std::string& leadIn) {
    constexpr auto kNegative =
        std::to_array<std::string_view>({"not", "except", "least", "false", "incorrect"});
    constexpr auto kSubordinate =
        std::to_array<std::string_view>({"that", "so", "without", "while", "because", "when", "if",
                                         "although", "who", "whose", "where", "why", "to"});
    std::string before;
    for (const std::string& word : rawWords(leadIn)) {
        const std::string plain = lowered(word);
        if (isOneOf(plain, kNegative) && !(plain == "least" && before == "at"))
            return word;
        if (isOneOf(plain, kSubordinate))
            return {};
        before = plain;
    }
    return {};
}

bool isEmphasized(const std::string& word) {
    return word.contains("**") ||
           std::ranges::none_of(word, [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

Found refersToOthers(const AuditedQuestion& audited, const AuditContext&) {
    for (const std::string& text : entryTexts(audited.question))
        if (refersToOtherOptions(text))
            return "an option refers to the other options";
    return {};
}

Found negativeStem(const AuditedQuestion& audited, const AuditContext&) {
    const Found word = audited.choice ? negativeWord(audited.leadIn) : Found();
    return word && !isEmphasized(*word) ? Found("'" + *word + "' is neither in capitals nor bold") : Found();
}

Found doubleNegative(const AuditedQuestion& audited, const AuditContext&) {
    constexpr auto kNegative =
        std::to_array<std::string_view>({"not", "never", "cannot", "no", "none", "nothing"});
    if (!hasNegativeLeadIn(audited) || !audited.choice)
        return {};
    for (const ChoiceOption& option : audited.choice->options)
        for (const std::string& word : option.words)
            if (isOneOf(word, kNegative))
                return "a negative stem with '" + word + "' in an option";
    return {};
}

bool isInstruction(const std::string& sentence) {
    constexpr auto kVerbs =
        std::to_array<std::string_view>({"arrange", "choose", "identify", "match", "name", "order", "pick",
                                         "place", "put", "select", "sort"});
    return isOneOf(lowered(sentence), kVerbs);
}

/// "Which of the following is true?" and the like: "which of" and nothing but words for options and truth.
bool saysNothing(const Words& leadIn) {
    constexpr auto kEmpty =
        std::to_array<std::string_view>({"which", "of", "the", "following", "these", "statement",
                                         "statements", "is", "are", "true", "correct", "right", "what"});
    return std::ranges::all_of(leadIn, [&](const std::string& word) { return isOneOf(word, kEmpty); });
}

Found incompleteStem(const AuditedQuestion& audited, const AuditContext&) {
    const std::string& leadIn = audited.leadIn;
    const std::vector<std::string> sentences = sentencesOf(proseOf(audited.question.stem));
    const bool asks = leadIn.contains('?') || std::ranges::any_of(sentences, isInstruction);
    if (leadIn.ends_with(':') || !asks)
        return "ends neither in a question nor in an instruction";
    if (const std::size_t words = wordCount(audited.question.stem); words < thresholds::kShortestStem)
        return std::to_string(words) + " words";
    return saysNothing(wordsOf(leadIn)) ? Found("cannot be answered without reading the options") : Found();
}

/// All that a sentence of the stem can matter for.
WordSet wordsThatMatter(const exam::Question& question) {
    std::string texts = question.explanation;
    for (const std::string& text : entryTexts(question))
        texts += '\n' + text;
    for (const exam::Constraint& constraint : question.constraints)
        texts += '\n' + constraint.phrase + '\n' + constraint.implies;
    const auto addWhys = [&](const auto& entries) {
        for (const auto& entry : entries)
            texts += '\n' + entry.why;
    };
    std::visit(
        [&](const auto& content) {
            if constexpr (requires { content.options; })
                addWhys(content.options);
            else if constexpr (requires { content.entries; })
                addWhys(content.entries);
            else
                addWhys(content.prompts);
        },
        question.content);
    return contentWords(withoutMarkup(texts));
}

Found windowDressing(const AuditedQuestion& audited, const AuditContext&) {
    const std::size_t words = wordCount(audited.question.stem);
    if (words > thresholds::kLongStem)
        return std::to_string(words) + " words";
    const WordSet matter = wordsThatMatter(audited.question);
    const std::vector<std::string> sentences = sentencesOf(proseOf(audited.question.stem));
    const auto idle = std::ranges::count_if(sentences, [&](const std::string& sentence) {
        return commonCount(contentWords(withoutMarkup(sentence)), matter) == 0;
    });
    if (static_cast<double>(idle) <= thresholds::kIdleSentences * static_cast<double>(sentences.size()))
        return {};
    return std::to_string(idle) + " of " + std::to_string(sentences.size()) +
           " sentences touch nothing that is answered or explained";
}

std::size_t keyCount(const ChoiceItem& item) {
    return static_cast<std::size_t>(std::ranges::count_if(item.options, &ChoiceOption::isRight));
}

Found selectMismatch(const AuditedQuestion& audited, const AuditContext&) {
    if (!audited.choice || audited.choice->isSingle)
        return {};
    constexpr auto kNumbers = std::to_array<std::string_view>({"ONE", "TWO", "THREE", "FOUR", "FIVE"});
    const std::size_t keys = keyCount(*audited.choice);
    const std::string plain = withoutMarkup(audited.question.stem);
    const bool isSaid = keys >= 1 && keys <= kNumbers.size() &&
                        plain.ends_with("(Select " + std::string(kNumbers[keys - 1]) + ".)");
    return isSaid ? Found() : Found(std::to_string(keys) + " keys, which the end of the stem does not say");
}

Found keyIsMissing(const AuditedQuestion& audited, const AuditContext&) {
    std::set<std::string> texts;
    for (const std::string& text : entryTexts(audited.question))
        if (!texts.insert(withoutMarkup(text)).second)
            return "two entries with the same text";
    return audited.choice && keyCount(*audited.choice) == 0 ? Found("no key") : Found();
}

/// "option B", "the second answer": the first of such words; empty without any.
std::string optionByPlace(const std::string& explanation) {
    constexpr auto kNouns =
        std::to_array<std::string_view>({"option", "options", "answer", "answers", "choice"});
    constexpr auto kOrdinals =
        std::to_array<std::string_view>({"first", "second", "third", "fourth", "last"});
    std::istringstream words(explanation);
    std::string before;
    // A mark behind a word ends its sentence: "the right choice. A function ..."
    const auto endsSentence = [](const std::string& word) {
        return std::string_view(".;:?!").contains(word.back());
    };
    for (std::string word; words >> word; before = endsSentence(word) ? std::string() : lowered(word)) {
        const std::string bare = word.substr(0, word.find_first_of(".,;:?!)"));
        const bool isPlace = bare.size() == 1 && std::string_view("ABCDEF123456").contains(bare.front());
        if ((isPlace && isOneOf(before, kNouns)) || (bare == "option" && isOneOf(before, kOrdinals)))
            return before.append(1, ' ').append(bare);
    }
    return {};
}

Found explainsLetters(const AuditedQuestion& audited, const AuditContext&) {
    if (audited.question.explanation.empty())
        return "there is no explanation";
    const std::string found =
        audited.question.shuffle ? optionByPlace(audited.question.explanation) : std::string();
    return found.empty() ? Found() : Found("'" + found + "', but the options are shuffled");
}

Found explainsSomethingElse(const AuditedQuestion& audited, const AuditContext& context) {
    if (!audited.choice)
        return {};
    const WordSet explained = contentWords(withoutMarkup(audited.question.explanation));
    for (const ChoiceOption& option : audited.choice->options) {
        const bool isSentence = option.prose.size() >= thresholds::kTellingWords;
        if (option.isRight && isSentence && commonCount(contentWords(option.plain), explained) == 0)
            return "no word of the key '" + option.plain + "'";
    }
    std::string shown = audited.question.stem;
    for (const std::string& text : entryTexts(audited.question))
        shown += '\n' + text;
    if (audited.scenario)
        shown += '\n' + audited.scenario->text;
    for (const std::string& name : context.names.namesIn(withoutMarkup(audited.question.explanation)))
        if (!shown.contains(name))
            return "names " + name + ", which the question does not";
    return {};
}

Found doubtfulReferences(const AuditedQuestion& audited, const AuditContext& context) {
    const exam::Question& question = audited.question;
    if (question.references.empty())
        return "there is none";
    for (const exam::Reference& reference : question.references) {
        const std::string host = hostOf(reference.url);
        const auto uses = static_cast<double>(context.referencesByHost.at(host));
        if (uses < thresholds::kHostShare * static_cast<double>(context.referenceCount))
            return host + " is no usual source of this bank";
    }
    if (context.today.empty())
        return {};
    const long age = daysBetween(question.checked, context.today);
    return age > thresholds::kOldestCheckDays ? Found("checked " + std::to_string(age) + " days ago")
                                              : Found();
}

Found namesTheRetired(const AuditedQuestion& audited, const AuditContext& context) {
    std::string asked = withoutMarkup(audited.question.stem);
    std::string keys;
    if (audited.choice)
        for (const ChoiceOption& option : audited.choice->options) {
            asked += '\n' + option.plain;
            keys += option.isRight ? option.plain + '\n' : "";
        }
    for (const std::string& name : context.formerNames)
        if (asked.contains(name))
            return "the former name " + name;
    const std::string& explanation = audited.question.explanation;
    const bool isSaid = explanation.contains("closed") || explanation.contains("ended") ||
                        explanation.contains("new customers") || explanation.contains("no longer");
    for (const std::string& name : context.retiredNames)
        if (!isSaid && keys.contains(name))
            return "the key names " + name +
                   ", which is closed or has ended; the explanation does not say so";
    return {};
}

Found oddOptionCount(const AuditedQuestion& audited, const AuditContext&) {
    if (!audited.choice)
        return {};
    const std::size_t count = audited.choice->options.size();
    const bool fits = audited.choice->isSingle ? count == 4 : count == 5 || count == 6;
    return fits ? Found() : Found(std::to_string(count) + " options");
}

Found longSentences(const AuditedQuestion& audited, const AuditContext&) {
    for (const std::string& sentence : sentencesOf(proseOf(audited.question.stem)))
        if (const std::size_t words = wordsOf(withoutMarkup(sentence)).size();
            words > thresholds::kLongSentence)
            return "a sentence of " + std::to_string(words) + " words";
    return {};
}

bool isSmallLetter(char byte) {
    return byte >= 'a' && byte <= 'z';
}

/// Where two blanks stand between words, or one in front of a mark that ends something; npos without any.
std::size_t oddBlank(std::string_view prose) {
    for (std::size_t place = prose.find(' ', 1); place < prose.size(); place = prose.find(' ', place + 1)) {
        const char before = prose[place - 1];
        const char behind = place + 1 < prose.size() ? prose[place + 1] : '\n';
        const char last = place + 2 < prose.size() ? prose[place + 2] : ' ';
        const bool isDouble = behind == ' ' && last != ' ' && last != '\n';
        const bool isBeforeMark = std::string_view(".,;!?").contains(behind) && (last == ' ' || last == '\n');
        if (isSmallLetter(before) && (isDouble || isBeforeMark))
            return place;
    }
    return std::string_view::npos;
}

/// What is odd about the spaces and marks of one text.
Found oddTypography(const std::string& text, const AuditContext& context) {
    if (std::ranges::count(text, '`') % 2 != 0)
        return "an odd number of back-ticks";
    const std::string prose = withoutCode(text);
    if (std::ranges::count(prose, '"') % 2 != 0)
        return "an odd number of double quotes";
    // Where code spans were taken out, blanks are left over.
    if (const std::size_t place = text.contains('`') ? std::string::npos : oddBlank(prose);
        place != std::string::npos)
        return "blanks behind '" +
               prose.substr(place - std::min<std::size_t>(place, 10), std::min<std::size_t>(place, 10)) + "'";
    for (const std::string& word : rawWords(foldSpaces(prose))) {
        const std::string bare = word.substr(0, word.find_first_of(".,;:?!)'*"));
        const auto known = context.spellings.find(lowered(bare));
        if (known != context.spellings.end() && bare != known->second && lowered(bare).size() == bare.size())
            return "'" + bare + "' for '" + known->second + "'";
    }
    return {};
}

Found typography(const AuditedQuestion& audited, const AuditContext& context) {
    std::vector<std::string> texts = entryTexts(audited.question);
    texts.insert(texts.begin(), {audited.question.stem, audited.question.explanation});
    for (const std::string& text : texts)
        if (Found found = oddTypography(text, context))
            return found;
    return {};
}

bool isElaborated(const ChoiceOption& option) {
    return option.plain.contains('(') || option.plain.contains(" - ") || option.plain.contains("\u2013") ||
           option.plain.contains("\u2014");
}

Found generatedText(const AuditedQuestion& audited, const AuditContext&) {
    constexpr auto kWords = std::to_array<std::string_view>(
        {"delve", "delves", "robustly", "leverage", "leverages", "leveraging", "seamless", "seamlessly",
         "holistic", "tapestry", "cutting-edge", "utilize", "utilizes", "utilizing", "myriad"});
    std::string texts = audited.question.stem + '\n' + audited.question.explanation;
    for (const std::string& text : entryTexts(audited.question))
        texts += '\n' + text;
    for (const std::string& word : wordsOf(withoutMarkup(withoutCode(texts))))
        if (isOneOf(word, kWords))
            return "'" + word + "'";
    if (!audited.choice)
        return {};
    const bool setsKeysApart = std::ranges::all_of(audited.choice->options, [](const ChoiceOption& option) {
        return isElaborated(option) == option.isRight;
    });
    return setsKeysApart ? Found("a parenthesis or dash in the key alone") : Found();
}

constexpr std::array<TextRule, 15> kTextRules{{
    {5, Level::Warning, refersToOthers},
    {10, Level::Failure, negativeStem},
    {11, Level::Warning, doubleNegative},
    {17, Level::Warning, incompleteStem},
    {18, Level::Warning, windowDressing},
    {20, Level::Failure, selectMismatch},
    {21, Level::Failure, keyIsMissing},
    {23, Level::Failure, explainsLetters},
    {24, Level::Warning, explainsSomethingElse},
    {25, Level::Warning, doubtfulReferences},
    {26, Level::Warning, namesTheRetired},
    {28, Level::Warning, oddOptionCount},
    {29, Level::Warning, longSentences},
    {30, Level::Warning, typography},
    {31, Level::Warning, generatedText},
}};

} // namespace

std::span<const TextRule> textRules() {
    return kTextRules;
}

bool hasNegativeLeadIn(const AuditedQuestion& audited) {
    return audited.choice && negativeWord(audited.leadIn);
}

} // namespace bank
