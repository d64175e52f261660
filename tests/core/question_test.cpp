// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question.h"

#include "model/question_version.h"
#include "support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

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

TEST(QuestionVersion, ChangesWithWhatIsReadAndWithTheKeyAndWithNothingElse) {
    const Question question = test::makeQuestion("q", QuestionKind::MultipleResponse, 2);
    const std::string version = questionVersion(question);
    EXPECT_THAT(version, testing::MatchesRegex("[0-9a-f]{16}"));
    const auto after = [&](const std::function<void(Question&)>& change) {
        Question changed = question;
        change(changed);
        return questionVersion(changed);
    };
    const auto options = [](Question& changed) -> MultipleChoice& {
        return std::get<MultipleChoice>(changed.content);
    };
    const std::pair<const char*, std::function<void(Question&)>> changes[] = {
        {"stem", [](Question& changed) { changed.stem += "."; }},
        {"explanation", [](Question& changed) { changed.explanation.clear(); }},
        {"option", [&](Question& changed) { options(changed).options[4].text += "."; }},
        {"why", [&](Question& changed) { options(changed).options[0].why += "."; }},
        {"flaw", [&](Question& changed) { options(changed).options[3].flaw = Flaw::OverEngineered; }},
        {"key", [&](Question& changed) { options(changed).right = {0, 2}; }},
        {"constraint", [](Question& changed) { changed.constraints = {{"Stem", "something"}}; }},
        {"reference", [](Question& changed) { changed.references.clear(); }},
        {"a word from one text to the next",
         [&](Question& changed) {
             options(changed).options[0].text = "Entry 0Why";
             options(changed).options[0].why.clear();
         }},
    };
    for (const auto& [what, change] : changes)
        EXPECT_NE(after(change), version) << what;
    EXPECT_EQ(after([](Question& changed) { changed.checked = "2027-01-01"; }), version);
    for (const QuestionKind kind : {QuestionKind::Ordering, QuestionKind::Matching})
        EXPECT_NE(questionVersion(test::makeQuestion("q", kind, 2)), version) << nameOf(kind);
}

} // namespace exam
