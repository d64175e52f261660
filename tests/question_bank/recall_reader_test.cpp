// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single faults of recall.yaml stand in the table of broken_banks_test.cpp.
#include "bank_folder.h"
#include "loader/recall_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace bank::test {

using testing::IsEmpty;
using testing::SizeIs;

TEST(RecallReader, ReadsEveryKey) {
    const RecallResult read = loadRecall(goodBank());
    EXPECT_THAT(read.issues, IsEmpty());
    ASSERT_THAT(read.sheets, SizeIs(1));
    const exam::RecallSheet& sheet = read.sheets.front();
    EXPECT_EQ(sheet.id, "times");
    EXPECT_EQ(sheet.title, "Steeping times");
    EXPECT_EQ(sheet.kind, exam::RecallKind::Limits);
    EXPECT_EQ(sheet.prompt, "How long each tea stands.");
    ASSERT_THAT(sheet.entries, SizeIs(2));
    const exam::RecallEntry green{.id = "green",
                                  .cue = "Green tea: time",
                                  .answer = "2 minutes",
                                  .keys = {"2 minutes", "120"},
                                  .note = "Longer makes it bitter.",
                                  .reference = "https://example.org/handbook/green",
                                  .checked = "2026-11-29"};
    EXPECT_EQ(sheet.entries.front(), green);
    EXPECT_THAT(sheet.entries.back().keys, IsEmpty());
    EXPECT_EQ(sheet.entries.back().reference, "");
}

TEST(RecallReader, FindsNothingWhereABankHasNoSheets) {
    BankFolder folder;
    folder.remove("recall.yaml");
    const RecallResult read = loadRecall(folder.path());
    EXPECT_THAT(read.issues, IsEmpty());
    EXPECT_THAT(read.sheets, IsEmpty());
    EXPECT_THAT(loadRecall(folder.path() / "nowhere").issues, IsEmpty());
}

TEST(RecallReader, IsNoPartOfTheEdition) {
    BankFolder folder;
    const std::string edition = folder.load().bank.value().edition();
    folder.replace("recall.yaml", "4 minutes", "5 minutes");
    EXPECT_EQ(folder.load().bank.value().edition(), edition) << "no paper comes from it";
}

TEST(RecallReader, GivesNoSheetsWithAnErrorAmongThem) {
    BankFolder folder;
    folder.overlay("recall-with-bad-day");
    EXPECT_THAT(loadRecall(folder.path()).sheets, IsEmpty());
}

TEST(RecallReader, FollowsNoLinkOutOfTheBank) {
    BankFolder folder;
    BankFolder other;
    folder.remove("recall.yaml");
    std::filesystem::create_symlink(other.path() / "recall.yaml", folder.path() / "recall.yaml");
    const RecallResult read = loadRecall(folder.path());
    ASSERT_THAT(read.issues, SizeIs(1));
    EXPECT_EQ(read.issues.front().code, "outside-folder");
    EXPECT_THAT(read.sheets, IsEmpty());
}

TEST(RecallReader, ReportsAFolderInPlaceOfTheFile) {
    BankFolder folder;
    folder.remove("recall.yaml");
    std::filesystem::create_directory(folder.path() / "recall.yaml");
    const RecallResult read = loadRecall(folder.path());
    ASSERT_THAT(read.issues, SizeIs(1));
    EXPECT_EQ(read.issues.front().code, "unreadable-file");
}

TEST(RecallReader, ReadsSheetsOfEveryExam) {
    for (const std::filesystem::path& folder :
         {std::filesystem::path(REHEARSAL_BANK_DIR),
          std::filesystem::path(REHEARSAL_TEST_DATA "/banks/second-exam")}) {
        const RecallResult read = loadRecall(folder);
        EXPECT_THAT(read.issues, IsEmpty());
        EXPECT_THAT(read.sheets, testing::Not(IsEmpty()));
    }
}

TEST(RecallReader, FindsTheFourBoxesOfTheShippedExamWithAReferenceForEachEntry) {
    const RecallResult read = loadRecall(REHEARSAL_BANK_DIR);
    std::set<exam::RecallKind> kinds;
    for (const exam::RecallSheet& sheet : read.sheets) {
        kinds.insert(sheet.kind);
        EXPECT_GE(sheet.entries.size(), 8U) << sheet.id;
        for (const exam::RecallEntry& entry : sheet.entries)
            EXPECT_TRUE(entry.reference.starts_with("https://docs.aws.amazon.com/")) << entry.id;
    }
    EXPECT_THAT(kinds, SizeIs(4));
}

} // namespace bank::test
