// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/bank_loader.h"

#include <filesystem>
#include <iosfwd>

namespace bank {

enum class IssueFormat {
    Text, ///< for people: the remedy on a line of its own, at the end how many there are
    Gcc,  ///< for editors and CI: "folder/file:line:column: error: message remedy [code]", line by line
    Json, ///< for programs: one object, see FORMAT.md
};

/// Prints the issues of the bank in `folder`. With Gcc, an issue about a whole file stands at its line 1.
void printIssues(const LoadResult& loaded, const std::filesystem::path& folder, IssueFormat format,
                 std::ostream& stream);

} // namespace bank
