// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/arguments.h"

#include <algorithm>

namespace bank {

namespace {

bool isAllowed(std::string_view value, std::string_view alternatives) {
    if (alternatives.empty())
        return !value.empty();
    while (!alternatives.empty()) {
        const std::size_t end = std::min(alternatives.find('|'), alternatives.size());
        if (alternatives.substr(0, end) == value)
            return true;
        alternatives.remove_prefix(std::min(end + 1, alternatives.size()));
    }
    return false;
}

/// Takes the option at `place` and moves on to its value, if it has one.
bool takeOption(std::span<const std::string_view> words, std::size_t& place, const CommandForm& form,
                Arguments& arguments) {
    const auto option = std::ranges::find(form.options, words[place], &OptionForm::name);
    if (option == form.options.end() || arguments.has(option->name))
        return false;
    std::string& value = arguments.options[std::string(option->name)];
    if (!option->takesValue)
        return true;
    ++place;
    if (place == words.size() || !isAllowed(words[place], option->values))
        return false;
    value = words[place];
    return true;
}

bool takeWord(std::string_view word, const CommandForm& form, Arguments& arguments) {
    if (arguments.words.size() < form.wordCount)
        arguments.words.emplace_back(word);
    else if (!arguments.folder)
        arguments.folder = word;
    else
        return false;
    return true;
}

} // namespace

std::string Arguments::valueOf(std::string_view option, std::string_view fallback) const {
    const auto found = options.find(option);
    return found == options.end() ? std::string(fallback) : found->second;
}

std::optional<Arguments> parseArguments(std::span<const std::string_view> words, const CommandForm& form) {
    Arguments arguments;
    for (std::size_t place = 0; place < words.size(); ++place) {
        const bool isOption = words[place].starts_with("--");
        if (isOption ? !takeOption(words, place, form, arguments) : !takeWord(words[place], form, arguments))
            return std::nullopt;
    }
    return arguments.words.size() == form.wordCount ? std::optional(std::move(arguments)) : std::nullopt;
}

} // namespace bank
