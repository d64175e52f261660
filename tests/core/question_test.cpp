// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace exam {

namespace {

using Picks = std::vector<std::optional<EntryIndex>>;

struct Row {
    QuestionKind kind;
    std::size_t entries;
    std::size_t picks;
    bool hasSlots;
    Picks right;
};

const Row kRows[] = {
    {QuestionKind::MultipleChoice, 4, 1, false, {0}},
    {QuestionKind::MultipleResponse, 5, 2, false, {0, 1}},
    {QuestionKind::Ordering, 3, 2, true, {0, 1}},
    {QuestionKind::Matching, 3, 2, true, {0, 1}},
};

} // namespace

TEST(Question, KnowsItsEntriesPicksAndRightResponseForEveryKind) {
    for (const Row& row : kRows) {
        const Question question =
            test::makeQuestion("q", row.kind, row.kind == QuestionKind::MultipleChoice ? 1 : 2);
        SCOPED_TRACE(nameOf(row.kind));
        EXPECT_EQ(question.kind(), row.kind);
        EXPECT_EQ(entryCount(question), row.entries);
        EXPECT_EQ(pickCount(question), row.picks);
        EXPECT_EQ(hasSlots(question), row.hasSlots);
        EXPECT_EQ(rightResponse(question).picks, row.right);
        EXPECT_TRUE(isComplete(question, rightResponse(question)));
        EXPECT_FALSE(isComplete(question, Response{}));
        EXPECT_TRUE(isBlank(Response{}));
        EXPECT_FALSE(isBlank(rightResponse(question)));
    }
}

TEST(Question, IsIncompleteWhilePlacesAreEmpty) {
    const Question ordering = test::makeQuestion("q", QuestionKind::Ordering, 2);
    EXPECT_FALSE(isComplete(ordering, {{EntryIndex{0}, std::nullopt}}));
    EXPECT_FALSE(isBlank({{EntryIndex{0}, std::nullopt}}));
    EXPECT_TRUE(isBlank({{std::nullopt, std::nullopt}}));
}

TEST(Question, GivesTheTextOfEachEntry) {
    EXPECT_EQ(entryText(test::makeQuestion("q"), 2), "Entry 2");
    EXPECT_EQ(entryText(test::makeQuestion("q", QuestionKind::MultipleResponse, 2), 4), "Entry 4");
    EXPECT_EQ(entryText(test::makeQuestion("q", QuestionKind::Ordering, 2), 0), "Entry 0");
    EXPECT_EQ(entryText(test::makeQuestion("q", QuestionKind::Matching, 2), 1), "Two");
}

TEST(EnumNames, GoThereAndBackAndRefuseOtherWords) {
    EXPECT_EQ(nameOf(QuestionKind::MultipleResponse), "multiple-response");
    EXPECT_EQ(fromName<QuestionKind>("matching"), QuestionKind::Matching);
    EXPECT_EQ(fromName<QuestionKind>("Matching"), std::nullopt);
    EXPECT_EQ(fromName<Flaw>(nameOf(Flaw::OverEngineered)), Flaw::OverEngineered);
}

} // namespace exam
