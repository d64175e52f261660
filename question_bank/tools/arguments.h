// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// What stands behind the name of a command.
struct Arguments {
    std::vector<std::string> words;                          ///< as many as the command needs
    std::optional<std::filesystem::path> folder;             ///< the word behind them
    std::map<std::string, std::string, std::less<>> options; ///< name with its dashes; empty for a flag

    bool has(std::string_view option) const { return options.contains(option); }

    /// The value of an option; `fallback` where it was not given.
    std::string valueOf(std::string_view option, std::string_view fallback = {}) const;
};

/// An option of a command.
struct OptionForm {
    std::string_view name; ///< with its dashes
    bool takesValue = true;
    /// The words that the value may be, divided by '|'; empty: any text that is not empty.
    std::string_view values = {};
};

/// How a command is called.
struct CommandForm {
    std::size_t wordCount = 0; ///< words before FOLDER
    std::vector<OptionForm> options;
};

/// Nothing for wrong use: an unknown option, one that is given twice or lacks its value, a word too many or
/// too few.
std::optional<Arguments> parseArguments(std::span<const std::string_view> words, const CommandForm& form);

} // namespace bank
