// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/yaml_tree.h"

#include <gtest/gtest.h>

namespace bank::test {

class YamlTree : public testing::Test {
protected:
    std::string pathText(std::string_view path) const {
        return std::string(m_source.text().substr(offsetOf(*m_root, path), 3));
    }

    FileIssues m_issues{"test.yaml"};
    const SourceText m_source{"- name: abc\n  list: [d1, {key: e2}]\n- ~\n"};
    const std::optional<YamlNode> m_root = parseYaml(m_source, m_issues);
};

TEST_F(YamlTree, FindsValuesByKey) {
    ASSERT_TRUE(m_root);
    ASSERT_NE(m_root->items[0].find("name"), nullptr);
    EXPECT_EQ(m_root->items[0].find("name")->text, "abc");
    EXPECT_EQ(m_root->items[0].find("none"), nullptr);
    EXPECT_EQ(m_root->items[1].kind, YamlNode::Kind::Null);
}

TEST_F(YamlTree, TellsWhereTheValueAtAPathBegins) {
    EXPECT_EQ(pathText("[0].name"), "abc");
    EXPECT_EQ(pathText("[0].list[0]"), "d1,");
    EXPECT_EQ(pathText("[0].list[1].key"), "e2}");
}

TEST_F(YamlTree, TakesAnIndexForTheValuesOfAMapToo) {
    EXPECT_EQ(pathText("[0][0]"), "abc");
}

TEST_F(YamlTree, TellsWhereTheLastValueOnTheWayBeginsWhenAPathLeadsNowhere) {
    EXPECT_EQ(pathText("[0].list[1].none.deeper"), "{ke");
    EXPECT_EQ(pathText("[0].list[9]"), "[d1");
    EXPECT_EQ(pathText("[x]"), "- n");
    EXPECT_EQ(pathText(""), "- n");
}

TEST_F(YamlTree, TellsQuotedTextFromPlainText) {
    const SourceText source{"[1, '1', \"1\"]"};
    const auto root = parseYaml(source, m_issues);
    ASSERT_TRUE(root);
    EXPECT_TRUE(root->items[0].plain);
    EXPECT_FALSE(root->items[1].plain);
    EXPECT_FALSE(root->items[2].plain);
}

TEST_F(YamlTree, SeesWhereQuotesAreClosed) {
    for (const char* text : {"a: 'it''s'", "a: \"\\\"\"", "a: \"\\\\\"", "a: ''", "a: 'two\n  lines'"}) {
        EXPECT_TRUE(parseYaml(SourceText(text), m_issues)) << text;
        EXPECT_TRUE(m_issues.all().empty()) << text;
    }
}

TEST_F(YamlTree, SeesThatAQuoteIsNeverClosed) {
    for (const char* text : {"a: 'it''s", "a: \"\\\"", "a: 'b''", "'a: b", "[\"a"})
        EXPECT_FALSE(parseYaml(SourceText(text), m_issues)) << text;
    for (const Issue& issue : m_issues.all())
        EXPECT_EQ(issue.code, "unterminated-quote");
}

/// Each is accepted by yaml-cpp and refused, or read differently, by libyaml.
TEST_F(YamlTree, RefusesWhatParsersDoNotAgreeOn) {
    struct Row {
        const char* text;
        const char* reason;
    };
    const Row rows[] = {
        {"? a\n: b\n", "a key behind a question mark"},
        {"[? a : b]\n", "the same in a list on one line"},
        {"a:\n'b'\n", "a value in the column of its key"},
        {"a:\n~\n", "a null in the column of its key"},
        {"- a:\n  [b]\n", "a list on one line in the column of its key"},
        {"[a,,b]\n", "two commas"},
        {"[,]\n", "nothing before the comma"},
        {"{a:, b: c}\n", "no value"},
        {"[a:]\n", "a colon before the bracket"},
        {"[:a]\n", "a colon in front"},
        {"a: '\n\n'\n", "line breaks alone in quotes"},
        {"a: \"\n  b\"\n", "a line break behind the quote"},
        {"a: 'b\n  '\n", "a line break before the quote"},
        {"a: \"\\'b\"\n", "a backslash that begins no escape"},
    };
    for (const Row& row : rows) {
        FileIssues issues("test.yaml");
        parseYaml(SourceText(row.text), issues);
        ASSERT_FALSE(issues.all().empty()) << row.reason;
        EXPECT_EQ(issues.all().front().code, "not-yaml") << row.reason;
    }
}

TEST_F(YamlTree, AcceptsListsInTheColumnOfTheirKeyAndNullsThatAreWritten) {
    for (const char* text :
         {"a:\n- b\n", "a:\n  - b\n", "a: [~, null]\n", "a: {b: ~}\n", "a: []\nb: {}\n", "a:\nb: c\n",
          "why: is it so?\nb: c\n", "a: >-\n  b?\nc: d\n", "a: |\n  ?\n  #\nb: c\n"}) {
        EXPECT_TRUE(parseYaml(SourceText(text), m_issues)) << text;
        EXPECT_TRUE(m_issues.all().empty()) << text;
    }
}

} // namespace bank::test
