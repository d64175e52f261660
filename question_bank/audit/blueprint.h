// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"

#include <string>
#include <vector>

namespace bank {

/// A share of the bank beside the share that the exam definition wants (rule 27).
struct PlannedShare {
    std::string group; ///< "domain", "task", "kind" or "difficulty"
    std::string name;
    std::size_t questions = 0;
    double share = 0.0;  ///< in [0, 1]
    double wanted = 0.0; ///< in [0, 1]

    /// More than thresholds::kBlueprintDifference apart.
    bool isOff() const;
};

/// Domains by weight, tasks by weight and number of points, kinds and difficulties as the exam wants them.
std::vector<PlannedShare> blueprint(const exam::Bank& bank);

} // namespace bank
