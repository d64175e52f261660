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

} // namespace bank::test
