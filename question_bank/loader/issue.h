// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bank {

/// A bank with an error is not used; one with warnings is.
enum class Severity { Error, Warning };

/// One finding in the files of a bank.
struct Issue {
    Severity severity = Severity::Error;
    std::string code;           ///< stable, listed in FORMAT.md, for example "unknown-key"; never reused
    std::filesystem::path file; ///< relative to the bank's folder
    int line = 0;               ///< from 1; 0 where the finding is about the whole file or folder
    int column = 0;             ///< from 1, in characters; 0 with line 0
    std::string message;        ///< what is wrong, one English sentence
    std::string remedy;         ///< what to do about it, one English sentence

    bool operator==(const Issue&) const = default;
};

/// "questions/1.1.yaml:12:7: error: ... [unknown-key]" with the remedy on a second, indented line.
std::string toText(const Issue& issue);

/// By file, line, column; findings about a whole file first.
void sortByPlace(std::vector<Issue>& issues);

} // namespace bank
