// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says they know, beside what their answers say.
#pragma once

#include "model/exam_spec.h"
#include "scoring/grader.h"

#include <cstddef>
#include <optional>
#include <unordered_map>

namespace exam {

/// A self-rating goes from 1, nothing at all, to 5, all of it.
inline constexpr int kLowestRating = 1;
inline constexpr int kHighestRating = 5;

/// Fewer answers are not held against a rating.
inline constexpr std::size_t kFewestAnswers = 5;

/// A rating against what was measured.
/// - NotRated: there is no rating. - TooFewAnswers: fewer than kFewestAnswers.
/// - TooHigh, TooLow: the share of right answers that a rating stands for (up to 30, 45, 60, 75, from 90 %
/// for 1
///   to 5, our own scale) lies outside the band of the measured share and at least 15 points from it.
/// - Fits: neither.
enum class RatingVerdict { NotRated, TooFewAnswers, Fits, TooHigh, TooLow };

/// `rating` from kLowestRating to kHighestRating; absent: not rated.
RatingVerdict verdictOn(std::optional<int> rating, const Tally& measured);

using TaskTallies = std::unordered_map<TaskId, Tally>;

/// What the tasks of a domain add up to.
Tally tallyOf(const Domain& domain, const TaskTallies& tasks);

} // namespace exam
