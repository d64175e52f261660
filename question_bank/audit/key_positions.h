// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/choice_item.h"

#include <cstddef>
#include <string>
#include <vector>

namespace bank {

/// Where the keys of the items with `optionCount` options stand in the files (rule 3).
struct KeyPositions {
    std::size_t optionCount = 0;
    std::vector<std::size_t> keys; ///< by position

    /// Against an even spread; 0 without keys. With several keys an item the true figure is farther from 0.
    double chiSquare() const;

    /// Beyond thresholds::kChiSquareLimits.
    bool isUneven() const;
};

/// By number of options, rising.
std::vector<KeyPositions> keyPositions(const std::vector<ChoiceItem>& items);

/// Single-key items one after the other whose keys stand at one position.
struct KeyRun {
    std::size_t length = 0;
    exam::QuestionId first; ///< where the run begins; empty without items
};

/// The longest run; the first one among equals.
KeyRun longestRun(const std::vector<ChoiceItem>& items);

} // namespace bank
