// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the audit draws its lines. Rule numbers and, where nothing else is said, the values are those of the
// team's rules for auditing a bank (edition of November 2026), which name the literature:
//   [H] Haladyna, Downing, Rodriguez 2002, Applied Measurement in Education 15(3):309-334
//   [N] Case, Swanson (NBME) 2001, Constructing Written Test Questions, 3rd ed.
//   [M] BMC Medical Education 2016, doi 10.1186/s12909-016-0559-7, table 1
//   [C] NCC item-writing guidelines
// "Calibrated" values separate balanced amateur-radio pools from cue-ridden cloud banks. "Own" ones are ours.
#pragma once

#include <cstddef>
#include <string_view>

namespace bank::thresholds {

// Rule 1, longest option [H, N, M, C]. For an item: the key has at least this many times the mean length of
// the distractors, and at least so many characters more. For the bank, calibrated: both exceeded is a fail.
inline constexpr double kKeyLengthFactor = 1.5;
inline constexpr double kKeyLengthExcess = 20.0;
inline constexpr double kLongestShare = 0.40; ///< share of keys that are the longest option
inline constexpr double kLongestZ = 3.0;

// Rule 8, clang [N, M]: the key shares at least this many words more with the stem than any distractor does,
// or its Jaccard similarity with the stem is higher by at least so much.
inline constexpr std::size_t kClangWords = 2;
inline constexpr double kClangJaccard = 0.3;

// Rule 13, spread of lengths [C]: both exceeded.
inline constexpr double kLengthRatio = 3.0;     ///< longest to shortest option
inline constexpr double kLengthVariation = 0.5; ///< coefficient of variation

// Rule 14, options that overlap [H, M]: trigram similarity of two options from which on they are the same.
inline constexpr double kEqualOptions = 0.9;

// Rule 15, opposites [M]; own: Jaccard similarity that the words beside the opposite ones have at least.
inline constexpr double kOppositesRest = 0.5;

// Rule 22, near-duplicates: trigram similarity of two stems from which on they are near-duplicates.
inline constexpr double kEqualStems = 0.85;
inline constexpr std::size_t kNearestPairs = 5; ///< listed whatever their similarity is

// Rule 32, blind guess; own: a strategy fails when its score exceeds chance by more than this share.
inline constexpr double kStrategyExcess = 0.15;
inline constexpr std::size_t kGuessedOptions = 4; ///< options of the items on which the strategies are tried

// Own: items that each point of the exam should have, and the group of services that guessers prefer.
inline constexpr std::size_t kItemsPerPoint = 2;
inline constexpr std::string_view kFavouredGroup = "SageMaker";

} // namespace bank::thresholds
