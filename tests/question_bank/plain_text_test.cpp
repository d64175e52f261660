// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/plain_text.h"

#include <gtest/gtest.h>

namespace bank::test {

TEST(FoldedSpaces, AreSingleAndNoneAtTheEnds) {
    EXPECT_EQ(foldSpaces(" a\t b\r\n\n c "), "a b c");
    EXPECT_EQ(foldSpaces(" \n "), "");
    EXPECT_EQ(foldSpaces(""), "");
}

TEST(TextWithoutMarkup, HasNoAsterisksAndBackTicks) {
    EXPECT_EQ(withoutMarkup("the **first**\n`column` *only*"), "the first column only");
}

TEST(WordCount, LeavesOutCodeAndTables) {
    EXPECT_EQ(wordCount("One two.\n\n```json\n{ \"a\": 1 }\n```\n\n  | a | b |\n|---|---|\nthree\n"), 3U);
}

TEST(WordCount, TakesTheRestForCodeWhenAFenceIsNotClosed) {
    EXPECT_EQ(wordCount("one\n```\ntwo three"), 1U);
}

TEST(WordCount, IsZeroForNothing) {
    EXPECT_EQ(wordCount(""), 0U);
}

} // namespace bank::test
