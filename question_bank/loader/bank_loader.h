// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/issue.h"
#include "model/bank.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace bank {

struct LoadResult {
    std::optional<exam::Bank> bank; ///< absent when an issue is an error
    std::vector<Issue> issues;      ///< all of them, sorted by place
    std::size_t questionCount = 0;  ///< entries in the question files, those with errors included
};

/// Reads and checks a bank folder (FORMAT.md): exam.yaml, topics.yaml, services.yaml, scenarios.yaml,
/// tests.yaml and questions/*.yaml. Whatever the files hold, it reports issues and neither throws nor ends
/// the program.
LoadResult loadBank(const std::filesystem::path& folder);

} // namespace bank
