// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/bank_loader.h"
#include "loader/default_bank.h"
#include "tools/audit_report.h"
#include "tools/bank_statistics.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int kClean = 0;
constexpr int kErrors = 1;
constexpr int kUsage = 2;

constexpr std::string_view kHelp = R"(Usage: rehearsal-bank COMMAND [FOLDER]

  check   print every issue of the bank in FOLDER, then how many there are
  stats   print how the questions are spread over the exam
  audit   print what gives questions away: findings, figures, scores of blind guessing, near-duplicates, coverage

  --domain ID   audit the questions of this domain only
  --task ID     audit the questions of this task only
  --help        print this text
  --version     print the version

FOLDER is one with exam.yaml in it; without it the bank that comes with Rehearsal is taken.
Status: 0 no errors (there may be warnings), 1 errors or a threshold of the audit that fails, 2 wrong use.
)";

struct Arguments {
    std::string_view command;
    std::optional<std::filesystem::path> folder;
    bank::AuditScope scope;

    bool isNarrowed() const { return !scope.domain.empty() || !scope.task.empty(); }

    bool isComplete() const {
        return command == "audit" || ((command == "check" || command == "stats") && !isNarrowed());
    }
};

/// Takes the option at `place` and moves on to its value; false for wrong use.
bool takeOption(std::span<const std::string_view> words, std::size_t& place, Arguments& arguments) {
    const std::string_view option = words[place];
    const bool isTask = option == "--task";
    if ((!isTask && option != "--domain") || arguments.isNarrowed() || ++place == words.size())
        return false;
    (isTask ? arguments.scope.task.value : arguments.scope.domain.value) = words[place];
    return !words[place].empty();
}

/// Nothing for wrong use.
std::optional<Arguments> parsed(std::span<const std::string_view> words) {
    Arguments arguments;
    arguments.command = words.empty() ? "" : words.front();
    for (std::size_t place = 1; place < words.size(); ++place) {
        const bool isOption = words[place].starts_with("--");
        if (isOption ? !takeOption(words, place, arguments) : arguments.folder.has_value())
            return std::nullopt;
        if (!isOption)
            arguments.folder = words[place];
    }
    return arguments.isComplete() ? std::optional(arguments) : std::nullopt;
}

std::filesystem::path executablePath(std::string_view invokedAs) {
    std::error_code code;
    const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", code);
    return code ? std::filesystem::absolute(invokedAs, code) : path;
}

/// "1 error", "2 errors"
std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

void printIssues(const bank::LoadResult& loaded) {
    for (const bank::Issue& issue : loaded.issues)
        std::cout << bank::toText(issue) << '\n';
    const auto errors = std::ranges::count(loaded.issues, bank::Severity::Error, &bank::Issue::severity);
    const auto errorCount = static_cast<std::size_t>(errors);
    std::cout << counted(loaded.questionCount, "question") << ", " << counted(errorCount, "error") << ", "
              << counted(loaded.issues.size() - errorCount, "warning") << '\n';
}

int check(const bank::LoadResult& loaded) {
    printIssues(loaded);
    return loaded.bank ? kClean : kErrors;
}

int stats(const bank::LoadResult& loaded) {
    if (!loaded.bank)
        return check(loaded);
    bank::printStatistics(*loaded.bank, std::cout);
    return kClean;
}

bool isKnown(const bank::AuditScope& scope, const exam::ExamSpec& spec) {
    return (scope.domain.empty() || spec.findDomain(scope.domain)) &&
           (scope.task.empty() || spec.findTask(scope.task));
}

int audit(const bank::LoadResult& loaded, const bank::AuditScope& scope) {
    if (!loaded.bank)
        return check(loaded);
    if (!isKnown(scope, loaded.bank->spec())) {
        std::cerr << "The exam has no " << (scope.task.empty() ? "domain " : "task ")
                  << (scope.task.empty() ? scope.domain.value : scope.task.value) << ".\n";
        return kUsage;
    }
    const bank::AuditReport report = bank::audit(*loaded.bank, scope);
    bank::printAudit(report, std::cout);
    return bank::failedThresholds(report).empty() ? kClean : kErrors;
}

int run(std::string_view invokedAs, std::span<const std::string_view> words) {
    const std::string_view first = words.empty() ? "" : words.front();
    if (first == "--help" || first == "--version") {
        std::cout << (first == "--help" ? kHelp : "rehearsal-bank " REHEARSAL_VERSION "\n");
        return kClean;
    }
    const std::optional<Arguments> arguments = parsed(words);
    if (!arguments) {
        std::cerr << kHelp;
        return kUsage;
    }
    const bank::LoadResult loaded = bank::loadBank(
        arguments->folder ? *arguments->folder : bank::defaultBankFolder(executablePath(invokedAs)));
    if (arguments->command == "audit")
        return audit(loaded, arguments->scope);
    return arguments->command == "check" ? check(loaded) : stats(loaded);
}

} // namespace

int main(int argumentCount, char** arguments) {
    const std::vector<std::string_view> all(arguments, arguments + argumentCount);
    return run(all.empty() ? "" : all.front(), std::span(all).subspan(std::min<std::size_t>(1, all.size())));
}
