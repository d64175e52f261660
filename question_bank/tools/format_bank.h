// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <iosfwd>

namespace bank {

/// What came of formatting a bank.
struct FormatResult {
    int changed = 0; ///< files that were, or would be, written anew
    int refused = 0; ///< files that were left alone, each with a line that says why
};

/// Brings scenarios.yaml and questions/*.yaml into canonical form (canonical_yaml.h), each file in one step,
/// so that a stop midway leaves whole files. With `onlyCheck` nothing is written. Prints a line per file.
FormatResult formatBank(const std::filesystem::path& folder, bool onlyCheck, std::ostream& stream);

} // namespace bank
