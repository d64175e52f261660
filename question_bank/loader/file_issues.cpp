// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/file_issues.h"

#include "loader/source_text.h"

#include <utility>

namespace bank {

FileIssues::FileIssues(std::filesystem::path file)
    : m_file(std::move(file)) {}

void FileIssues::error(IssueCode code, std::string message, std::string remedy) {
    if (makeRoom())
        m_issues.push_back(
            {Severity::Error, code.string(), m_file, 0, 0, std::move(message), std::move(remedy)});
}

void FileIssues::addAt(const SourceText& source, std::size_t offset, Severity severity, IssueCode code,
                       std::string message, std::string remedy) {
    if (!makeRoom())
        return; // before the place is looked up, which takes longer than the rest
    const Place place = source.placeAt(offset);
    m_issues.push_back(
        {severity, code.string(), m_file, place.line, place.column, std::move(message), std::move(remedy)});
}

void FileIssues::errorAt(const SourceText& source, std::size_t offset, IssueCode code, std::string message,
                         std::string remedy) {
    addAt(source, offset, Severity::Error, code, std::move(message), std::move(remedy));
}

bool FileIssues::makeRoom() {
    if (m_issues.size() == kMaximum)
        m_issues.push_back({Severity::Error, "too-many-issues", m_file, 0, 0,
                            "The file has more than " + std::to_string(kMaximum) + " issues.",
                            "Mend those that are listed, then check again for the rest."});
    return !isFull();
}

} // namespace bank
