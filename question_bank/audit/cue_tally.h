// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cue is something that can be seen of an option without knowing the subject. It names the options that
// have most of it, and somebody who follows it blindly earns a share of the mark when the key is among them.
#pragma once

#include "audit/choice_item.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace bank {

/// How much an option has of what a cue looks for; only the order of the options counts.
using CueScore = double (*)(const ChoiceOption&);

struct Cue {
    std::string_view name;
    CueScore score = nullptr;
};

/// Indices of the options with the highest score, rising; all of them when they are equal.
std::vector<std::size_t> namedBy(CueScore score, const ChoiceItem& item);

/// What following a cue earns over single-key items. A cue that names n options of which one is right earns
/// 1/n.
struct CueTally {
    std::string_view name;
    std::size_t items = 0;
    double earned = 0.0;
    double chance = 0.0;   ///< sum of 1/k over the items, k being the number of options
    double variance = 0.0; ///< sum of (1/k)(1 - 1/k)

    /// `named` must not be empty.
    void add(const ChoiceItem& item, const std::vector<std::size_t>& named);

    double share() const;       ///< in [0, 1]; 0 without items
    double chanceShare() const; ///< in [0, 1]; 0 without items

    /// Standard deviations of `earned` above chance (rule 1); 0 without items. With ties the true figure is
    /// farther from 0.
    double z() const;
};

/// The cues that a naive strategy of rule 32 follows each.
std::span<const Cue> guessingCues();

double lengthOf(const ChoiceOption& option);
double shortnessOf(const ChoiceOption& option);
double sharedPartsOf(const ChoiceOption& option);
double serviceNamesOf(const ChoiceOption& option);
double favouredNamesOf(const ChoiceOption& option);

} // namespace bank
