// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_folder.h"

#include <gtest/gtest.h>

#include <array>

namespace bank::test {

namespace {

using Codes = std::vector<std::string>;

const exam::Question& question(const exam::Bank& bank, const std::string& id) {
    return *bank.find(exam::QuestionId{id});
}

template<class Content>
const Content& contentOf(const exam::Bank& bank, const std::string& id) {
    return std::get<Content>(question(bank, id).content);
}

} // namespace

class GoodBank : public testing::Test {
protected:
    const LoadResult m_loaded = loadBank(goodBank());
    const exam::Bank& m_bank = m_loaded.bank.value();
};

TEST_F(GoodBank, LoadsWithoutAnIssue) {
    EXPECT_EQ(codes(m_loaded), Codes{});
    EXPECT_EQ(m_loaded.questionCount, 5U);
    EXPECT_EQ(m_bank.questions().size(), 5U);
}

TEST_F(GoodBank, GivesTheExamAsItIsWritten) {
    const exam::ExamSpec& spec = m_bank.spec();
    EXPECT_EQ(spec.id.value, "tea-b01");
    EXPECT_EQ(spec.code, "TEA-B01");
    EXPECT_EQ(spec.title, "Basics of Tea");
    EXPECT_EQ(spec.vendor, "Kettle Guild");
    EXPECT_EQ(spec.questionCount, 4U);
    EXPECT_EQ(spec.unscoredCount, 1U);
    EXPECT_EQ(spec.duration, std::chrono::minutes(10));
    EXPECT_EQ(spec.scale, (exam::ScoreScale{.minimum = 0, .maximum = 100, .pass = 70, .rawAtPass = 0.65}));
    EXPECT_EQ(spec.kindShares, (std::array{0.4, 0.2, 0.2, 0.2}));
    EXPECT_EQ(spec.difficultyShares, (std::array{0.25, 0.5, 0.25}));
    ASSERT_EQ(spec.passes.size(), 2U);
    EXPECT_EQ(spec.passes[1], (exam::PassPlan{"Final pass", std::chrono::minutes(3)}));
}

TEST_F(GoodBank, GivesExtraTimeWithTheDefaultsOfWhatIsLeftOut) {
    const auto& extraTimes = m_bank.spec().extraTimes;
    ASSERT_EQ(extraTimes.size(), 2U);
    EXPECT_EQ(extraTimes[0],
              (exam::ExtraTime{"half", "Half as much time again", 1.5, std::chrono::minutes(0)}));
    EXPECT_EQ(extraTimes[1], (exam::ExtraTime{"plus-5", "Five more minutes", 1.0, std::chrono::minutes(5)}));
}

TEST_F(GoodBank, GivesDomainsWithTasksAndPoints) {
    const auto& domains = m_bank.spec().domains;
    ASSERT_EQ(domains.size(), 2U);
    EXPECT_EQ(domains[0].weight, 60);
    ASSERT_EQ(domains[0].tasks.size(), 2U);
    ASSERT_EQ(domains[0].tasks[0].points.size(), 2U);
    EXPECT_EQ(domains[0].tasks[0].points[1],
              (exam::Point{{"1.1-S1"}, "skill", "Choose temperature and time for a tea."}));
}

TEST_F(GoodBank, GivesTopicsServicesAndScenarios) {
    ASSERT_EQ(m_bank.topics().size(), 4U);
    EXPECT_EQ(m_bank.topics()[0].confusedWith, std::vector{exam::TopicId{"steeping-time"}});
    EXPECT_EQ(m_bank.topics()[0].guideLines, std::vector<std::string>{"10-24"});
    ASSERT_EQ(m_bank.services().size(), 2U);
    EXPECT_EQ(
        m_bank.services()[0],
        (exam::Service{"Green tea", "green", "leaves", {"Unfermented tea"}, "Dried soon after picking."}));
    ASSERT_EQ(m_bank.scenarios().size(), 1U);
    EXPECT_TRUE(m_bank.scenarios()[0].text.ends_with("three minutes at most."));
}

TEST_F(GoodBank, GivesAMultipleChoiceQuestionWithAllItsParts) {
    const exam::Question& tea = question(m_bank, "tea-1.1-001");
    EXPECT_EQ(tea.kind(), exam::QuestionKind::MultipleChoice);
    EXPECT_EQ(tea.task.value, "1.1");
    EXPECT_EQ(tea.domain.value, "1");
    EXPECT_FALSE(tea.shuffle);
    EXPECT_EQ(tea.difficulty, exam::Difficulty::Medium);
    EXPECT_EQ(tea.references.at(0).seen, "page");
    EXPECT_EQ(tea.guide, (exam::GuidePlace{1, "10-24"}));
    EXPECT_EQ(tea.enemies, std::vector{exam::QuestionId{"tea-1.1-002"}});
    EXPECT_EQ(tea.checked, "2026-11-23");
    EXPECT_EQ(tea.review, (exam::ReviewRecord{2, 0, "2026-11-23"}));
    const auto& content = std::get<exam::SingleChoice>(tea.content);
    EXPECT_EQ(content.right, 0);
    EXPECT_EQ(content.options.at(1).flaw, exam::Flaw::MissesProblem);
    EXPECT_EQ(content.options.at(0).flaw, std::nullopt);
}

TEST_F(GoodBank, GivesAMultipleResponseQuestionWithItsRightOptions) {
    const auto& content = contentOf<exam::MultipleChoice>(m_bank, "tea-1.1-002");
    EXPECT_EQ(content.options.size(), 5U);
    EXPECT_EQ(content.right, (std::vector<exam::EntryIndex>{0, 1}));
    EXPECT_EQ(question(m_bank, "tea-1.1-002").scenario.value, "station-kiosk");
}

TEST_F(GoodBank, GivesAnOrderingWithItsStepsBeforeItsDistractors) {
    const auto& content = contentOf<exam::Ordering>(m_bank, "tea-1.2-001");
    EXPECT_EQ(content.stepCount, 3U);
    ASSERT_EQ(content.entries.size(), 4U);
    EXPECT_EQ(content.entries[0].text, "Rinse the pot with boiling water");
    EXPECT_EQ(content.entries[3].flaw, exam::Flaw::TechnicallyWrong);
}

TEST_F(GoodBank, GivesAMatchingWithItsResponsesInTheOrderOfTheFile) {
    const auto& content = contentOf<exam::Matching>(m_bank, "tea-2.1-001");
    EXPECT_EQ(content.responses,
              (std::vector<std::string>{"A tin with a lid", "A jar of clear glass", "An open wooden crate"}));
    ASSERT_EQ(content.prompts.size(), 3U);
    EXPECT_EQ(content.prompts[2].match, 1);
}

TEST_F(GoodBank, DropsTheLineBreaksAtTheEndOfBlocks) {
    EXPECT_TRUE(question(m_bank, "tea-1.1-001").stem.ends_with("try next?"));
}

TEST(BankLoader, ReadsTestsThatAreFixedAndTestsThatAreDrawn) {
    BankFolder folder;
    folder.write("tests.yaml", R"(- id: fixed
  title: Three that are always the same
  target: 70
  ids: [tea-2.1-001, tea-1.1-001, tea-1.2-001]
- id: water
  title: Everything about water
  request:
    questions: 1
    domains: ['1']
    tasks: ['1.1']
    topics: [water-temperature]
    services: [Green tea]
    kinds: [multiple-choice]
    difficulties: [easy, medium]
    case_study: true
    unscored: false
)");
    const LoadResult loaded = folder.load();
    ASSERT_TRUE(loaded.bank) << ::testing::PrintToString(loaded.issues);
    ASSERT_EQ(loaded.bank->tests().size(), 2U);
    const exam::NamedTest& fixed = loaded.bank->tests()[0];
    EXPECT_EQ(fixed.id, exam::TestId{"fixed"});
    EXPECT_EQ(fixed.title, "Three that are always the same");
    EXPECT_EQ(fixed.target, 70);
    EXPECT_TRUE(fixed.isFixed());
    EXPECT_EQ(fixed.request.ids.size(), 3U);
    const exam::NamedTest& drawn = loaded.bank->tests()[1];
    EXPECT_EQ(drawn.target, std::nullopt);
    EXPECT_FALSE(drawn.isFixed());
    EXPECT_EQ(drawn.request.count, 1U);
    EXPECT_EQ(drawn.request.domains, std::vector{exam::DomainId{"1"}});
    EXPECT_EQ(drawn.request.tasks, std::vector{exam::TaskId{"1.1"}});
    EXPECT_EQ(drawn.request.topics, std::vector{exam::TopicId{"water-temperature"}});
    EXPECT_EQ(drawn.request.services, std::vector<std::string>{"Green tea"});
    EXPECT_EQ(drawn.request.kinds, std::vector{exam::QuestionKind::MultipleChoice});
    EXPECT_EQ(drawn.request.difficulties, (std::vector{exam::Difficulty::Easy, exam::Difficulty::Medium}));
    EXPECT_TRUE(drawn.request.caseStudy);
}

TEST(BankLoader, DoesWithoutScenarios) {
    BankFolder folder;
    folder.remove("scenarios.yaml");
    folder.remove("questions/2.1.yaml");
    folder.remove("questions/1.1.yaml");
    const LoadResult loaded = folder.load();
    EXPECT_EQ(codes(loaded), Codes{});
    EXPECT_TRUE(loaded.bank);
}

TEST(BankLoader, ReadsFilesWithWindowsLineEnds) {
    BankFolder folder;
    std::string text = folder.read("questions/1.2.yaml");
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
        text.insert(at, "\r");
    folder.write("questions/1.2.yaml", text);
    const LoadResult loaded = folder.load();
    EXPECT_EQ(codes(loaded), Codes{});
    EXPECT_EQ(loaded.bank->questions(), loadBank(goodBank()).bank->questions());
}

TEST(BankLoader, ReadsAFileWithoutALineEndAtItsEnd) {
    BankFolder folder;
    std::string text = folder.read("services.yaml");
    text.pop_back();
    folder.write("services.yaml", text);
    EXPECT_EQ(codes(folder.load()), Codes{});
}

TEST(BankLoader, PlacesAnIssueOfAWindowsFileAtItsLine) {
    BankFolder folder;
    folder.write("scenarios.yaml", "- id: a\r\n  title: b\r\n  texts: c\r\n");
    const LoadResult loaded = folder.load();
    ASSERT_FALSE(loaded.issues.empty());
    EXPECT_EQ(loaded.issues.back().line, 3);
    EXPECT_EQ(loaded.issues.back().column, 3);
}

TEST(BankLoader, CountsColumnsInCharacters) {
    BankFolder folder;
    folder.write("services.yaml", "services: [ { n\u00e4me: \u8336, group: x } ]\n");
    const LoadResult loaded = folder.load();
    ASSERT_FALSE(loaded.issues.empty());
    EXPECT_EQ(loaded.issues.front().code, "unknown-key");
    EXPECT_EQ(loaded.issues.front().column, 15);
}

TEST(BankLoader, MissesAFolder) {
    const LoadResult loaded = loadBank(goodBank() / "no-such-folder");
    EXPECT_EQ(codes(loaded), Codes{"missing-folder"});
    EXPECT_FALSE(loaded.bank);
}

TEST(BankLoader, MissesEachNeededFileWithOneIssue) {
    for (const char* file : {"exam.yaml", "topics.yaml", "services.yaml"}) {
        BankFolder folder;
        folder.remove(file);
        const LoadResult loaded = folder.load();
        ASSERT_EQ(codes(loaded), Codes{"missing-file"}) << file;
        EXPECT_EQ(loaded.issues[0].file, file);
        EXPECT_EQ(loaded.issues[0].line, 0);
    }
}

TEST(BankLoader, MissesTheQuestionsFolder) {
    BankFolder folder;
    folder.remove("questions");
    const LoadResult loaded = folder.load();
    EXPECT_EQ(codes(loaded), Codes{"missing-file"});
    EXPECT_EQ(loaded.issues.at(0).file, "questions");
}

TEST(BankLoader, RefusesABankWithoutQuestions) {
    BankFolder folder;
    folder.remove("questions");
    std::filesystem::create_directory(folder.path() / "questions");
    folder.write("questions/1.1.yaml", "[]\n");
    const LoadResult loaded = folder.load();
    EXPECT_EQ(codes(loaded), Codes{"no-questions"});
    EXPECT_FALSE(loaded.bank);
}

TEST(BankLoader, RefusesAFolderInThePlaceOfAFile) {
    BankFolder folder;
    folder.remove("scenarios.yaml");
    std::filesystem::create_directory(folder.path() / "scenarios.yaml");
    EXPECT_EQ(codes(folder.load()), Codes{"unreadable-file"});
}

TEST(BankLoader, IgnoresFilesThatAreNoYaml) {
    BankFolder folder;
    folder.write("questions/notes.txt", "\t\xFF");
    EXPECT_TRUE(folder.load().bank);
}

TEST(BankLoader, ReportsTheIssuesOfAllFilesAtOnceSortedByPlace) {
    BankFolder folder;
    folder.replace("exam.yaml", "minutes: 10", "minutes: ten");
    folder.replace("questions/1.2.yaml", "easy", "trivial");
    folder.replace("questions/1.1.yaml", "misses-problem", "misses-point");
    folder.replace("questions/1.1.yaml", "88 degrees", "[88]");
    folder.overlay("duplicate-key");
    const LoadResult loaded = folder.load();
    EXPECT_EQ(codes(loaded),
              (Codes{"wrong-type", "wrong-type", "unknown-word", "unknown-word", "duplicate-key"}));
    EXPECT_EQ(loaded.questionCount, 5U);
}

TEST(BankLoader, GivesABankWithWarnings) {
    BankFolder folder;
    folder.replace("topics.yaml", "confused_with: [steeping-time]", "confused_with: []");
    const LoadResult loaded = folder.load();
    EXPECT_EQ(codes(loaded), Codes{"confused-with-one-sided"});
    EXPECT_EQ(loaded.issues.at(0).severity, Severity::Warning);
    EXPECT_TRUE(loaded.bank);
}

TEST(BankLoader, NamesTheKeyThatWasProbablyMeant) {
    BankFolder folder;
    folder.overlay("misspelled-key");
    EXPECT_EQ(folder.load().issues.at(0).remedy, "Did you mean 'explanation'?");
}

TEST(BankLoader, NamesTheWordsThatAreAllowed) {
    BankFolder folder;
    folder.overlay("unknown-difficulty");
    EXPECT_EQ(folder.load().issues.at(0).remedy, "Allowed are: easy, medium or hard.");
}

TEST(BankLoader, ReportsAnAnchorItsAliasesAndAMergeKeyTogether) {
    BankFolder folder;
    folder.write("scenarios.yaml", "- &base { id: a, title: b, text: c }\n- { <<: *base, id: d }\n");
    EXPECT_EQ(codes(folder.load()), (Codes{"anchor", "missing-key", "missing-key", "merge-key", "alias"}));
}

TEST(BankLoader, TakesNumbersAndWordsForTextWhereTextIsWanted) {
    BankFolder folder;
    folder.replace("scenarios.yaml", "A kiosk at a station", "1.10");
    folder.replace("exam.yaml", "vendor: Kettle Guild", "vendor: no");
    const LoadResult loaded = folder.load();
    ASSERT_TRUE(loaded.bank);
    EXPECT_EQ(loaded.bank->scenarios()[0].title, "1.10");
    EXPECT_EQ(loaded.bank->spec().vendor, "no");
}

TEST(BankLoader, CallsAKeyWithNothingBehindItAnEmptyText) {
    BankFolder folder;
    folder.replace("scenarios.yaml", "A kiosk at a station", "~");
    EXPECT_EQ(codes(folder.load()), Codes{"empty-text"});
}

TEST(Edition, IsSixteenHexadecimalDigitsAndTheSameForACopy) {
    const BankFolder copy;
    const std::string edition = loadBank(goodBank()).bank->edition();
    EXPECT_EQ(edition.size(), 16U);
    EXPECT_EQ(edition.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(copy.load().bank->edition(), edition);
}

TEST(Edition, NeverChangesForTheSameFiles) {
    EXPECT_EQ(loadBank(goodBank()).bank->edition(), "38e3759973457c91");
}

TEST(Edition, ChangesWithEveryByte) {
    BankFolder folder;
    const std::string before = folder.load().bank->edition();
    std::string text = folder.read("services.yaml");
    text.pop_back();
    folder.write("services.yaml", text);
    EXPECT_NE(folder.load().bank->edition(), before);
    folder.write("services.yaml", text + "\r\n");
    EXPECT_NE(folder.load().bank->edition(), before);
}

TEST(Edition, ChangesWithTheNameOfAFile) {
    BankFolder folder;
    folder.write("questions/1.1.yaml", "[]");
    folder.write("questions/2.1.yaml", "[] ");
    folder.remove("scenarios.yaml");
    const std::string before = folder.load().bank->edition();
    folder.write("questions/1.1.yaml", "[] ");
    folder.write("questions/2.1.yaml", "[]");
    EXPECT_NE(folder.load().bank->edition(), before);
}

} // namespace bank::test
