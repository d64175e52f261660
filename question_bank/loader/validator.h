// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/issue.h"
#include "loader/issue_code.h"
#include "model/bank.h"

#include <string>
#include <vector>

namespace bank {

/// A finding of a rule over values. `subject` is a question's index in BankParts::questions, or kNoQuestion
/// for the exam definition and the lists; `path` names the value in the words of the format
/// ("options[2].flaw", "domains[0].weight"), so that the loader can say where it stands.
struct Finding {
    static constexpr std::size_t kNoQuestion = static_cast<std::size_t>(-1);

    Severity severity = Severity::Error;
    IssueCode code;
    std::size_t subject = kNoQuestion;
    std::string list; ///< with kNoQuestion: "exam", "topics", "services", "scenarios" or "tests"
    std::string path;
    std::string message;
    std::string remedy;
};

/// Every rule of FORMAT.md that needs no file: unknown codes, slugs and services, duplicates, keys without a
/// right answer, counts by kind, constraints that are not in the stem, weights that do not add up.
std::vector<Finding> validate(const exam::BankParts& parts);

} // namespace bank
