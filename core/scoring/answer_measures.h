// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counts as sure, quick, slow and rushed.
#pragma once

#include "base/clock.h"

namespace exam {

/// From this confidence on (kLeastSure to kMostSure) an answer counts as sure. The study guide's example of a
/// 3 is "guessed between two".
inline constexpr int kSureFrom = 4;

/// The study guide's budget for one question: 30 s reading, 15 s constraints, 30 s eliminating, 15 s
/// choosing.
inline constexpr Millis kQuestionBudget = std::chrono::seconds{90};
/// Up to here, an answer is quick: half the budget.
inline constexpr Millis kQuickUpTo = kQuestionBudget / 2;
/// Beyond this, it is slow: the guide's two-minute rule.
inline constexpr Millis kSlowBeyond = std::chrono::minutes{2};
/// Below this, it is rushed: the guide's time for reading the question alone.
inline constexpr Millis kRushedBelow = std::chrono::seconds{30};
/// The end of a sitting that is looked at by itself.
inline constexpr Millis kLastStretch = std::chrono::minutes{10};

} // namespace exam
