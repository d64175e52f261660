// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/bank_loader.h"
#include "loader/default_bank.h"
#include "tools/arguments.h"
#include "tools/audit_html.h"
#include "tools/audit_json.h"
#include "tools/audit_report.h"
#include "tools/bank_statistics.h"
#include "tools/issue_report.h"

#include <algorithm>
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

  check   print every issue of the bank in FOLDER, then how many there are
  stats   print how the questions are spread over the exam
  audit   print what gives questions away: findings, figures, scores of blind guessing, near-duplicates, coverage

check
  --format text|gcc|json   for people (if nothing is said), for editors and CI, for programs
audit
  --domain ID   the questions of this domain only
  --task ID     the questions of this task only
  --today DAY   judge the age of checks by this day, as in 2026-11-28
  --html FILE   also write a report with charts
  --format text|json

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

LoadedBank load(const bank::Arguments& arguments) {
    LoadedBank loaded{.folder = arguments.folder.value_or(bank::defaultBankFolder(g_executable)),
                      .result = {}};
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
    const LoadedBank loaded = load(arguments);
    printIssues(loaded.result, loaded.folder, issueFormat(arguments.valueOf("--format")), std::cout);
    return loaded.result.bank ? kClean : kErrors;
}

int stats(const bank::Arguments& arguments) {
    const LoadedBank loaded = load(arguments);
    if (!loaded.result.bank)
        return refused(loaded);
    bank::printStatistics(*loaded.result.bank, std::cout);
    return kClean;
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

struct Command {
    std::string_view name;
    bank::CommandForm form;
    int (*run)(const bank::Arguments&);
};

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"check", {.options = {{.name = "--format", .values = "text|gcc|json"}}}, check},
        {"stats", {}, stats},
        {"audit",
         {.options = {{.name = "--domain"},
                      {.name = "--task"},
                      {.name = "--today"},
                      {.name = "--html"},
                      {.name = "--format", .values = "text|json"}}},
         audit},
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
