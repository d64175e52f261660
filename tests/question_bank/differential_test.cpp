// SPDX-License-Identifier: GPL-3.0-or-later
//
// yaml-cpp 0.7 is lenient. A file that our reader accepts has to be accepted by libyaml, and to mean the
// same.
#include "bank_folder.h"
#include "libyaml_tree.h"
#include "loader/file_issues.h"
#include "loader/source_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

namespace bank::test {

namespace {

/// What our reader accepts without an issue; nothing else.
std::optional<YamlNode> ourTree(const std::string& bytes) {
    FileIssues issues("");
    const SourceText source(bytes);
    if (bytes.empty() || !checkCharacters(source, issues))
        return std::nullopt;
    std::optional<YamlNode> root = parseYaml(source, issues);
    return issues.all().empty() ? root : std::nullopt;
}

/// Why the two do not agree on a file that we accept; empty when they do.
std::string disagreement(const std::string& bytes) {
    const std::optional<YamlNode> ours = ourTree(bytes);
    if (!ours)
        return {};
    const SourceText source(bytes); // with the last line break that both see
    const std::optional<YamlNode> reference = libyamlTree(source.text());
    if (!reference)
        return "libyaml refuses it";
    return isSameTree(*ours, *reference) ? "" : "libyaml reads it differently";
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::filesystem::path> yamlFilesUnder(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// Pieces that YAML has opinions about.
constexpr const char* kPieces[] = {"\n", "  ", " ",    ":",    ": ",     "- ",  "-",    "#",   " #",   "'",
                                   "\"", "|",  ">",    "|2",   ">-",     "[",   "]",    "{",   "}",    ",",
                                   "? ", "?",  "&a",   "*a",   "!t",     "%Y",  "@",    "`",   "---",  "...",
                                   "\\", "\t", "\r\n", "\n\n", "<<",     "~",   "a",    "''",  "\"\"", "\\n",
                                   "|+", ">2", "\n  ", "\n- ", "\n    ", ":\n", "- - ", "a: b"};

class Mutator {
public:
    explicit Mutator(std::uint32_t seed)
        : m_chance(seed) {}

    std::string mutate(std::string text) {
        for (std::size_t change = 1 + below(3); change > 0; --change) {
            const std::size_t place = below(text.size() + 1);
            const std::size_t length = std::min(below(12), text.size() - place);
            switch (below(5)) {
            case 0:
                text.erase(place, length);
                break;
            case 1:
                text.insert(place, text.substr(below(text.size() + 1), below(30)));
                break;
            case 2:
                text.replace(place, length, kPieces[below(std::size(kPieces))]);
                break;
            default:
                text.insert(place, kPieces[below(std::size(kPieces))]);
            }
            if (text.empty())
                text = "a";
        }
        return text;
    }

    std::size_t below(std::size_t bound) { return m_chance() % bound; }

private:
    std::mt19937 m_chance;
};

/// A piece of `text` of some lines, which is quicker to mutate and to read in a failure.
std::string someLines(const std::string& text, Mutator& chance) {
    std::size_t begin = text.find("\n- ", chance.below(text.size()));
    begin = begin == std::string::npos ? 0 : begin + 1;
    return text.substr(begin, text.find("\n- ", begin) - begin).substr(0, 3000) + '\n';
}

} // namespace

TEST(Differential, ShippedFilesMeanTheSameToLibyaml) {
    for (const std::filesystem::path& file : yamlFilesUnder(REHEARSAL_BANK_DIR)) {
        ASSERT_TRUE(ourTree(bytesOf(file))) << file;
        EXPECT_EQ(disagreement(bytesOf(file)), "") << file;
    }
}

TEST(Differential, TestFilesThatWeAcceptMeanTheSameToLibyaml) {
    for (const std::filesystem::path& file : yamlFilesUnder(REHEARSAL_TEST_DATA))
        EXPECT_EQ(disagreement(bytesOf(file)), "") << file;
}

TEST(Differential, MutatedFilesThatWeAcceptMeanTheSameToLibyaml) {
    std::vector<std::string> originals;
    for (const std::filesystem::path& file : yamlFilesUnder(REHEARSAL_BANK_DIR))
        originals.push_back(bytesOf(file));
    for (const std::filesystem::path& file : yamlFilesUnder(REHEARSAL_TEST_DATA))
        if (const std::string bytes = bytesOf(file); !bytes.empty())
            originals.push_back(bytes);
    Mutator chance(20261128);
    const char* rounds = std::getenv("REHEARSAL_MUTATIONS");
    std::size_t accepted = 0;
    for (long round = rounds ? std::atol(rounds) : 20'000; round > 0; --round) {
        const std::string text = chance.mutate(someLines(originals[chance.below(originals.size())], chance));
        accepted += ourTree(text) ? 1U : 0U;
        EXPECT_EQ(disagreement(text), "") << testing::PrintToString(text);
    }
    EXPECT_GT(accepted, 100U) << "so that the test says something";
}

TEST(Differential, TextsMadeOfSignsThatWeAcceptMeanTheSameToLibyaml) {
    Mutator chance(4711);
    const char* rounds = std::getenv("REHEARSAL_MUTATIONS");
    for (long round = rounds ? std::atol(rounds) : 50'000; round > 0; --round) {
        std::string text;
        for (std::size_t pieces = 1 + chance.below(12); pieces > 0; --pieces)
            text += kPieces[chance.below(std::size(kPieces))];
        EXPECT_EQ(disagreement(text), "") << testing::PrintToString(text);
    }
}

} // namespace bank::test
