// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sentences.h"

#include <gtest/gtest.h>

namespace bank::test {

TEST(Sentences, EndAtMarksBeforeASpace) {
    EXPECT_EQ(sentencesOf("One. Two? Three: four! Five"),
              (std::vector<std::string>{"One.", "Two?", "Three:", "four!", "Five"}));
    EXPECT_EQ(sentencesOf("It is 1.5 l, e.g. `a.b` (so to say.) Then."),
              (std::vector<std::string>{"It is 1.5 l, e.g. `a.b` (so to say.)", "Then."}));
    EXPECT_TRUE(sentencesOf("").empty());
}

TEST(Prose, LeavesOutCodeAndTables) {
    EXPECT_EQ(proseOf("One\ntwo.\n\n```\ncode.\n```\n| a | b |\n|---|---|\nThree."), "One two. Three.");
}

TEST(LeadIn, IsTheLastQuestionElseTheLastSentence) {
    EXPECT_EQ(leadInOf("Tea? It is cold. Which `pot` helps? (Select TWO.)"), "Which `pot` helps?");
    EXPECT_EQ(leadInOf("Why is it cold? It should be hot."), "Why is it cold?");
    EXPECT_EQ(leadInOf("Tea is cold. Put the steps in order."), "Put the steps in order.");
    EXPECT_EQ(leadInOf("```\ncode\n```"), "");
}

TEST(ReadingEase, FallsWithLongWordsAndSentences) {
    EXPECT_NEAR(readingEase("The cat sat on the mat."), 206.835 - 1.015 * 6 - 84.6, 1e-9);
    EXPECT_LT(readingEase("Organizational considerations necessitate simplification."), 0.0);
    EXPECT_EQ(readingEase(""), 0.0);
}

} // namespace bank::test
