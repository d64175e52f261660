// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_folder.h"
#include "base/checksum.h"
#include "compiled/read_bank.h"
#include "paper/paper_builder.h"
#include "sitting/sitting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace bank::test {

namespace {

namespace fs = std::filesystem;

class CompiledBankTest : public testing::Test {
protected:
    const exam::Bank m_bank = loadBank(goodBank()).bank.value();
    const std::string m_bytes = compile(m_bank, stampOf(goodBank()).value());

    std::unique_ptr<CompiledBank> opened() const { return CompiledBank::open(inMemory(m_bytes)); }
};

/// A cache in a folder of its own beside a copy of the good bank.
class BankCacheTest : public testing::Test {
protected:
    std::unique_ptr<CompiledBank> read() const { return readBank(m_folder.path(), m_cache, {}).bank; }
    fs::path cacheFile() const { return m_cache.fileFor(m_folder.path()); }

    void writeCache(const std::string& bytes) const {
        std::ofstream(cacheFile(), std::ios::binary | std::ios::trunc) << bytes;
    }

    std::string cacheBytes() const {
        std::ifstream stream(cacheFile(), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    BankFolder m_folder;
    BankCache m_cache{m_folder.path() / "cache"};
};

void setTimeOf(const fs::path& file, std::chrono::seconds later) {
    fs::last_write_time(file, fs::last_write_time(file) + later);
}

} // namespace

TEST_F(CompiledBankTest, GivesBackEveryQuestionAndScenario) {
    const auto compiled = opened();
    ASSERT_TRUE(compiled);
    for (const exam::Question& question : m_bank.questions())
        EXPECT_EQ(compiled->readQuestion(question.id).value(), question) << question.id.value;
    for (const exam::Scenario& scenario : m_bank.scenarios())
        EXPECT_EQ(compiled->readScenario(scenario.id).value(), scenario);
    EXPECT_TRUE(compiled->isWhole());
}

TEST_F(CompiledBankTest, ShowsItselfWithoutItsCatalogue) {
    const auto compiled = opened();
    EXPECT_EQ(compiled->summary().spec, m_bank.spec());
    EXPECT_EQ(compiled->summary().edition, m_bank.edition());
    EXPECT_EQ(compiled->summary().questionCount, m_bank.questionCount());
    EXPECT_EQ(compiled->summary().scenarioCount, m_bank.scenarios().size());
}

TEST_F(CompiledBankTest, DrawsTheSamePapersAsTheBankItWasMadeOf) {
    const auto compiled = opened();
    const exam::Catalogue& catalogue = *compiled->catalogue().value();
    EXPECT_EQ(catalogue.topics(), m_bank.topics());
    EXPECT_EQ(catalogue.services(), m_bank.services());
    EXPECT_EQ(catalogue.tests(), m_bank.tests());
    exam::PaperRequest request;
    request.acceptShorter = true;
    request.caseStudy = true;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const exam::Paper paper = exam::buildPaper(m_bank, request, {}, seed).value();
        EXPECT_EQ(exam::buildPaper(catalogue, request, {}, seed), paper);
        EXPECT_EQ(exam::shownQuestions(*compiled, paper)->size(), paper.items.size());
    }
}

// Golden: whoever changes the bytes has to give kCompiledFormat another number, or older files are misread.
TEST_F(CompiledBankTest, HasTheBytesOfItsFormat) {
    const std::string bytes = compile(m_bank, {{.name = "exam.yaml", .byteCount = 1, .writtenAt = 2}});
    EXPECT_EQ(kCompiledFormat, 1U);
    EXPECT_EQ(exam::Checksum().add(bytes).value(), 3115878308251539651U);
}

TEST_F(CompiledBankTest, NeverUsesAByteThatWasFlipped) {
    for (std::size_t place = 0; place < m_bytes.size(); place += 7) {
        std::string flipped = m_bytes;
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << (place % 8)));
        const auto compiled = CompiledBank::open(inMemory(flipped));
        EXPECT_FALSE(compiled && compiled->isWhole()) << "byte " << place;
        if (!compiled)
            continue;
        for (const exam::Question& question : m_bank.questions()) {
            const auto read = compiled->readQuestion(question.id);
            EXPECT_TRUE(!read || *read == question) << "byte " << place;
        }
    }
}

TEST_F(CompiledBankTest, IsNoneWithoutItsBeginningAndNotWholeWithoutItsEnd) {
    for (std::size_t size = 0; size < m_bytes.size(); size += 101) {
        const auto compiled = CompiledBank::open(inMemory(m_bytes.substr(0, size)));
        EXPECT_FALSE(compiled && compiled->isWhole()) << size << " bytes";
    }
}

TEST_F(CompiledBankTest, RefusesAQuestionThatTheBankDoesNotHave) {
    const auto read = opened()->readQuestion(exam::QuestionId{"tea-9.9-999"});
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, exam::ErrorCode::BankUnreadable);
}

TEST_F(BankCacheTest, FindsABankThatWasReadBefore) {
    EXPECT_FALSE(m_cache.find(m_folder.path()));
    ASSERT_TRUE(read());
    const auto found = m_cache.find(m_folder.path());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->summary().edition, m_folder.load().bank->edition());
    EXPECT_TRUE(isUpToDate(*found, m_folder.path()));
}

TEST_F(BankCacheTest, FindsNothingOnceAFileHasAnotherSizeTimeOrName) {
    ASSERT_TRUE(read());
    setTimeOf(m_folder.path() / "topics.yaml", std::chrono::seconds(1));
    EXPECT_FALSE(m_cache.find(m_folder.path())) << "another time";
    ASSERT_TRUE(read());
    m_folder.write("questions/1.2.yaml", m_folder.read("questions/1.2.yaml") + "# more\n");
    EXPECT_FALSE(m_cache.find(m_folder.path())) << "another size";
    ASSERT_TRUE(read());
    m_folder.write("questions/3.1.yaml", "");
    EXPECT_FALSE(m_cache.find(m_folder.path())) << "another file";
}

TEST_F(BankCacheTest, SeesAChangeThatKeepsSizeAndTime) {
    const auto compiled = read();
    const fs::path file = m_folder.path() / "topics.yaml";
    const auto before = fs::last_write_time(file);
    std::string bytes = m_folder.read("topics.yaml");
    std::swap(bytes[bytes.size() - 2], bytes[bytes.size() - 3]);
    m_folder.write("topics.yaml", bytes);
    fs::last_write_time(file, before);
    EXPECT_TRUE(m_cache.find(m_folder.path())) << "cannot be told without reading";
    EXPECT_FALSE(isUpToDate(*compiled, m_folder.path()));
}

// faults.md, row 34: torn, foreign, flipped.
TEST_F(BankCacheTest, MakesADamagedFileAnew) {
    ASSERT_TRUE(read());
    const std::string sound = cacheBytes();
    std::string flipped = sound;
    flipped[20] = static_cast<char>(flipped[20] ^ 1);
    std::string otherFormat = sound;
    otherFormat[8] = 99;
    for (const std::string& damaged : {std::string(), sound.substr(0, 50), std::string("SQLite format 3"),
                                       std::string(5000, '\0'), flipped, otherFormat}) {
        writeCache(damaged);
        EXPECT_FALSE(m_cache.find(m_folder.path()));
        ASSERT_TRUE(read());
        EXPECT_EQ(cacheBytes(), sound);
    }
}

TEST_F(BankCacheTest, WorksFromMemoryWhereNothingCanBeWritten) {
    m_folder.write("a-file", "");
    const BankCache unwritable(m_folder.path() / "a-file" / "cache");
    const ReadBank read = readBank(m_folder.path(), unwritable, {});
    ASSERT_TRUE(read.bank);
    EXPECT_TRUE(read.bank->isWhole());
    EXPECT_FALSE(unwritable.find(m_folder.path()));
}

TEST_F(BankCacheTest, KeepsNothingOfABrokenBank) {
    m_folder.replace("exam.yaml", "questions: 4", "questions: many");
    const ReadBank read = readBank(m_folder.path(), m_cache, {});
    EXPECT_FALSE(read.bank);
    EXPECT_FALSE(read.issues.empty());
    EXPECT_FALSE(fs::exists(cacheFile()));
}

TEST_F(BankCacheTest, GoesOnReadingAFileThatWasReplacedOrRemoved) {
    const auto compiled = read();
    m_cache.discard(m_folder.path());
    EXPECT_FALSE(fs::exists(cacheFile()));
    EXPECT_TRUE(compiled->isWhole());
}

TEST_F(BankCacheTest, TellsHowFarReadingIsAndStopsWhenItIsTold) {
    std::vector<int> percents;
    std::stop_source source;
    const LoadingWatch watch{.onProgress = [&](int percent) { percents.push_back(percent); },
                             .stop = source.get_token()};
    EXPECT_TRUE(readBank(m_folder.path(), m_cache, watch).bank);
    EXPECT_TRUE(std::ranges::is_sorted(percents));
    EXPECT_FALSE(percents.empty());
    source.request_stop();
    EXPECT_FALSE(readBank(m_folder.path(), m_cache, watch).bank);
}

TEST_F(BankCacheTest, TakesTheShippedFormWhateverTheTimesOfTheFilesAre) {
    EXPECT_FALSE(findShipped(m_folder.path()));
    m_folder.write(kShippedName, compile(m_folder.load().bank.value(), stampOf(m_folder.path()).value()));
    setTimeOf(m_folder.path() / "topics.yaml", std::chrono::seconds(1));
    EXPECT_TRUE(findShipped(m_folder.path()));
    m_folder.write("topics.yaml", m_folder.read("topics.yaml") + "# more\n");
    EXPECT_FALSE(findShipped(m_folder.path()));
}

} // namespace bank::test
