// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are made to hurt. Each has to be answered with issues, in bounded time and memory.
#include "bank_folder.h"

#include "loader/file_issues.h"
#include "loader/source_text.h"
#include "loader/yaml_tree.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <atomic>
#include <chrono>
#include <random>
#include <thread>

namespace bank::test {

namespace {

using Codes = std::vector<std::string>;

/// Wide enough for a debug build with sanitizers on a busy machine; what is quadratic takes hours with these
/// files.
constexpr std::chrono::seconds kPatience{60};

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t count = 0; count < times; ++count)
        result += text;
    return result;
}

} // namespace

class HostileFile : public testing::Test {
protected:
    void TearDown() override { EXPECT_LT(std::chrono::steady_clock::now() - m_start, kPatience); }

    /// The codes for the good bank with these scenarios.
    Codes codesFor(std::string_view scenarios) {
        m_folder.write("scenarios.yaml", scenarios);
        return codes(m_folder.load());
    }

    BankFolder m_folder;

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

TEST_F(HostileFile, OfMoreThan64MiBIsRefusedUnread) {
    std::filesystem::resize_file(m_folder.path() / "scenarios.yaml", kMaxFileBytes + 1);
    EXPECT_EQ(codes(m_folder.load()), Codes{"file-too-big"});
}

TEST_F(HostileFile, OfAGigabyteIsRefusedUnread) {
    std::filesystem::resize_file(m_folder.path() / "scenarios.yaml", std::uintmax_t{1} << 30U);
    EXPECT_EQ(codes(m_folder.load()), Codes{"file-too-big"});
}

TEST_F(HostileFile, ThatIsALinkOutOfTheBankIsNotRead) {
    const BankFolder other;
    m_folder.remove("scenarios.yaml");
    std::filesystem::create_symlink(other.path() / "scenarios.yaml", m_folder.path() / "scenarios.yaml");
    EXPECT_EQ(codes(m_folder.load()), Codes{"outside-folder"});
    m_folder.remove("scenarios.yaml");
    std::filesystem::create_symlink("../../../../../../../../etc/passwd", m_folder.path() / "scenarios.yaml");
    EXPECT_EQ(codes(m_folder.load()), Codes{"outside-folder"});
}

TEST_F(HostileFile, ThatLiesInALinkedFolderOutOfTheBankIsNotRead) {
    const BankFolder other;
    m_folder.remove("questions");
    std::filesystem::create_directory_symlink(other.path() / "questions", m_folder.path() / "questions");
    EXPECT_EQ(codes(m_folder.load()), Codes(3, "outside-folder"));
}

TEST_F(HostileFile, ThatIsALinkInsideTheBankIsRead) {
    std::filesystem::rename(m_folder.path() / "scenarios.yaml", m_folder.path() / "texts.yaml");
    std::filesystem::create_symlink("texts.yaml", m_folder.path() / "scenarios.yaml");
    EXPECT_TRUE(m_folder.load().bank);
}

TEST_F(HostileFile, AmongTooManyIsNotRead) {
    for (int number = 0; number < 1000; ++number)
        m_folder.write("questions/" + std::to_string(number) + ".yaml", "- x\n");
    EXPECT_EQ(codes(m_folder.load()), Codes{"too-many-files"});
}

TEST_F(HostileFile, ThatIsWrittenMeanwhileGivesOneOfTheTwoBanksOrAnIssue) {
    const std::string first = m_folder.read("services.yaml");
    const std::string second = first + repeated("# a remark\n", 20'000);
    m_folder.write("services.yaml", second);
    const std::string editionOfSecond = m_folder.load().bank->edition();
    m_folder.write("services.yaml", first);
    const std::string editionOfFirst = m_folder.load().bank->edition();
    std::atomic<bool> isOver = false;
    std::thread writer([&] {
        while (!isOver) {
            m_folder.write("services.yaml", second);
            m_folder.write("services.yaml", first);
        }
    });
    for (int round = 0; round < 200; ++round) {
        const LoadResult loaded = m_folder.load();
        ASSERT_TRUE(loaded.bank || !loaded.issues.empty());
        const std::string edition = loaded.bank ? loaded.bank->edition() : editionOfFirst;
        EXPECT_TRUE(edition == editionOfFirst || edition == editionOfSecond);
    }
    isOver = true;
    writer.join();
}

TEST_F(HostileFile, Of64MiBOfZerosIsRefusedForItsLongLine) {
    m_folder.write("scenarios.yaml", "a\n");
    std::filesystem::resize_file(m_folder.path() / "scenarios.yaml", kMaxFileBytes);
    EXPECT_EQ(codes(m_folder.load()), Codes{"line-too-long"});
}

TEST_F(HostileFile, OfAMillionControlCharactersGivesTheFirstThousandIssues) {
    const Codes found = codesFor("a\n" + repeated("\x01\n", 1'000'000));
    EXPECT_EQ(found.size(), FileIssues::kMaximum + 1);
    EXPECT_EQ(found.front(), "too-many-issues");
    EXPECT_EQ(found.back(), "control-character");
}

TEST_F(HostileFile, OfLongLinesFullOfAnchorsGivesTheFirstThousandIssues) {
    const std::string line = "- [" + repeated("&a x, ", 10'000) + "]\n";
    EXPECT_EQ(codesFor(repeated(line, 100)).size(), FileIssues::kMaximum + 1);
}

TEST_F(HostileFile, ThatIsAPipeIsNotWaitedFor) {
    m_folder.remove("scenarios.yaml");
    ASSERT_EQ(mkfifo((m_folder.path() / "scenarios.yaml").c_str(), S_IRUSR | S_IWUSR), 0);
    EXPECT_EQ(codes(m_folder.load()), Codes{"unreadable-file"});
}

TEST_F(HostileFile, With100000OpenBracketsIsTooDeep) {
    EXPECT_EQ(codesFor(repeated("[\n", 100'000)), Codes{"too-deep"});
}

TEST_F(HostileFile, With20000ListsOnOneLineIsTooDeep) {
    EXPECT_EQ(codesFor(repeated("- ", 20'000)), Codes{"too-deep"});
}

TEST_F(HostileFile, WithALineOfAMegabyteIsRefusedUnparsed) {
    EXPECT_EQ(codesFor("- id: " + repeated("x", 1'000'000)), Codes{"line-too-long"});
}

TEST_F(HostileFile, WithATextOf16MegabytesIsRefused) {
    EXPECT_EQ(codesFor("- id: a\n  title: b\n  text: |\n" + repeated("    words of a long tale\n", 650'000)),
              Codes{"text-too-long"});
}

TEST_F(HostileFile, WithA32MegabyteCommentIsReadAllTheSame) {
    m_folder.write("services.yaml", repeated("# nothing\n", 3'200'000) + m_folder.read("services.yaml"));
    EXPECT_TRUE(m_folder.load().bank);
}

TEST_F(HostileFile, WithAnAliasBombIsRefusedWhereItBegins) {
    std::string bomb = "- &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level < 10; ++level) {
        const std::string alias = "*a" + std::to_string(level - 1);
        bomb += "- &a" + std::to_string(level) + " [" + repeated(alias + ", ", 8) + alias + "]\n";
    }
    m_folder.write("scenarios.yaml", bomb);
    const LoadResult loaded = m_folder.load();
    ASSERT_FALSE(loaded.issues.empty());
    EXPECT_EQ(loaded.issues.front().code, "anchor");
    EXPECT_EQ(loaded.issues.front().line, 1);
    EXPECT_LT(loaded.issues.size(), 200U);
}

TEST_F(HostileFile, With900000UnknownKeysGivesTheFirstThousandIssues) {
    std::string keys = "- id: a\n";
    for (int number = 0; number < 900'000; ++number)
        keys += "  key" + std::to_string(number) + ": x\n";
    EXPECT_EQ(codesFor(keys).size(), FileIssues::kMaximum + 1);
}

TEST_F(HostileFile, WithAMillionAnchorsGivesTheFirstThousandIssues) {
    std::string anchors;
    for (int number = 0; number < 1'000'000; ++number)
        anchors += "- &a" + std::to_string(number) + " x\n";
    EXPECT_EQ(codesFor(anchors).size(), FileIssues::kMaximum + 1);
}

TEST_F(HostileFile, WithMoreThanTwoMillionValuesIsRefused) {
    EXPECT_EQ(codesFor(repeated("- x\n", kMaxValues)), Codes{"too-many-values"});
}

TEST_F(HostileFile, WithAQuestionOfMoreThan256KiBIsRefused) {
    m_folder.replace("questions/1.2.yaml", "  type: ordering\n",
                     repeated("  # a very long remark\n", 12'000) + "  type: ordering\n");
    EXPECT_EQ(codes(m_folder.load()), Codes{"question-too-big"});
}

TEST_F(HostileFile, WithTheSurprisesOfYaml11HoldsTexts) {
    const std::string original = m_folder.read("scenarios.yaml");
    for (const char* text :
         {"no", "Yes", "off", "1e3", "0x10", "0o17", "1.10", "1_000", "12:30:45", "2026-11-23", ".inf"}) {
        m_folder.write("scenarios.yaml", original);
        m_folder.replace("scenarios.yaml", "A kiosk at a station", text);
        const LoadResult loaded = m_folder.load();
        ASSERT_TRUE(loaded.bank) << text;
        EXPECT_EQ(loaded.bank->scenarios()[0].title, text);
    }
}

/// Bytes changed, cut out and doubled by chance, always the same ones.
TEST_F(HostileFile, SpoiledByChanceGivesABankOrAnError) {
    const std::string good = m_folder.read("questions/1.1.yaml");
    std::mt19937 chance(20261123);
    const auto below = [&](std::size_t bound) { return chance() % bound; };
    for (int round = 0; round < 500; ++round) {
        std::string spoiled = good;
        for (std::size_t change = below(4); change < 4; ++change) {
            const std::size_t place = below(spoiled.size());
            const std::size_t length = below(40);
            if (const std::size_t way = below(3); way == 0)
                spoiled[place] = static_cast<char>(below(256));
            else if (way == 1)
                spoiled.erase(place, length);
            else
                spoiled.insert(place, spoiled.substr(below(spoiled.size()), length));
        }
        m_folder.write("questions/1.1.yaml", spoiled);
        const LoadResult loaded = m_folder.load();
        EXPECT_TRUE(loaded.bank || !loaded.issues.empty()) << spoiled;
    }
}

} // namespace bank::test
