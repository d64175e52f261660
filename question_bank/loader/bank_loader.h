// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/issue.h"
#include "model/bank.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace bank {

struct LoadResult {
    std::optional<exam::Bank> bank; ///< absent when an issue is an error
    std::vector<Issue> issues;      ///< all of them, sorted by place
    std::size_t questionCount = 0;  ///< entries in the question files, those with errors included
};

/// What a long load tells meanwhile, and what it listens to.
struct LoadingWatch {
    /// How much of the bank was read, in percent, rising; from the threads that read, one at a time.
    std::function<void(int percent)> onProgress = [](int) {};
    /// Then reading ends soon, without a bank.
    std::stop_token stop;
};

/// Reads and checks a bank folder (FORMAT.md): exam.yaml, topics.yaml, services.yaml, scenarios.yaml,
/// tests.yaml and questions/*.yaml. Whatever the files hold, it reports issues and neither throws nor ends
/// the program. Question files are
/// read two at a time.
LoadResult loadBank(const std::filesystem::path& folder, const LoadingWatch& watch = {});

} // namespace bank
