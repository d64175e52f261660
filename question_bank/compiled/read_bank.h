// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a compiled bank comes to be.
#pragma once

#include "compiled/bank_cache.h"
#include "loader/bank_loader.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace bank {

/// A bank that was read from its files.
struct ReadBank {
    std::unique_ptr<CompiledBank> bank; ///< null when an issue is an error, or reading was stopped
    std::vector<Issue> issues;
};

/// Reads, checks and compiles the bank in `bankFolder`, and keeps it.
ReadBank readBank(const std::filesystem::path& bankFolder, const BankCache& cache, const LoadingWatch& watch);

} // namespace bank
