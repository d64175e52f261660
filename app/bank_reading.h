// SPDX-License-Identifier: GPL-3.0-or-later
//
// Banks are read from their files in a module (modules.h): a start finds its bank compiled and needs nothing
// of yaml-cpp.
#pragma once

#include "compiled/read_bank.h"
#include "loader/recall_reader.h"

namespace app {

/// What the module exports under kReadBankFunction: bank::readBank().
using ReadBankFunction = void(const std::filesystem::path& folder, const bank::BankCache& cache,
                              const bank::LoadingWatch& watch, bank::ReadBank& result);
inline constexpr auto kReadBankFunction = "rehearsalReadBank";

/// And under kLoadRecallFunction: bank::loadRecall().
using LoadRecallFunction = void(const std::filesystem::path& folder, bank::RecallResult& result);
inline constexpr auto kLoadRecallFunction = "rehearsalLoadRecall";

/// Both by way of the module, from any thread; "loading-failed" where it is not installed.
bank::ReadBank readBankFolder(const std::filesystem::path& folder, const bank::BankCache& cache,
                              const bank::LoadingWatch& watch);
bank::RecallResult readRecallSheets(const std::filesystem::path& folder);

} // namespace app
