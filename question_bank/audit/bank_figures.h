// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/cue_tally.h"

#include <array>
#include <cstddef>
#include <vector>

namespace bank {

/// Sums over options of one side, the keys or the distractors.
struct OptionSums {
    std::size_t options = 0;
    std::size_t characters = 0;
    std::size_t words = 0;
    std::size_t absoluteWords = 0;
    std::size_t vagueWords = 0;

    double meanLength() const;    ///< characters; 0 without options
    double absoluteShare() const; ///< of the words, in [0, 1]; 0 without words
    double vagueShare() const;    ///< of the words, in [0, 1]; 0 without words
};

/// Figures over the multiple-choice items; those with several keys are left out. Each tally counts the items
/// whose options the cue tells apart: where all have equally much of it, it says nothing.
struct BankFigures {
    std::size_t items = 0;
    CueTally longest;  ///< rule 1
    CueTally shortest; ///< rule 2
    CueTally favouredNames;
    CueTally serviceNames;
    CueTally sharedParts; ///< rule 9, convergence
    OptionSums keys;
    OptionSums distractors;

    std::array<const CueTally*, 5> tallies() const {
        return {&longest, &shortest, &favouredNames, &serviceNames, &sharedParts};
    }
};

BankFigures bankFigures(const std::vector<ChoiceItem>& items);

/// More keys than thresholds::kLongestShare are the longest option, and that is not by chance.
bool failsLongest(const BankFigures& figures);

} // namespace bank
