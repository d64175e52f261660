// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entry_order.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace exam {

namespace {

using Order = std::optional<EntryOrder>;

Question withOptions(const std::vector<std::string>& texts) {
    Question question = test::makeQuestion("q");
    SingleChoice content;
    for (const std::string& text : texts)
        content.options.push_back({text, "Why", std::nullopt});
    question.content = content;
    return question;
}

} // namespace

TEST(EntryOrder, IsOfAQuestionWhereItHoldsEachEntryOnce) {
    const Question question = withOptions({"a", "b", "c", "d"});
    EXPECT_TRUE(isOrderOf(question, {2, 0, 3, 1}));
    EXPECT_FALSE(isOrderOf(question, {0, 1, 2})) << "one is missing";
    EXPECT_FALSE(isOrderOf(question, {0, 1, 2, 2})) << "one stands twice";
    EXPECT_FALSE(isOrderOf(question, {0, 1, 2, 4})) << "there is no fifth entry";
}

TEST(EntryOrder, LeavesOutWhatNoQuestionCanHave) {
    const std::vector<EntryIndex> tooMany(kMostEntries + 1, EntryIndex{0});
    EXPECT_EQ(EntryOrder(tooMany).size(), kMostEntries);
}

TEST(FixedEntryOrder, RisesForQuantitiesAndIsFreeForAllElse) {
    struct Row {
        std::vector<std::string> options;
        Order order;
        const char* reason;
    };
    const Row rows[] = {
        {{"30", "5", "100", "20"}, Order({1, 3, 0, 2}), "bare numbers"},
        {{"512 MB", "2 GB", "1 GB", "64 MB"}, Order({3, 0, 2, 1}), "sizes in several units"},
        {{"5 minutes", "90 seconds", "1 hour", "30 s"}, Order({3, 1, 0, 2}), "times in several units"},
        {{"$1,200", "$900", "$10,000", "$1"}, Order({3, 1, 0, 2}), "money with thousands"},
        {{"`0.5`", "`0.25`", "`0.75`", "`-1`"}, Order({3, 1, 0, 2}), "in code marks, with a sign"},
        {{"10 %", "5 %", "20 %", "1 %"}, Order({3, 1, 0, 2}), "shares"},
        {{"4 retries", "2 retries", "8 retries", "1 retries"}, Order({3, 1, 0, 2}), "one noun"},
        {{"3.", "1.", "2.", "4."}, Order({1, 2, 0, 3}), "with a full stop"},
        {{"7", "7", "5", "6"}, Order({2, 3, 0, 1}), "equal ones stay as listed"},
        {{"5 minutes", "2 GB", "1 hour", "30 s"}, std::nullopt, "two dimensions"},
        {{"4 retries", "2 workers", "8 retries", "1 retry"}, std::nullopt, "several nouns"},
        {{"5 minutes", "2 nodes", "1 hour", "30 s"}, std::nullopt, "a time and a noun"},
        {{"10", "20", "30", "None"}, std::nullopt, "a word among them"},
        {{"1-5", "6-10", "11-15", "16-20"}, std::nullopt, "ranges"},
        {{"Amazon S3", "Amazon EFS", "AWS Glue", "Amazon EMR"}, std::nullopt, "names"},
        {{"", "1", "2", "3"}, std::nullopt, "no text"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(fixedEntryOrder(withOptions(row.options)), row.order) << row.reason;
}

TEST(FixedEntryOrder, IsThatOfTheBankWhereItSaysSo) {
    Question question = withOptions({"Low", "Medium", "High", "Extreme"});
    question.shuffle = false;
    EXPECT_EQ(fixedEntryOrder(question), Order({0, 1, 2, 3}));
    question = withOptions({"20", "10", "30", "40"});
    question.shuffle = false;
    EXPECT_EQ(fixedEntryOrder(question), Order({0, 1, 2, 3})) << "whatever the numbers are";
}

TEST(FixedEntryOrder, NeverGivesTheStepsOfAnOrderingAway) {
    Question question = test::makeQuestion("q", QuestionKind::Ordering, 3);
    question.shuffle = false;
    EXPECT_EQ(fixedEntryOrder(question), std::nullopt);
}

TEST(FixedEntryOrder, HoldsForTheResponsesOfAMatching) {
    Question question = test::makeQuestion("q", QuestionKind::Matching, 3);
    std::get<Matching>(question.content).responses = {"60 s", "4 s", "15 minutes"};
    EXPECT_EQ(fixedEntryOrder(question), Order({1, 0, 2}));
}

} // namespace exam
