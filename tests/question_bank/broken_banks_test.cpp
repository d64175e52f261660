// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every folder of tests/data/banks/broken holds the files of the good bank that one fault changes. The bank
// that comes of it has to give the one issue of that fault, at the place of the fault, and no other.
#include "bank_folder.h"
#include "loader/recall_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace bank::test {

namespace {

struct Fault {
    const char* folder;
    const char* code;
    const char* file;
    int line;
    int column;
};

constexpr Fault kFaults[] = {
    // files that are no text
    {"empty-file", "empty-file", "scenarios.yaml", 0, 0},
    {"comments-only", "empty-file", "scenarios.yaml", 0, 0},
    {"latin-1", "invalid-utf-8", "scenarios.yaml", 4, 10},
    {"overlong-utf-8", "invalid-utf-8", "scenarios.yaml", 4, 19},
    {"surrogate-in-utf-8", "invalid-utf-8", "scenarios.yaml", 4, 19},
    {"character-cut-off", "invalid-utf-8", "scenarios.yaml", 5, 50},
    {"byte-order-mark", "byte-order-mark", "scenarios.yaml", 1, 1},
    {"utf-16", "utf-16", "scenarios.yaml", 1, 1},
    {"utf-16-without-mark", "utf-16", "scenarios.yaml", 1, 1},
    {"utf-32", "utf-16", "scenarios.yaml", 1, 1},
    {"nul", "control-character", "scenarios.yaml", 4, 48},
    {"escape-character", "control-character", "scenarios.yaml", 4, 48},
    {"carriage-return-alone", "control-character", "scenarios.yaml", 4, 48},
    {"line-separator", "control-character", "scenarios.yaml", 4, 48},
    {"bidi-override", "bidi-control", "scenarios.yaml", 4, 49},
    {"tab-indentation", "tab-indentation", "scenarios.yaml", 2, 1},
    // files that are not the YAML of a bank
    {"bracket-never-closed", "not-yaml", "questions/1.2.yaml", 5, 11},
    {"half-written", "not-yaml", "questions/1.2.yaml", 14, 3},
    {"colon-in-plain-text", "not-yaml", "questions/1.2.yaml", 15, 18},
    {"bold-text-without-quotes", "alias", "questions/1.2.yaml", 15, 13},
    {"code-without-quotes", "not-yaml", "questions/1.2.yaml", 15, 13},
    {"wrong-indentation", "not-yaml", "questions/1.2.yaml", 5, 4},
    {"text-behind-the-list", "second-document", "questions/1.2.yaml", 27, 1},
    {"second-document", "second-document", "scenarios.yaml", 6, 1},
    {"open-double-quote", "unterminated-quote", "scenarios.yaml", 2, 10},
    {"open-single-quote", "unterminated-quote", "scenarios.yaml", 2, 10},
    {"open-quote-without-line-end", "unterminated-quote", "scenarios.yaml", 2, 10},
    {"anchor", "anchor", "scenarios.yaml", 2, 10},
    {"alias-of-nothing", "alias", "scenarios.yaml", 2, 10},
    {"tag", "tag", "scenarios.yaml", 2, 10},
    {"tag-of-a-list", "tag", "questions/1.2.yaml", 26, 15},
    {"merge-key", "merge-key", "scenarios.yaml", 2, 3},
    {"duplicate-key", "duplicate-key", "scenarios.yaml", 3, 3},
    {"key-that-is-a-list", "bad-key", "scenarios.yaml", 2, 5},
    {"too-deep", "too-deep", "scenarios.yaml", 2, 16},
    {"bidi-by-escape", "bidi-control", "scenarios.yaml", 2, 10},
    {"nul-by-escape", "control-character", "scenarios.yaml", 2, 10},
    // values that are not those of the format
    {"unknown-key", "unknown-key", "questions/1.2.yaml", 7, 3},
    {"misspelled-key", "unknown-key", "questions/1.2.yaml", 25, 3},
    {"key-of-another-kind", "unknown-key", "questions/1.2.yaml", 27, 3},
    {"missing-key", "missing-key", "questions/1.2.yaml", 1, 3},
    {"missing-key-of-an-option", "missing-key", "questions/1.1.yaml", 22, 7},
    {"list-for-text", "wrong-type", "questions/1.2.yaml", 15, 13},
    {"text-for-a-list", "wrong-type", "questions/1.2.yaml", 4, 11},
    {"text-for-a-map", "wrong-type", "questions/1.2.yaml", 12, 7},
    {"number-for-a-day", "wrong-type", "questions/1.2.yaml", 27, 12},
    {"word-for-a-number", "wrong-type", "exam.yaml", 8, 10},
    {"number-in-quotes", "wrong-type", "exam.yaml", 6, 12},
    {"yes-for-true", "wrong-type", "questions/1.1.yaml", 17, 16},
    {"map-for-the-file", "wrong-type", "questions/1.2.yaml", 1, 3},
    {"number-too-large", "out-of-range", "exam.yaml", 25, 11},
    {"unknown-difficulty", "unknown-word", "questions/1.2.yaml", 6, 15},
    {"unknown-type", "unknown-word", "questions/1.2.yaml", 2, 9},
    {"unknown-flaw", "unknown-word", "questions/1.2.yaml", 23, 13},
    {"several-right-answers", "several-right-answers", "questions/1.1.yaml", 20, 16},
    // values that break a rule
    {"duplicate-id", "duplicate-id", "questions/2.1.yaml", 32, 7},
    {"no-right-answer", "no-right-answer", "questions/1.1.yaml", 16, 5},
    {"unknown-point", "unknown-point", "questions/1.2.yaml", 3, 20},
    {"unknown-topic", "unknown-topic", "questions/1.2.yaml", 4, 12},
    {"unknown-service", "unknown-service", "questions/1.1.yaml", 43, 14},
    {"unknown-scenario", "unknown-scenario", "questions/1.2.yaml", 7, 13},
    {"unknown-enemy", "unknown-enemy", "questions/1.1.yaml", 35, 13},
    {"unknown-response", "unknown-response", "questions/2.1.yaml", 20, 14},
    {"phrase-not-found", "phrase-not-found", "questions/1.2.yaml", 12, 15},
    {"wrong-file", "wrong-file", "questions/1.2.yaml", 3, 12},
    {"misnamed-file", "misnamed-file", "questions/9.9.yaml", 0, 0},
    {"misnamed-extension", "misnamed-file", "questions/1.2.yml", 0, 0},
    {"weights-off", "bad-weights", "exam.yaml", 23, 1},
    {"unknown-task-of-a-topic", "unknown-task", "topics.yaml", 18, 9},
    {"day-not-in-the-calendar", "bad-date", "questions/1.2.yaml", 27, 12},
    // tests that cannot be sat
    {"tests-that-are-a-map", "wrong-type", "tests.yaml", 1, 1},
    {"test-with-unknown-question", "unknown-question", "tests.yaml", 3, 22},
    {"test-with-a-question-twice", "question-twice", "tests.yaml", 3, 35},
    {"test-with-unknown-domain", "unknown-domain", "tests.yaml", 3, 38},
    {"test-with-unknown-kind", "unknown-word", "tests.yaml", 3, 36},
    {"test-with-ids-and-request", "ids-or-request", "tests.yaml", 1, 7},
    {"test-with-neither", "ids-or-request", "tests.yaml", 1, 7},
    {"test-that-cannot-be-filled", "test-not-possible", "tests.yaml", 3, 12},
    {"test-named-twice", "duplicate-id", "tests.yaml", 4, 7},
    // recall sheets, which are no part of the bank
    {"recall-that-is-a-map", "wrong-type", "recall.yaml", 1, 1},
    {"recall-of-unknown-kind", "unknown-word", "recall.yaml", 3, 9},
    {"recall-without-answer", "missing-key", "recall.yaml", 13, 5},
    {"recall-with-unknown-key", "unknown-key", "recall.yaml", 10, 5},
    {"recall-entry-named-twice", "duplicate-id", "recall.yaml", 13, 9},
    {"recall-sheet-without-entries", "wrong-count", "recall.yaml", 5, 12},
    {"recall-with-bad-address", "bad-url", "recall.yaml", 11, 16},
    {"recall-with-bad-day", "bad-date", "recall.yaml", 12, 14},
    {"recall-without-words", "empty-text", "recall.yaml", 14, 10},
};

std::string testName(const testing::TestParamInfo<Fault>& info) {
    std::string name = info.param.folder;
    std::ranges::replace(name, '-', '_');
    return name;
}

void PrintTo(const Fault& fault, std::ostream* stream) {
    *stream << fault.folder;
}

} // namespace

class BrokenBank : public testing::TestWithParam<Fault> {};

TEST_P(BrokenBank, GivesItsOneIssueAtItsPlace) {
    const Fault& fault = GetParam();
    BankFolder folder;
    folder.overlay(fault.folder);
    const LoadResult loaded = checkBank(folder.path());
    EXPECT_EQ(loaded.bank.has_value(), std::string_view(fault.file) == kRecallName)
        << "only what stands beside the bank leaves it usable";
    ASSERT_EQ(loaded.issues.size(), 1U) << testing::PrintToString(loaded.issues);
    const Issue& issue = loaded.issues.front();
    EXPECT_EQ(issue.severity, Severity::Error);
    EXPECT_EQ(issue.code, fault.code);
    EXPECT_EQ(issue.file, fault.file);
    EXPECT_EQ(issue.line, fault.line);
    EXPECT_EQ(issue.column, fault.column);
    EXPECT_FALSE(issue.message.empty());
    EXPECT_FALSE(issue.remedy.empty());
    EXPECT_TRUE(isInFormat(issue.code));
}

INSTANTIATE_TEST_SUITE_P(With, BrokenBank, testing::ValuesIn(kFaults), testName);

TEST(BrokenBanks, AreAllInTheTable) {
    std::set<std::string> folders;
    for (const auto& entry : std::filesystem::directory_iterator(brokenBanks()))
        folders.insert(entry.path().filename().string());
    std::set<std::string> rows;
    for (const Fault& fault : kFaults)
        rows.insert(fault.folder);
    EXPECT_EQ(folders, rows);
}

} // namespace bank::test
