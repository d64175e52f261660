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

#include <array>
#include <cstddef>
#include <string_view>

namespace bank::thresholds {

// Rule 1, longest option [H, N, M, C]. For an item: the key has at least this many times the mean length of
// the distractors, and at least so many characters more. For the bank, calibrated: both exceeded is a fail.
inline constexpr double kKeyLengthFactor = 1.5;
inline constexpr double kKeyLengthExcess = 20.0;
inline constexpr double kLongestShare = 0.40; ///< share of keys that are the longest option
inline constexpr double kLongestZ = 3.0;
inline constexpr double kLongestZWarning = 2.0;

// Rule 2, shortest option [C].
inline constexpr double kShortestZ = 3.0; ///< in either direction

// Rule 3, positions of keys [H 20; Attali, Bar-Hillel 2003, J. Educational Measurement 40(2):109-128].
inline constexpr std::array kChiSquareLimits{10.83, 13.82, 16.27, 18.47,
                                             20.52}; ///< p = 0.001 for 1-5 degrees
inline constexpr std::size_t kLongestRun = 6;        ///< equal positions one after the other

// Rules 6 and 7, absolute and vague words [N, M]: times as frequent on one side as on the other.
inline constexpr double kWordFactor = 2.0;

// Rule 8, clang [N, M]: the key shares at least this many words more with the stem than any distractor does,
// or its Jaccard similarity with the stem is higher by at least so much.
inline constexpr std::size_t kClangWords = 2;
inline constexpr double kClangJaccard = 0.3;

// Rule 9, convergence [N, M]: standard errors over chance.
inline constexpr double kConvergenceZ = 3.0;

// Rule 10, negative stems [H, N, M]: share of the bank.
inline constexpr double kNegativeShare = 0.05;

// Rule 13, spread of lengths [C]: both exceeded.
inline constexpr double kLengthRatio = 3.0;     ///< longest to shortest option
inline constexpr double kLengthVariation = 0.5; ///< coefficient of variation

// Rule 14, options that overlap [H, M]: trigram similarity of two options from which on they are the same.
inline constexpr double kEqualOptions = 0.9;

// Rule 15, opposites [M]; own: Jaccard similarity that the words beside the opposite ones have at least.
inline constexpr double kOppositesRest = 0.5;

// Rule 17, incomplete stems [H, N]: words.
inline constexpr std::size_t kShortestStem = 6;

// Rule 18, window dressing [H, M]: words of a stem; own: share of its sentences that touch nothing.
inline constexpr std::size_t kLongStem = 120;
inline constexpr double kIdleSentences = 0.5;

// Rules 19, 22 and 24; own: words from which on a key is a statement, whose return is no coincidence.
inline constexpr std::size_t kTellingWords = 4;

// Rule 22, near-duplicates: trigram similarity of two stems from which on they are near-duplicates.
inline constexpr double kEqualStems = 0.85;
inline constexpr std::size_t kNearestPairs = 5; ///< listed whatever their similarity is

// Rule 25, references; own: share of the bank's references that a usual host has, and age of a check.
inline constexpr double kHostShare = 0.01;
inline constexpr int kOldestCheckDays = 365;

// Rule 27, blueprint: difference of shares.
inline constexpr double kBlueprintDifference = 0.03;

// Rule 29, readability [H]: words of a sentence.
inline constexpr std::size_t kLongSentence = 40;

// Rule 32, blind guess; own: a strategy fails when its score exceeds chance by more than this share.
inline constexpr double kStrategyExcess = 0.15;
inline constexpr std::size_t kGuessedOptions = 4; ///< options of the items on which the strategies are tried

// Own: items that each point of the exam should have, and the group of services that guessers prefer.
inline constexpr std::size_t kItemsPerPoint = 2;
inline constexpr std::string_view kFavouredGroup = "SageMaker";

} // namespace bank::thresholds
