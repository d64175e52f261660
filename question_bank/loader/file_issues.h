// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/issue.h"
#include "loader/issue_code.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace bank {

class SourceText;

/// The issues of one file. After kMaximum of them one more says so and the rest are left out, so that a
/// hostile file cannot fill the memory with complaints.
class FileIssues {
public:
    static constexpr std::size_t kMaximum = 1000;

    /// `file` is relative to the bank's folder.
    explicit FileIssues(std::filesystem::path file);

    /// An error about the whole file.
    void error(IssueCode code, std::string message, std::string remedy);

    /// An issue about what stands at byte `offset` of the file's text.
    void addAt(const SourceText& source, std::size_t offset, Severity severity, IssueCode code,
               std::string message, std::string remedy);
    void errorAt(const SourceText& source, std::size_t offset, IssueCode code, std::string message,
                 std::string remedy);

    const std::vector<Issue>& all() const { return m_issues; }

    /// True once issues have been left out.
    bool isFull() const { return m_issues.size() > kMaximum; }

private:
    bool makeRoom();

    std::filesystem::path m_file;
    std::vector<Issue> m_issues;
};

} // namespace bank
