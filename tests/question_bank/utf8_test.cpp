// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/utf8.h"

#include <gtest/gtest.h>

namespace bank::test {

TEST(Utf8, GivesCharactersOfOneToFourBytes) {
    const std::string text = "a\u00e9\u8336\U0001F375";
    EXPECT_EQ(utf8At(text, 0).code, U'a');
    EXPECT_EQ(utf8At(text, 1).code, U'\u00e9');
    EXPECT_EQ(utf8At(text, 3).code, U'\u8336');
    EXPECT_EQ(utf8At(text, 6).code, U'\U0001F375');
    EXPECT_EQ(utf8At(text, 6).byteCount, 4U);
    EXPECT_EQ(characterCount(text), 4U);
}

TEST(Utf8, RefusesWhatRfc3629Forbids) {
    const std::string_view invalid[] = {
        "\x80",             // a continuation byte alone
        "\xC3",             // cut off
        "\xC3(",            // no continuation byte
        "\xC0\xAF",         // overlong, two bytes
        "\xE0\x80\xAF",     // overlong, three bytes
        "\xF0\x80\x80\xAF", // overlong, four bytes
        "\xED\xA0\x80",     // a surrogate
        "\xF4\x90\x80\x80", // above U+10FFFF
        "\xFF",             // in no character
    };
    for (const std::string_view bytes : invalid)
        EXPECT_EQ(utf8At(bytes, 0).byteCount, 0U) << testing::PrintToString(std::string(bytes));
}

TEST(Utf8, AcceptsTheBoundsOfEachLength) {
    for (const std::string_view bytes : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                                         "\xEE\x80\x80", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        EXPECT_EQ(utf8At(bytes, 0).byteCount, bytes.size());
}

TEST(ForbiddenCharacters, AreControlsNoncharactersAndBidiControlsButNotLineBreaksAndTabs) {
    for (const char32_t code :
         {0x0U, 0x1BU, 0x7FU, 0x85U, 0x2028U, 0xFEFFU, 0xFFFCU, 0xFDD0U, 0xFFFFU, 0x1FFFEU})
        EXPECT_EQ(forbidden(code), Forbidden::Control) << codeName(code);
    for (const char32_t code : {0x061CU, 0x200EU, 0x200FU, 0x202AU, 0x202EU, 0x2066U, 0x2069U})
        EXPECT_EQ(forbidden(code), Forbidden::Bidi) << codeName(code);
    for (const char32_t code : {0x9U, 0xAU, 0xDU, 0x20U, 0xA0U, 0xE9U, 0x202FU, 0x1F375U})
        EXPECT_EQ(forbidden(code), std::nullopt) << codeName(code);
}

TEST(CodeName, HasFourDigitsAtLeast) {
    EXPECT_EQ(codeName(0), "U+0000");
    EXPECT_EQ(codeName(0x202E), "U+202E");
    EXPECT_EQ(codeName(0x1F375), "U+1F375");
}

} // namespace bank::test
