// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/text_measures.h"

#include "audit/figures_text.h"

#include <gtest/gtest.h>

namespace bank::test {

TEST(Words, AreLowerCaseAndKeepNumbersWhole) {
    EXPECT_EQ(wordsOf("Real-time: 38,200 of `crane_loads`, S3."),
              (std::vector<std::string>{"real", "time", "38,200", "of", "crane_loads", "s3"}));
    EXPECT_TRUE(wordsOf("").empty());
    EXPECT_TRUE(wordsOf(" -,. ").empty());
}

TEST(ContentWords, HaveOneStemForTheFormsOfAWord) {
    EXPECT_EQ(contentWords("restore restores restored restoring"), WordSet{"restor"});
    EXPECT_EQ(contentWords("scan scanned scanning"), WordSet{"scan"});
    EXPECT_EQ(contentWords("policy policies"), WordSet{"policy"});
    EXPECT_EQ(contentWords("class 1s"), (WordSet{"1s", "class"}));
    EXPECT_EQ(contentWords("the of and with"), WordSet{});
}

TEST(TextWithoutCode, KeepsTheProse) {
    EXPECT_EQ(withoutCode("Set `a` now.\n```\nx = 1\n```\n| t |\n  end"), "Set  now.\nend\n");
}

TEST(SplitNumbers, LeaveASkeleton) {
    const NumberedText split = splitNumbers("S3 keeps 10-20 GB, -0.5 or 1,500.");
    EXPECT_EQ(split.skeleton, "S3 keeps #-# GB, # or #.");
    EXPECT_EQ(split.numbers, (std::vector<double>{10.0, 20.0, -0.5, 1500.0}));
}

TEST(Similarity, IsOneForEqualTextsAndZeroForStrangers) {
    EXPECT_EQ(Trigrams("A cup of tea").similarity(Trigrams("a cup  of TEA")), 1.0);
    EXPECT_EQ(Trigrams("").similarity(Trigrams("")), 1.0);
    EXPECT_EQ(Trigrams("abc").similarity(Trigrams("xyz")), 0.0);
    // "  a", " ab", "abc", "bc " and "  a", " ab", "abd", "bd ": two of six are common.
    EXPECT_DOUBLE_EQ(Trigrams("abc").similarity(Trigrams("abd")), 2.0 / 6.0);
}

TEST(JaccardSimilarity, IsOneForTwoEmptySets) {
    EXPECT_EQ(jaccard({}, {}), 1.0);
    EXPECT_EQ(jaccard({"a"}, {}), 0.0);
    EXPECT_DOUBLE_EQ(jaccard({"a", "b"}, {"b", "c"}), 1.0 / 3.0);
}

TEST(FiguresAsText, AreRoundedAndNeverMinusZero) {
    EXPECT_EQ(decimal(12.345, 1), "12.3");
    EXPECT_EQ(decimal(-0.04, 1), "0.0");
    EXPECT_EQ(decimal(2.0, 0), "2");
    EXPECT_EQ(percentText(0.375), "37.5 %");
}

} // namespace bank::test
