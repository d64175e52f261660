// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/issue.h"

#include <algorithm>
#include <tuple>

namespace bank {

std::string toText(const Issue& issue) {
    std::string text = issue.file.generic_string();
    if (issue.line > 0)
        text += ':' + std::to_string(issue.line) + ':' + std::to_string(issue.column);
    text += issue.severity == Severity::Error ? ": error: " : ": warning: ";
    text += issue.message + " [" + issue.code + ']';
    if (!issue.remedy.empty())
        text += "\n    " + issue.remedy;
    return text;
}

void sortByPlace(std::vector<Issue>& issues) {
    std::ranges::stable_sort(issues, {}, [](const Issue& issue) {
        return std::tuple(issue.file.generic_string(), issue.line, issue.column);
    });
}

} // namespace bank
