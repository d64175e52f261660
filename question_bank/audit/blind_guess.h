// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/cue_tally.h"

#include <vector>

namespace bank {

/// What naive strategies score on the multiple-choice items with four options (rule 32): one for each of
/// guessingCues(), then always the second option, then the vote of the cues, to which each gives one voice,
/// divided among the options that it names.
std::vector<CueTally> blindGuess(const std::vector<ChoiceItem>& items);

/// Above chance by more than thresholds::kStrategyExcess.
bool failsBlindGuess(const CueTally& strategy);

} // namespace bank
