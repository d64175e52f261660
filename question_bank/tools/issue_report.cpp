// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/issue_report.h"

#include "tools/json_writer.h"

#include <algorithm>
#include <ostream>
#include <string>

namespace bank {

namespace {

std::size_t errorCount(const LoadResult& loaded) {
    return static_cast<std::size_t>(std::ranges::count(loaded.issues, Severity::Error, &Issue::severity));
}

std::string_view nameOf(Severity severity) {
    return severity == Severity::Error ? "error" : "warning";
}

/// "1 error", "2 errors"
std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

void printText(const LoadResult& loaded, std::ostream& stream) {
    for (const Issue& issue : loaded.issues)
        stream << toText(issue) << '\n';
    const std::size_t errors = errorCount(loaded);
    stream << counted(loaded.questionCount, "question") << ", " << counted(errors, "error") << ", "
           << counted(loaded.issues.size() - errors, "warning") << '\n';
}

void printGcc(const LoadResult& loaded, const std::filesystem::path& folder, std::ostream& stream) {
    for (const Issue& issue : loaded.issues)
        stream << (folder / issue.file).lexically_normal().generic_string() << ':' << std::max(issue.line, 1)
               << ':' << std::max(issue.column, 1) << ": " << nameOf(issue.severity) << ": " << issue.message
               << ' ' << issue.remedy << " [" << issue.code << "]\n";
}

void addPlace(const char* name, int place, JsonWriter& json) {
    json.key(name);
    if (place > 0)
        json.value(place);
    else
        json.null();
}

void printJson(const LoadResult& loaded, const std::filesystem::path& folder, std::ostream& stream) {
    const std::size_t errors = errorCount(loaded);
    JsonWriter json;
    json.openMap().pair("folder", folder.generic_string()).pair("questions", loaded.questionCount);
    json.pair("errors", errors).pair("warnings", loaded.issues.size() - errors).key("issues").openList();
    for (const Issue& issue : loaded.issues) {
        json.openMap().pair("file", issue.file.generic_string());
        addPlace("line", issue.line, json);
        addPlace("column", issue.column, json);
        json.pair("severity", nameOf(issue.severity)).pair("code", issue.code);
        json.pair("message", issue.message).pair("remedy", issue.remedy).closeMap();
    }
    stream << json.closeList().closeMap().text() << '\n';
}

} // namespace

void printIssues(const LoadResult& loaded, const std::filesystem::path& folder, IssueFormat format,
                 std::ostream& stream) {
    switch (format) {
    case IssueFormat::Text:
        return printText(loaded, stream);
    case IssueFormat::Gcc:
        return printGcc(loaded, folder, stream);
    case IssueFormat::Json:
        return printJson(loaded, folder, stream);
    }
}

} // namespace bank
