// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled/bank_cache.h"
#include "loader/bank_loader.h"
#include "loader/default_bank.h"
#include "loader/recall_reader.h"
#include "paper/paper_builder.h"
#include "tools/arguments.h"
#include "tools/audit_html.h"
#include "tools/audit_json.h"
#include "tools/audit_report.h"
#include "tools/bank_statistics.h"
#include "tools/compose_tests.h"
#include "tools/format_bank.h"
#include "tools/issue_report.h"
#include "tools/new_question.h"
#include "tools/show_question.h"
#include "tools/simulation_report.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int kClean = 0;
constexpr int kErrors = 1;
constexpr int kUsage = 2;

/// Where this program lies, for finding the bank that comes with it; set once by main().
std::filesystem::path g_executable;

constexpr std::string_view kHelp = R"(Usage: rehearsal-bank COMMAND [FOLDER]

  check      print every issue of the bank in FOLDER, then how many there are
  stats      print how the questions are spread over the exam, how long they are, and when they were checked
  audit      print what gives questions away: findings, verdicts of 32 rules, scores of blind guessing, coverage
  show ID    print a question as it will appear
  new TASK   print a question to fill in, with the next free id of the task
  compose N  print N tests on the exam's blueprint that share no question, as entries of tests.yaml
  compile    write the bank in the form that Rehearsal opens without reading it all, for packages
  fmt        write the questions and scenarios in canonical form; the meaning never changes
  simulate   judge readiness, the diagnostic and the drills by invented people whose knowledge is known

check
  --format text|gcc|json   for people (if nothing is said), for editors and CI, for programs
audit
  --domain ID   the questions of this domain only
  --task ID     the questions of this task only
  --html FILE   also write a report with charts
  --format text|json
show
  --key         also what is right, why, and the explanation
  --width N     characters a line, 40 to 1000; 80 if nothing is said
new
  --kind KIND   multiple-choice (if nothing is said), multiple-response, ordering or matching
  --append      add it to questions/TASK.yaml instead
compose
  --domain ID     of questions of this domain only
  --questions N   so many in each, 1 to 1000; as many as the exam has if nothing is said
  --case-studies  with one case study in each, while there are some
  --target P      percent of right answers to aim at, 1 to 100
  --seed S        other tests for another number; 1 if nothing is said
  --append        add them to tests.yaml instead
compile
  --output FILE   where to; compiled.bank in FOLDER if nothing is said
fmt
  --check       write nothing, end with 1 when a file is not in canonical form
simulate
  --part PART      calibration (if nothing is said), diagnostic, drills, or fit (the model's numbers)
  --learners KIND  topical (if nothing is said) or steady, to whom the model was fitted
  --count N        people, 1 to 1000000; 1000 if nothing is said
  --seed N         whose people; 1 if nothing is said
stats, audit
  --today DAY   judge the age of checks by this day, as in 2026-11-28

  --help        print this text
  --version     print the version

FOLDER is one with exam.yaml in it; without it the bank that comes with Rehearsal is taken.
Status: 0 no errors (there may be warnings), 1 errors or a threshold of the audit that fails, 2 wrong use.
)";

std::filesystem::path executablePath(std::string_view invokedAs) {
    std::error_code code;
    const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", code);
    return code ? std::filesystem::absolute(invokedAs, code) : path;
}

int wrongUse() {
    std::cerr << kHelp;
    return kUsage;
}

/// The bank that a command works on.
struct LoadedBank {
    std::filesystem::path folder;
    bank::LoadResult result;
};

std::filesystem::path folderOf(const bank::Arguments& arguments) {
    return arguments.folder.value_or(bank::defaultBankFolder(g_executable));
}

LoadedBank load(const bank::Arguments& arguments) {
    LoadedBank loaded{.folder = folderOf(arguments), .result = {}};
    loaded.result = bank::loadBank(loaded.folder);
    return loaded;
}

/// For commands that need a bank without errors.
int refused(const LoadedBank& loaded) {
    printIssues(loaded.result, loaded.folder, bank::IssueFormat::Text, std::cout);
    return kErrors;
}

bank::IssueFormat issueFormat(const std::string& name) {
    if (name == "json")
        return bank::IssueFormat::Json;
    return name == "gcc" ? bank::IssueFormat::Gcc : bank::IssueFormat::Text;
}

int check(const bank::Arguments& arguments) {
    const std::filesystem::path folder = folderOf(arguments);
    const bank::LoadResult result = bank::checkBank(folder);
    printIssues(result, folder, issueFormat(arguments.valueOf("--format")), std::cout);
    const bool hasErrors = std::ranges::find(result.issues, bank::Severity::Error, &bank::Issue::severity) !=
                           result.issues.end();
    return hasErrors ? kErrors : kClean;
}

/// In UTC, as in "2026-11-28".
std::string currentDay() {
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    std::ostringstream text;
    text << static_cast<int>(day.year()) << std::setfill('0') << '-' << std::setw(2)
         << static_cast<unsigned>(day.month()) << '-' << std::setw(2) << static_cast<unsigned>(day.day());
    return text.str();
}

/// False, and a sentence, when the file cannot be written.
bool writeFile(const std::filesystem::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream)
        std::cerr << "The file " << file << " cannot be written. See that its folder exists and has room.\n";
    return static_cast<bool>(stream);
}

int stats(const bank::Arguments& arguments) {
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    bank::printStatistics(*loaded.result.bank, arguments.valueOf("--today", currentDay()), std::cout);
    return kClean;
}

/// Nothing for what is no whole number from `least` to `most`.
std::optional<std::size_t> numberFrom(const std::string& text, std::size_t least, std::size_t most) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

int show(const bank::Arguments& arguments) {
    const auto width = numberFrom(arguments.valueOf("--width", "80"), 40, 1000);
    if (!width)
        return wrongUse();
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    const exam::Question* question = loaded.result.bank->find(exam::QuestionId{arguments.words.front()});
    if (!question) {
        std::cerr << "The bank has no question " << arguments.words.front() << ".\n";
        return kUsage;
    }
    bank::showQuestion(*loaded.result.bank, *question, {.withKey = arguments.has("--key"), .width = *width},
                       std::cout);
    return kClean;
}

/// True when the entry stands at the end of the file now.
bool appendEntry(const std::filesystem::path& file, const std::string& entry) {
    std::error_code code;
    const bool isBegun = std::filesystem::exists(file, code) && std::filesystem::file_size(file, code) > 0;
    std::ofstream stream(file, std::ios::binary | std::ios::app);
    stream << (isBegun ? "\n" : "") << entry;
    stream.close();
    if (!stream)
        std::cerr << "The file " << file << " cannot be written. See that its folder exists and has room.\n";
    return static_cast<bool>(stream);
}

int newQuestion(const bank::Arguments& arguments) {
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    const exam::TaskId taskId{arguments.words.front()};
    const exam::Task* task = loaded.result.bank->spec().findTask(taskId);
    const exam::QuestionId id = task ? bank::nextId(*loaded.result.bank, taskId) : exam::QuestionId();
    if (id.empty()) {
        std::cerr << (task ? "All 999 ids are used of task " : "The exam has no task ") << taskId.value
                  << ".\n";
        return kUsage;
    }
    const auto kind = exam::fromName<exam::QuestionKind>(arguments.valueOf("--kind", "multiple-choice"));
    const std::string entry = bank::questionTemplate(id, *task, *kind, currentDay());
    if (!arguments.has("--append")) {
        std::cout << entry;
        return kClean;
    }
    const std::filesystem::path file = loaded.folder / "questions" / (taskId.value + ".yaml");
    if (!appendEntry(file, entry))
        return kErrors;
    std::cout << id.value << " was added to " << file.generic_string() << '\n';
    return kClean;
}

/// Nothing for wrong use.
std::optional<bank::Composition> compositionFrom(const bank::Arguments& arguments) {
    const auto count = numberFrom(arguments.words.front(), 1, 100);
    const auto questions = numberFrom(arguments.valueOf("--questions", "1"), 1, 1000);
    const auto target = numberFrom(arguments.valueOf("--target", "100"), 1, 100);
    const auto seed = numberFrom(arguments.valueOf("--seed", "1"), 0, 1'000'000'000);
    if (!count || !questions || !target || !seed)
        return std::nullopt;
    bank::Composition composition{
        .testCount = *count, .hasCaseStudies = arguments.has("--case-studies"), .seed = *seed};
    if (arguments.has("--domain"))
        composition.domain = exam::DomainId{arguments.valueOf("--domain")};
    if (arguments.has("--questions"))
        composition.questionCount = *questions;
    if (arguments.has("--target"))
        composition.target = static_cast<int>(*target);
    return composition;
}

void printRefusal(const exam::PaperRefusal& refusal) {
    std::cerr << "The bank has too few questions for another test of " << refusal.wanted << ":\n";
    for (const exam::QuotaShortfall& shortfall : refusal.shortfalls)
        std::cerr << "  domain " << shortfall.domain.value << ": " << shortfall.wanted << " wanted, "
                  << shortfall.available << " left\n";
}

int compose(const bank::Arguments& arguments) {
    const auto composition = compositionFrom(arguments);
    if (!composition)
        return wrongUse();
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    if (composition->domain && !loaded.result.bank->spec().findDomain(*composition->domain)) {
        std::cerr << "The exam has no domain " << composition->domain->value << ".\n";
        return kUsage;
    }
    const auto tests = bank::composeTests(*loaded.result.bank, *composition);
    if (!tests) {
        printRefusal(tests.error());
        return kErrors;
    }
    const std::string entries = bank::testsYaml(*tests);
    if (!arguments.has("--append")) {
        std::cout << entries;
        return kClean;
    }
    return appendEntry(loaded.folder / "tests.yaml", entries) ? kClean : kErrors;
}

int compile(const bank::Arguments& arguments) {
    const std::filesystem::path folder = arguments.folder.value_or(bank::defaultBankFolder(g_executable));
    const auto stamp =
        bank::stampOf(folder); // before reading, so that it never is younger than what was read
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank || !stamp)
        return refused(loaded);
    const std::filesystem::path file = arguments.valueOf("--output", (folder / bank::kShippedName).string());
    return writeFile(file, bank::compile(*loaded.result.bank, *stamp)) ? kClean : kErrors;
}

int format(const bank::Arguments& arguments) {
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    const bool onlyCheck = arguments.has("--check");
    const bank::FormatResult result = bank::formatBank(loaded.folder, onlyCheck, std::cout);
    return result.refused > 0 || (onlyCheck && result.changed > 0) ? kErrors : kClean;
}

bool isKnown(const bank::AuditScope& scope, const exam::ExamSpec& spec) {
    return (scope.domain.empty() || spec.findDomain(scope.domain)) &&
           (scope.task.empty() || spec.findTask(scope.task));
}

int audit(const bank::Arguments& arguments) {
    if (arguments.has("--domain") && arguments.has("--task"))
        return wrongUse();
    const bank::AuditScope scope{.domain = {arguments.valueOf("--domain")},
                                 .task = {arguments.valueOf("--task")}};
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    if (!isKnown(scope, loaded.result.bank->spec())) {
        std::cerr << "The exam has no " << (scope.task.empty() ? "domain " : "task ")
                  << (scope.task.empty() ? scope.domain.value : scope.task.value) << ".\n";
        return kUsage;
    }
    const bank::AuditReport report =
        bank::audit(*loaded.result.bank, scope, arguments.valueOf("--today", currentDay()));
    if (arguments.has("--html") &&
        !writeFile(arguments.valueOf("--html"), bank::auditHtml(*loaded.result.bank, report)))
        return kErrors;
    if (arguments.valueOf("--format") == "json")
        std::cout << bank::auditJson(report) << '\n';
    else
        bank::printAudit(report, std::cout);
    return bank::failedThresholds(report).empty() ? kClean : kErrors;
}

int simulate(const bank::Arguments& arguments) {
    const auto count = numberFrom(arguments.valueOf("--count", "1000"), 1, 1'000'000);
    const auto seed = numberFrom(arguments.valueOf("--seed", "1"), 0, 1'000'000'000);
    if (!count || !seed)
        return wrongUse();
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    if (!exam::buildPaper(*loaded.result.bank, {}, {}, 1)) {
        std::cerr << "The bank cannot fill a whole paper, which simulated people have to sit. "
                     "Take a bank with more questions; `stats` shows where they are missing.\n";
        return kErrors;
    }
    const bool isSteady = arguments.valueOf("--learners") == "steady";
    bank::printSimulation(*loaded.result.bank,
                          {.learners = isSteady ? bank::LearnerModel::Steady : bank::LearnerModel::Topical,
                           .count = *count,
                           .seed = *seed},
                          arguments.valueOf("--part", "calibration"), std::cout);
    return kClean;
}

struct Command {
    std::string_view name;
    bank::CommandForm form;
    int (*run)(const bank::Arguments&);
};

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"check", {.options = {{.name = "--format", .values = "text|gcc|json"}}}, check},
        {"stats", {.options = {{.name = "--today"}}}, stats},
        {"audit",
         {.options = {{.name = "--domain"},
                      {.name = "--task"},
                      {.name = "--today"},
                      {.name = "--html"},
                      {.name = "--format", .values = "text|json"}}},
         audit},
        {"show",
         {.wordCount = 1, .options = {{.name = "--key", .takesValue = false}, {.name = "--width"}}},
         show},
        {"new",
         {.wordCount = 1,
          .options = {{.name = "--kind", .values = "multiple-choice|multiple-response|ordering|matching"},
                      {.name = "--append", .takesValue = false}}},
         newQuestion},
        {"compose",
         {.wordCount = 1,
          .options = {{.name = "--domain"},
                      {.name = "--questions"},
                      {.name = "--case-studies", .takesValue = false},
                      {.name = "--target"},
                      {.name = "--seed"},
                      {.name = "--append", .takesValue = false}}},
         compose},
        {"compile", {.options = {{.name = "--output"}}}, compile},
        {"fmt", {.options = {{.name = "--check", .takesValue = false}}}, format},
        {"simulate",
         {.options = {{.name = "--part", .values = "calibration|diagnostic|drills|fit"},
                      {.name = "--learners", .values = "topical|steady"},
                      {.name = "--count"},
                      {.name = "--seed"}}},
         simulate},
    };
    return all;
}

int run(std::span<const std::string_view> words) {
    const std::string_view first = words.empty() ? "" : words.front();
    if (first == "--help" || first == "--version") {
        std::cout << (first == "--help" ? kHelp : "rehearsal-bank " REHEARSAL_VERSION "\n");
        return kClean;
    }
    const auto command = std::ranges::find(commands(), first, &Command::name);
    if (command == commands().end())
        return wrongUse();
    const std::optional<bank::Arguments> arguments = bank::parseArguments(words.subspan(1), command->form);
    return arguments ? command->run(*arguments) : wrongUse();
}

} // namespace

int main(int argumentCount, char** arguments) {
    const std::vector<std::string_view> all(arguments, arguments + argumentCount);
    g_executable = executablePath(all.empty() ? "" : all.front());
    return run(std::span(all).subspan(std::min<std::size_t>(1, all.size())));
}
