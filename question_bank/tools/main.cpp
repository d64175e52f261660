// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/bank_loader.h"
#include "loader/default_bank.h"
#include "tools/bank_statistics.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
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

  --help      print this text
  --version   print the version

FOLDER is one with exam.yaml in it; without it the bank that comes with Rehearsal is taken.
Status: 0 no errors (there may be warnings), 1 errors, 2 wrong use.
)";

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

int run(std::string_view invokedAs, std::span<const std::string_view> arguments) {
    const std::string_view command = arguments.empty() ? "" : arguments.front();
    if (command == "--help" || command == "--version") {
        std::cout << (command == "--help" ? kHelp : "rehearsal-bank " REHEARSAL_VERSION "\n");
        return kClean;
    }
    if ((command != "check" && command != "stats") || arguments.size() > 2) {
        std::cerr << kHelp;
        return kUsage;
    }
    const std::filesystem::path folder =
        arguments.size() == 2 ? arguments[1] : bank::defaultBankFolder(executablePath(invokedAs));
    const bank::LoadResult loaded = bank::loadBank(folder);
    return command == "check" ? check(loaded) : stats(loaded);
}

} // namespace

int main(int argumentCount, char** arguments) {
    const std::vector<std::string_view> all(arguments, arguments + argumentCount);
    return run(all.empty() ? "" : all.front(), std::span(all).subspan(std::min<std::size_t>(1, all.size())));
}
