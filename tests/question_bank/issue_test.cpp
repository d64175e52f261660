// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/issue.h"
#include "loader/issue_code.h"

#include "bank_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace bank::test {

namespace {

Issue issueAt(const char* file, int line, int column) {
    return {Severity::Error, "code", file, line, column, "Message.", "Remedy."};
}

} // namespace

TEST(IssueText, NamesPlaceSeverityMessageCodeAndRemedy) {
    EXPECT_EQ(toText(issueAt("questions/1.1.yaml", 12, 7)),
              "questions/1.1.yaml:12:7: error: Message. [code]\n    Remedy.");
}

TEST(IssueText, HasNoLineForAWholeFile) {
    Issue issue = issueAt("exam.yaml", 0, 0);
    issue.severity = Severity::Warning;
    EXPECT_EQ(toText(issue), "exam.yaml: warning: Message. [code]\n    Remedy.");
}

TEST(SortingIssues, GoesByFileLineAndColumnWithWholeFilesFirst) {
    std::vector<Issue> issues{issueAt("b", 0, 0), issueAt("a", 10, 1), issueAt("a", 9, 8), issueAt("a", 9, 7),
                              issueAt("a", 0, 0)};
    const std::vector<Issue> sorted{issues[4], issues[3], issues[2], issues[1], issues[0]};
    sortByPlace(issues);
    EXPECT_EQ(issues, sorted);
}

TEST(IssueCodes, AreThoseOfTheFormat) {
    const std::vector<std::string> documented = codesInFormat();
    EXPECT_EQ(std::set(documented.begin(), documented.end()),
              std::set<std::string>(kIssueCodes.begin(), kIssueCodes.end()));
    EXPECT_EQ(documented.size(), kIssueCodes.size()) << "each stands in one row";
}

} // namespace bank::test
