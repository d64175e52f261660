// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/text_limits.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bank::test {

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    for (std::size_t count = 0; count < times; ++count)
        result += text;
    return result;
}

} // namespace

TEST(TextLimits, AreKeptByWhatPeopleWrite) {
    for (const char* text : {"", "One word.", "- a\n  - b\n    - c", "> quoted\n> on", "1. one\n2. two",
                             "```\n>>> 1 + 1\n2\n```", "| a | b |\n|---|---|\n| 1 | 2 |",
                             "e\u0301 and \u0E17\u0E35\u0E48", "2 * 3 * 4 - 5 > 1"})
        EXPECT_EQ(exceededLimit(text), "") << text;
}

TEST(TextLimits, AddUpWhatTakesTime) {
    EXPECT_DOUBLE_EQ(layoutMilliseconds(""), 0.060);
    EXPECT_DOUBLE_EQ(layoutMilliseconds("ab\n| `c` \u8336"),
                     0.0024 * 12 + 0.060 * 2 + 0.190 + 0.026 * 2 + 0.018);
    EXPECT_DOUBLE_EQ(layoutMilliseconds("- > a\n  - b"), 0.0024 * 11 + 0.060 * 2 + 0.025);
}

TEST(TextLimits, SayWhichOneIsExceeded) {
    constexpr const char* kTooMuch =
        "is too long, or has too many lines, cells or marks, to be shown at once";
    struct Row {
        std::string within;
        std::string beyond;
        const char* exceeded;
    };
    const Row rows[] = {
        {repeated("word ", 1150), repeated("word ", 1250), kTooMuch},
        {repeated("a\n", 215), repeated("a\n", 230), kTooMuch},
        {repeated("| ", 74), repeated("| ", 75), kTooMuch},
        {repeated("*a* ", 225), repeated("*a* ", 245), kTooMuch},
        {repeated("- - - - - a\n", 75), repeated("- - - - - a\n", 78), kTooMuch},
        {repeated("\u8336 ", 500), repeated("\u8336 ", 550), kTooMuch},
        {repeated("x", kMaxWordCharacters), repeated("x", kMaxWordCharacters + 1),
         "has a word of more than 500 characters"},
        {"a" + repeated("\u0301", kMaxCombiningMarks), "a" + repeated("\u0301", kMaxCombiningMarks + 1),
         "has more than 8 combining marks in a row"},
        {repeated("> ", 4) + "a", repeated("> ", 7) + "a",
         "has more than 6 quotes and lists inside each other"},
        {repeated(">", 6) + "a", repeated(">", 7) + "a",
         "has more than 6 quotes and lists inside each other"},
        {"- 1. * a", repeated("- ", 7) + "a", "has more than 6 quotes and lists inside each other"},
        {"          - a", repeated(" ", 24) + "- a", "has more than 6 quotes and lists inside each other"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(exceededLimit(row.within), "") << row.exceeded;
        EXPECT_EQ(exceededLimit(row.beyond), row.exceeded);
    }
}

} // namespace bank::test
