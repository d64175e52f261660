// SPDX-License-Identifier: GPL-3.0-or-later
//
// recall.yaml stands beside the bank and is no part of it: no paper comes from it, so neither the edition nor
// the compiled form knows it, and an error in it spoils no exam.
#pragma once

#include "loader/bank_loader.h"
#include "study/recall_sheet.h"

#include <filesystem>
#include <vector>

namespace bank {

/// The name of the file in the folder of a bank.
constexpr auto kRecallName = "recall.yaml";

struct RecallResult {
    std::vector<exam::RecallSheet> sheets; ///< none when an issue is an error, or there is no such file
    std::vector<Issue> issues;             ///< sorted by place
};

/// Reads and checks the sheets of the bank in `folder` (FORMAT.md). Does not throw, whatever the file holds.
RecallResult loadRecall(const std::filesystem::path& folder);

/// What loadBank() gives, with the issues of the recall sheets among the others.
LoadResult checkBank(const std::filesystem::path& folder);

} // namespace bank
