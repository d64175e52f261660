// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program rehearsal-bank, run as people run it.
#include "bank_folder.h"
#include "compiled/bank_cache.h"

#include <gtest/gtest.h>

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace bank::test {

namespace {

struct ToolRun {
    int status = -1;
    std::string output; ///< of both channels
};

ToolRun runTool(const std::string& arguments) {
    ToolRun run;
    std::FILE* pipe =
        popen((std::string("'") + REHEARSAL_BANK_TOOL + "' " + arguments + " 2>&1").c_str(), "r");
    if (!pipe)
        return run;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        run.output.append(buffer.data(), count);
    const int ended = pclose(pipe);
    run.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    return run;
}

ToolRun runOn(const std::string& command, const std::filesystem::path& folder) {
    return runTool(command + " '" + folder.string() + "'");
}

} // namespace

TEST(RehearsalBankCheck, EndsWithZeroForAGoodBank) {
    const ToolRun run = runOn("check", goodBank());
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output, "5 questions, 0 errors, 0 warnings\n");
}

TEST(RehearsalBankCheck, EndsWithZeroForWarnings) {
    BankFolder folder;
    folder.replace("topics.yaml", "confused_with: [steeping-time]", "confused_with: []");
    const ToolRun run = runOn("check", folder.path());
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.output.ends_with("\n5 questions, 0 errors, 1 warning\n")) << run.output;
}

TEST(RehearsalBankCheck, PrintsTheIssuesOfABrokenBankAndEndsWithOne) {
    BankFolder folder;
    folder.overlay("unknown-key");
    const ToolRun run = runOn("check", folder.path());
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.output.starts_with("questions/1.2.yaml:7:3: error: ")) << run.output;
    EXPECT_TRUE(run.output.ends_with("\n5 questions, 1 error, 0 warnings\n")) << run.output;
}

TEST(RehearsalBankCheck, EndsWithOneForAFolderThatDoesNotExist) {
    const ToolRun run = runOn("check", goodBank() / "no-such-folder");
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.output.ends_with("0 questions, 1 error, 0 warnings\n")) << run.output;
}

TEST(RehearsalBankCheck, PrintsALinePerIssueForEditors) {
    BankFolder folder;
    folder.overlay("unknown-key");
    folder.remove("services.yaml");
    const std::string path = folder.path().string();
    const ToolRun run = runOn("check --format gcc", folder.path());
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.output.starts_with(path + "/questions/1.2.yaml:7:3: error: The key ")) << run.output;
    EXPECT_TRUE(run.output.ends_with(" [unknown-key]\n" + path +
                                     "/services.yaml:1:1: error: The file does not exist. Every bank needs "
                                     "it; see FORMAT.md. [missing-file]\n"))
        << run.output;
}

TEST(RehearsalBankCheck, PrintsOneJsonObjectForPrograms) {
    BankFolder folder;
    folder.remove("services.yaml");
    folder.replace("topics.yaml", "slug: steeping-time", "slug: \"steeping\\ttime\"");
    const ToolRun run = runOn("check --format json", folder.path());
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.output.starts_with("{\"folder\": \"" + folder.path().string() + "\", \"questions\": 5, "))
        << run.output;
    EXPECT_TRUE(run.output.contains(
        R"({"file": "services.yaml", "line": null, "column": null, "severity": "error", "code": "missing-file", )"
        R"("message": "The file does not exist.", "remedy": "Every bank needs it; see FORMAT.md."})"))
        << run.output;
}

TEST(RehearsalBankCheck, TakesTheBankOfTheProgramWithoutAFolder) {
    EXPECT_EQ(runTool("check").output, runOn("check", REHEARSAL_BANK_DIR).output);
}

TEST(RehearsalBankStats, PrintsAlignedTablesBesideWhatTheExamWants) {
    const ToolRun run = runOn("stats --today 2026-11-28", goodBank());
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output, R"(Questions by domain
     domain   questions  share  weight
  1  Brewing          3   60 %    60 %
  2  Storing          2   40 %    40 %
     all              5  100 %   100 %

Questions by task
       task                   questions  points used
  1.1  Choose water and time          2       2 of 2
  1.2  Prepare a pot                  1       1 of 1
  2.1  Keep tea fresh                 2       2 of 2

Questions by kind
  kind               questions  share  wanted
  multiple-choice            2   40 %    40 %
  multiple-response          1   20 %    20 %
  ordering                   1   20 %    20 %
  matching                   1   20 %    20 %

Questions by difficulty
  difficulty  questions  share  wanted
  easy                2   40 %    25 %
  medium              2   40 %    50 %
  hard                1   20 %    25 %

Kinds by difficulty
                     easy  medium  hard
  multiple-choice       1       1     0
  multiple-response     0       0     1
  ordering              1       0     0
  matching              0       1     0

Lengths
                                             least  median  most
  words of a stem                               47      52    56
  characters of an option, step or response      8      20    46
  words of an explanation                        7      16    17

Age of the checks on 2026-11-28
                        youngest  median  oldest
  days since the check         5       5       5

Points of the exam and how many questions name them (0 without any)
  1.1-K1  2  How hot water draws bitterness out of leaves.
  1.1-S1  1  Choose temperature and time for a tea.
  1.2-S1  1  Brew a pot in the right order.
  2.1-K1  1  What harms tea: air, light, damp, smells.
  2.1-S1  1  Choose a container for a tea.
)");
}

TEST(RehearsalBankStats, ListsThePointsWithoutAQuestion) {
    BankFolder folder;
    folder.replace("questions/1.1.yaml", "points: [1.1-S1, 1.1-K1]", "points: [1.1-K1]");
    const ToolRun run = runOn("stats", folder.path());
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.output.contains("  1.1-S1  0  Choose temperature and time for a tea.\n")) << run.output;
}

TEST(RehearsalBankStats, PrintsTheIssuesOfABrokenBankInstead) {
    BankFolder folder;
    folder.overlay("unknown-key");
    EXPECT_EQ(runOn("stats", folder.path()).status, 1);
    EXPECT_EQ(runOn("stats", folder.path()).output, runOn("check", folder.path()).output);
}

TEST(RehearsalBankAudit, EndsWithZeroWhenAllThresholdsHold) {
    BankFolder folder;
    folder.replace("questions/1.2.yaml", "references: []",
                   "references: [{ title: Water, url: 'https://example.org/water', seen: page }]");
    const ToolRun run = runOn("audit --task 1.2 --today 2026-11-28", folder.path());
    EXPECT_EQ(run.status, 0) << run.output;
    EXPECT_TRUE(run.output.starts_with("Findings (question, rule, what was found): none\n")) << run.output;
    EXPECT_TRUE(run.output.ends_with("\nThresholds that fail: none\n")) << run.output;
}

TEST(RehearsalBankAudit, PrintsNoShareWithoutItems) {
    const ToolRun run = runOn("audit --task 1.2", goodBank());
    EXPECT_TRUE(run.output.contains(
        R"(Cues in 0 multiple-choice items (counted where the options differ; ties as shares)
  the key is the option with       items  share  chance  z
  longest option                       0      -       -  -
)")) << run.output;
}

TEST(RehearsalBankAudit, EndsWithOneWhenAThresholdFails) {
    BankFolder folder;
    folder.replace("questions/1.1.yaml", "text: 75 degrees", "text: 75 degrees, and no more than 80 of them");
    const ToolRun run = runOn("audit --domain 1", folder.path());
    EXPECT_EQ(run.status, 1) << run.output;
    EXPECT_TRUE(run.output.contains("\nThresholds that fail\n  strategy: longest\n")) << run.output;
}

TEST(RehearsalBankAudit, PrintsOneJsonObjectForPrograms) {
    const ToolRun run = runOn("audit --format json --task 1.2", goodBank());
    EXPECT_EQ(run.status, 0) << run.output;
    EXPECT_TRUE(run.output.starts_with(
        R"({"questions": 1, "pass_mark": 0.6500, "failed": [], "rules": [{"rule": 1, )"))
        << run.output;
    EXPECT_TRUE(run.output.ends_with("]}\n"));
}

TEST(RehearsalBankAudit, WritesAPageThatLoadsNothing) {
    const BankFolder folder;
    const std::filesystem::path page = folder.path() / "audit.html";
    EXPECT_EQ(runOn("audit --task 1.2 --html '" + page.string() + "'", goodBank()).status, 0);
    const std::string html = folder.read("audit.html");
    EXPECT_TRUE(html.starts_with("<!DOCTYPE html>"));
    EXPECT_TRUE(html.contains("Audit of TEA-B01"));
    EXPECT_TRUE(html.contains("<svg role=\"img\" aria-label=\"Scores of blind guessing\""));
    for (const char* outside : {"<script", "src=", "href=", "url(", "@import", "http"})
        EXPECT_FALSE(html.contains(outside)) << outside;
}

TEST(RehearsalBankAudit, EndsWithOneWhenThePageCannotBeWritten) {
    const ToolRun run = runOn("audit --html /no/such/folder/audit.html", goodBank());
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.output.contains("cannot be written")) << run.output;
}

TEST(RehearsalBankAudit, PrintsTheIssuesOfABrokenBankInstead) {
    BankFolder folder;
    folder.overlay("unknown-key");
    EXPECT_EQ(runOn("audit", folder.path()).status, 1);
    EXPECT_EQ(runOn("audit", folder.path()).output, runOn("check", folder.path()).output);
}

TEST(RehearsalBankAudit, TakesTheFolderBeforeOrBehindTheOption) {
    const std::string folder = '\'' + goodBank().string() + '\'';
    EXPECT_EQ(runTool("audit --domain 1 " + folder).output,
              runTool("audit " + folder + " --domain 1").output);
}

TEST(RehearsalBankAudit, EndsWithTwoForADomainOrTaskThatTheExamDoesNotHave) {
    EXPECT_EQ(runOn("audit --domain 9", goodBank()).status, 2);
    EXPECT_EQ(runOn("audit --domain 9", goodBank()).output, "The exam has no domain 9.\n");
    EXPECT_EQ(runOn("audit --task 1.9", goodBank()).status, 2);
    EXPECT_EQ(runOn("audit --task 1.9", goodBank()).output, "The exam has no task 1.9.\n");
}

TEST(RehearsalBankShow, PrintsTheQuestionAsItWillAppear) {
    const ToolRun run = runOn("show tea-1.1-001 --width 60", goodBank());
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.output.starts_with("tea-1.1-001  multiple-choice, medium\n\n")) << run.output;
    EXPECT_TRUE(run.output.contains("\n  A. 75 degrees\n  B. 88 degrees\n")) << run.output;
    EXPECT_FALSE(run.output.contains("Key:"));
    EXPECT_FALSE(run.output.contains("technically-wrong"));
}

TEST(RehearsalBankShow, AddsKeyReasonsAndExplanationOnDemand) {
    const ToolRun run = runOn("show tea-1.1-001 --key", goodBank());
    EXPECT_TRUE(run.output.contains("\nKey: A\n\n  A. right: ")) << run.output;
    EXPECT_TRUE(run.output.contains("\n  C. technically-wrong: ")) << run.output;
    EXPECT_TRUE(run.output.ends_with("  checked 2026-11-23\n")) << run.output;
}

TEST(RehearsalBankShow, GivesTheOrderOfStepsAwayWithTheKeyAlone) {
    const std::string steps = runOn("show tea-1.2-001", goodBank()).output;
    EXPECT_GT(steps.find("Rinse the pot"), steps.find("Pour boiling water over")) << steps;
    EXPECT_TRUE(runOn("show tea-1.2-001 --key", goodBank()).output.contains("\nKey: D A B\n"));
    EXPECT_TRUE(runOn("show tea-2.1-001 --key", goodBank()).output.contains("\n  1. ")) << "a matching";
}

TEST(RehearsalBankShow, EndsWithTwoForAnUnknownQuestion) {
    EXPECT_EQ(runOn("show tea-9.9-001", goodBank()).output, "The bank has no question tea-9.9-001.\n");
    EXPECT_EQ(runOn("show tea-9.9-001", goodBank()).status, 2);
}

TEST(RehearsalBankNew, PrintsATemplateWithTheNextIdOfTheTask) {
    const ToolRun run = runOn("new 1.1", goodBank());
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.output.starts_with("- id: tea-1.1-003\n  type: multiple-choice\n  points: [1.1-K1]\n"))
        << run.output;
}

TEST(RehearsalBankNew, AppendsATemplateOfEachKindWithWhichOnlyEmptyTextsAreWrong) {
    for (const char* kind : {"multiple-choice", "multiple-response", "ordering", "matching"}) {
        BankFolder folder;
        const ToolRun run = runOn(std::string("new 1.2 --append --kind ") + kind, folder.path());
        EXPECT_EQ(run.status, 0) << run.output;
        EXPECT_TRUE(run.output.starts_with("tea-1.2-002 was added to ")) << run.output;
        for (const Issue& issue : folder.load().issues) {
            const bool isExpected = issue.code == "empty-text" || issue.code == "wrong-count" ||
                                    issue.code == "bad-url" || issue.code == "stem-length";
            EXPECT_TRUE(isExpected) << toText(issue);
            EXPECT_EQ(issue.file, "questions/1.2.yaml");
        }
        EXPECT_GT(folder.load().issues.size(), 5U);
    }
}

TEST(RehearsalBankNew, EndsWithTwoForAnUnknownTask) {
    EXPECT_EQ(runOn("new 9.9", goodBank()).output, "The exam has no task 9.9.\n");
    EXPECT_EQ(runOn("new 9.9", goodBank()).status, 2);
}

TEST(RehearsalBankFmt, WritesFilesOnceAndChangesNoMeaning) {
    BankFolder folder;
    folder.replace("questions/1.2.yaml", "  type: ordering\n", "\n  'type':   \"ordering\"\n");
    const exam::Bank before = folder.load().bank.value();
    EXPECT_EQ(runOn("fmt --check", folder.path()).status, 1);
    EXPECT_EQ(runOn("fmt", folder.path()).status, 0);
    EXPECT_EQ(runOn("fmt --check", folder.path()).status, 0);
    EXPECT_EQ(runOn("fmt", folder.path()).output, "");
    EXPECT_EQ(folder.load().bank.value().questions(), before.questions());
}

TEST(RehearsalBankFmt, LeavesAFileWithACommentInsideAnEntryAsItIs) {
    BankFolder folder;
    folder.replace("questions/1.2.yaml", "  type: ordering\n", "  # really\n  type: ordering\n");
    const std::string before = folder.read("questions/1.2.yaml");
    const ToolRun run = runOn("fmt", folder.path());
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(
        run.output.contains("questions/1.2.yaml:2:3: left as it is: A comment stands inside an entry"))
        << run.output;
    EXPECT_EQ(folder.read("questions/1.2.yaml"), before);
}

TEST(RehearsalBankCompose, AddsTestsThatShareNoQuestionAndGoesOnCounting) {
    BankFolder folder;
    folder.replace("exam.yaml", "questions: 4\nunscored: 1", "questions: 1\nunscored: 0");
    const ToolRun printed = runOn("compose 1 --target 75", folder.path());
    EXPECT_EQ(printed.status, 0);
    EXPECT_TRUE(
        printed.output.starts_with("- id: practice-1\n  title: Full practice test 1\n  target: 75\n  ids: ["))
        << printed.output;
    EXPECT_EQ(runOn("compose 1 --append", folder.path()).status, 0);
    EXPECT_EQ(runOn("compose 1 --append --seed 7", folder.path()).status, 0);
    const exam::Bank bank = folder.load().bank.value();
    ASSERT_EQ(bank.tests().size(), 2U);
    EXPECT_EQ(bank.tests()[1].id.value, "practice-2");
    for (const exam::QuestionId& id : bank.tests()[1].request.ids)
        EXPECT_EQ(std::ranges::find(bank.tests()[0].request.ids, id), bank.tests()[0].request.ids.end());
}

TEST(RehearsalBankCompose, MakesBundlesOfOneDomain) {
    BankFolder folder;
    EXPECT_EQ(runOn("compose 2 --domain 1 --questions 1 --target 70 --append", folder.path()).status, 0);
    const exam::Bank bank = folder.load().bank.value();
    ASSERT_EQ(bank.tests().size(), 2U);
    EXPECT_EQ(bank.tests()[1].id.value, "domain-1-2");
    EXPECT_EQ(bank.tests()[1].title, bank.spec().domains[0].title + ", bundle 2");
    EXPECT_EQ(bank.tests()[1].target, 70);
    ASSERT_EQ(bank.tests()[1].request.ids.size(), 1U);
    EXPECT_NE(bank.tests()[1].request.ids, bank.tests()[0].request.ids);
    for (const exam::NamedTest& test : bank.tests())
        EXPECT_EQ(bank.traitsOf(*bank.indexOf(test.request.ids.front())).domain, 0U);
    const ToolRun unknown = runOn("compose 1 --domain 9", folder.path());
    EXPECT_EQ(unknown.status, 2);
    EXPECT_EQ(unknown.output, "The exam has no domain 9.\n");
}

TEST(RehearsalBankCompose, SaysWhichDomainIsShortOfQuestions) {
    const ToolRun run = runOn("compose 50", goodBank());
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.output.starts_with("The bank has too few questions for another test of 4:\n  domain "))
        << run.output;
}

TEST(RehearsalBankCompile, WritesTheFormThatIsShippedBesideTheBank) {
    const BankFolder folder;
    EXPECT_EQ(runOn("compile", folder.path()).status, 0);
    const auto compiled = findShipped(folder.path());
    ASSERT_TRUE(compiled);
    EXPECT_TRUE(isUpToDate(*compiled, folder.path()));
}

TEST(RehearsalBank, ExplainsItselfAndNamesItsVersion) {
    const ToolRun help = runTool("--help");
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.output.starts_with("Usage: rehearsal-bank COMMAND [FOLDER]"));
    const ToolRun version = runTool("--version");
    EXPECT_EQ(version.status, 0);
    EXPECT_TRUE(version.output.starts_with("rehearsal-bank "));
}

TEST(RehearsalBank, EndsWithTwoWhenItIsUsedWrongly) {
    for (const char* arguments : {"",
                                  "mend",
                                  "--unknown",
                                  "check one two",
                                  "stats one two",
                                  "audit one two",
                                  "audit --task",
                                  "audit --task 1.1 --domain 1",
                                  "audit --task ''",
                                  "audit --depth 1",
                                  "check --task 1.1",
                                  "show",
                                  "show tea-1.1-001 --width 3",
                                  "new",
                                  "new 1.1 --kind essay",
                                  "fmt --check --check",
                                  "check --format xml",
                                  "compose",
                                  "compose none",
                                  "compose 1 --target 101",
                                  "compose 1 --questions 0",
                                  "check --format",
                                  "check --format gcc --format json"}) {
        const ToolRun run = runTool(arguments);
        EXPECT_EQ(run.status, 2) << arguments;
        EXPECT_TRUE(run.output.starts_with("Usage: ")) << arguments;
    }
}

TEST(RehearsalBankSimulate, MeasuresTheShippedBankAndRepeatsItself) {
    const ToolRun run = runTool("simulate --count 5");
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(run.output.find("Expected calibration error"), std::string::npos) << run.output;
    EXPECT_EQ(runTool("simulate --count 5").output, run.output);
    EXPECT_NE(runTool("simulate --count 5 --part diagnostic").output.find("25, adaptive"), std::string::npos);
}

TEST(RehearsalBankSimulate, RefusesABankThatFillsNoPaper) {
    const ToolRun run = runOn("simulate", goodBank());
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.output.find("cannot fill a whole paper"), std::string::npos) << run.output;
}

TEST(RehearsalBankSimulate, RefusesWrongNumbers) {
    for (const char* wrong : {"--count 0", "--count 1000001", "--count x", "--seed -1", "--part all"})
        EXPECT_EQ(runTool(std::string("simulate ") + wrong).status, 2) << wrong;
}

} // namespace bank::test
