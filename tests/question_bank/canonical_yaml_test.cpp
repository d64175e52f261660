// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/canonical_yaml.h"

#include "bank_folder.h"
#include "formats/yaml_writer.h"
#include "loader/yaml_tree.h"

#include <gtest/gtest.h>

#include <random>

namespace bank::test {

namespace {

std::string scenario(const std::string& rest) {
    return "- id: a\n  title: b\n  text: c\n" + rest;
}

std::string formatted(const std::string& bytes) {
    const auto result = canonicalYaml(bytes, ListKind::Scenarios);
    return result ? *result : "refused: " + result.error().reason;
}

/// What a reader makes of "key: " and the text as it was written.
std::string readBack(const std::string& text) {
    FileIssues issues("");
    const SourceText source("- key: " + textYaml(text, 2) + "\n  next: x\n");
    if (!checkCharacters(source, issues))
        return "refused";
    const auto root = parseYaml(source, issues);
    if (!root || !issues.all().empty() || root->items[0].items.size() != 2)
        return "refused";
    const std::string read = root->items[0].items[0].text;
    return read.substr(0, read.find_last_not_of('\n') + 1);
}

} // namespace

TEST(CanonicalYaml, OrdersKeysAndWritesEachTextInOneWay) {
    EXPECT_EQ(formatted("---\n- { text: \"c\", title: 'b b', 'id': \"1.10\" }\n\n\n-   title: \"it's: so\"\n"
                        "    text: >-\n      one\n      line\n    id: b\n"),
              "- id: '1.10'\n  title: b b\n  text: c\n\n- id: b\n  title: 'it''s: so'\n  text: one line\n");
    EXPECT_EQ(formatted(scenario("- id: b\n  title: t\n  text: \"One.\\n\\n  two\\n\"\n")),
              scenario("\n- id: b\n  title: t\n  text: |\n    One.\n\n      two\n"));
}

TEST(CanonicalYaml, KeepsCommentsAboveEntriesAndAtTheEnd) {
    const std::string text = "# Head.\n\n# About a.\n" +
                             scenario("\n# About b.\n- id: b\n  title: t#1\n  text: |\n    # a heading\n    "
                                      "below\n\n# The end.\n");
    EXPECT_EQ(formatted(text), text);
}

TEST(CanonicalYaml, RefusesACommentInsideAnEntry) {
    struct Row {
        const char* bytes;
        int line;
        int column;
    };
    const Row rows[] = {
        {"- id: a\n  # why\n  title: b\n  text: c\n", 2, 3},
        {"- id: a # why\n  title: b\n  text: c\n", 1, 9},
        {"- id: a\n  title: b\n  text: | # why\n    c\n", 3, 11},
        {"- id: a\n  title: b\n  text: c\n  # why\n- id: b\n  title: b\n  text: c\n", 4, 3},
    };
    for (const Row& row : rows) {
        const auto result = canonicalYaml(row.bytes, ListKind::Scenarios);
        ASSERT_FALSE(result) << row.bytes;
        EXPECT_TRUE(result.error().reason.starts_with("A comment stands inside")) << result.error().reason;
        EXPECT_EQ(result.error().place.line, row.line) << row.bytes;
        EXPECT_EQ(result.error().place.column, row.column) << row.bytes;
    }
}

TEST(CanonicalYaml, RefusesFilesWithIssues) {
    EXPECT_FALSE(canonicalYaml("- id: a\n  id: b\n", ListKind::Scenarios));
    EXPECT_FALSE(canonicalYaml("", ListKind::Scenarios));
    EXPECT_FALSE(canonicalYaml("[]\n", ListKind::Scenarios));
    EXPECT_FALSE(
        canonicalYaml("[{id: a, title: b, text: c}, {id: d, title: e, text: f}]\n", ListKind::Scenarios));
}

TEST(CanonicalYaml, NeverChangesTheMeaningOfAnyText) {
    const std::vector<std::string> texts{"",        "a",         "a: b",
                                         "a #b",    "#a",        "- a",
                                         "-a",      "--- a",     "? a",
                                         "'a",      "\"a\"",     "a'b",
                                         "*a*",     "&a",        "!a",
                                         "|",       ">",         "%a",
                                         "@a",      "`a`",       "[a]",
                                         "{a}",     "a]",        "null",
                                         "~",       "<<",        "...",
                                         "a:",      ":a",        " a",
                                         "a ",      "a\nb",      "\na",
                                         " a\nb",   "a\n b",     "a\n\n\nb",
                                         "a\tb",    "\ta",       "a\n\tb",
                                         "a\rb",    "\\n",       "\\\n",
                                         "no",      "1e3",       "0x10",
                                         "=",       "a\n ",      "a\n \nb",
                                         "\n",      "a: |\n  b", "\u8336\n\u8336",
                                         "# a\n# b"};
    for (const std::string& text : texts)
        EXPECT_EQ(readBack(text), text.substr(0, text.find_last_not_of('\n') + 1))
            << testing::PrintToString(text);
}

TEST(CanonicalYaml, NeverChangesTheMeaningOfTextsMadeByChance) {
    constexpr std::string_view kAlphabet = "ab :#-'\"\n\n,[]{}|>*&!%@`?~\\ \t1.";
    std::mt19937 chance(20261128);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t left = chance() % 12; left > 0; --left)
            text += kAlphabet[chance() % kAlphabet.size()];
        text.resize(text.find_last_not_of('\n') + 1);
        ASSERT_EQ(readBack(text), text) << testing::PrintToString(text);
    }
}

TEST(CanonicalYaml, LeavesTheShippedBankEqualAndIsIdempotent) {
    const std::filesystem::path shipped = REHEARSAL_BANK_DIR;
    BankFolder folder;
    std::filesystem::remove_all(folder.path());
    std::filesystem::copy(shipped, folder.path(), std::filesystem::copy_options::recursive);
    const LoadResult before = folder.load();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(shipped)) {
        const std::filesystem::path name = entry.path().lexically_relative(shipped);
        const bool isQuestions = name.parent_path() == "questions";
        if (!isQuestions && name != "scenarios.yaml")
            continue;
        const ListKind kind = isQuestions ? ListKind::Questions : ListKind::Scenarios;
        const auto once = canonicalYaml(folder.read(name), kind);
        ASSERT_TRUE(once) << name << ':' << once.error().place.line << ": " << once.error().reason;
        EXPECT_EQ(canonicalYaml(*once, kind).value(), *once) << name;
        folder.write(name, *once);
    }
    const LoadResult after = folder.load();
    ASSERT_TRUE(before.bank && after.bank);
    EXPECT_EQ(after.bank->questions(), before.bank->questions());
    EXPECT_EQ(after.bank->scenarios(), before.bank->scenarios());
}

} // namespace bank::test
