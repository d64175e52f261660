// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/question_budget.h"

namespace exam {

std::optional<BudgetStep> budgetStepAt(Millis spent) {
    Millis end{0};
    for (std::size_t step = 0; step < kBudgetSteps.size(); ++step) {
        end += kBudgetSteps[step];
        if (spent < end)
            return static_cast<BudgetStep>(step);
    }
    return std::nullopt;
}

} // namespace exam
