// SPDX-License-Identifier: GPL-3.0-or-later
//
// The study guide's way through one question in 90 seconds (lines 10360 to 10391): read the scenario 30 s,
// find the constraints 15 s, eliminate 30 s, choose 15 s. A habit to practise, never a limit.
#pragma once

#include "scoring/answer_measures.h"

#include <array>
#include <numeric>
#include <optional>

namespace exam {

enum class BudgetStep { Read, Constraints, Eliminate, Choose };

/// How long each step should take, by its number.
inline constexpr std::array<Millis, 4> kBudgetSteps{std::chrono::seconds{30}, std::chrono::seconds{15},
                                                    std::chrono::seconds{30}, std::chrono::seconds{15}};
static_assert(std::accumulate(kBudgetSteps.begin(), kBudgetSteps.end(), Millis{0}) == kQuestionBudget);

/// The step that somebody should be in after `spent` (0 or more) on a question; a step includes its first
/// moment and not its last. Nothing once the budget is spent.
std::optional<BudgetStep> budgetStepAt(Millis spent);

} // namespace exam
