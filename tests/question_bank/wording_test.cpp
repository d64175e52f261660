// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/wording.h"

#include <gtest/gtest.h>

#include <array>

namespace bank::test {

namespace {

constexpr std::array<std::string_view, 4> kKeys{"stem", "scenario", "options", "why"};

} // namespace

TEST(Quotes, KeepAShortTextOnOneLine) {
    EXPECT_EQ(inQuotes("two\n lines"), "'two lines'");
}

TEST(Quotes, CutALongTextBetweenCharacters) {
    std::string tea;
    for (int count = 0; count < 100; ++count)
        tea += "\u8336";
    EXPECT_EQ(inQuotes(tea), "'" + tea.substr(0, std::size_t{60} * 3) + "...'");
}

TEST(Alternatives, AreJoinedByCommasAndOr) {
    EXPECT_EQ(alternatives(kKeys), "stem, scenario, options or why");
    EXPECT_EQ(alternatives(std::span(kKeys).first(1)), "stem");
    EXPECT_EQ(alternatives({}), "");
}

TEST(ClosestWord, ToleratesAThirdOfTheLetters) {
    EXPECT_EQ(closest("stemm", kKeys), "stem");
    EXPECT_EQ(closest("senario", kKeys), "scenario");
    EXPECT_EQ(closest("optoins", kKeys), "options");
    EXPECT_EQ(closest("whys", kKeys), "why");
}

TEST(ClosestWord, IsNoneWhenAllAreFar) {
    EXPECT_EQ(closest("colour", kKeys), "");
    EXPECT_EQ(closest(std::string(100'000, 'x'), kKeys), "");
    EXPECT_EQ(closest("stem", {}), "");
}

} // namespace bank::test
