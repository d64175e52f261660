// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sitting_review.h"

#include <cstddef>
#include <vector>

namespace exam {

/// Two sittings side by side, by the questions that both asked. Unanswered is wrong.
struct SittingComparison {
    std::vector<QuestionId> fixed;       ///< wrong, then right
    std::vector<QuestionId> slipped;     ///< right, then wrong
    std::vector<QuestionId> stillWrong;  ///< in both
    std::vector<QuestionId> rightInBoth; ///< in both
    std::size_t onlyInEarlier = 0;       ///< questions
    std::size_t onlyInLater = 0;

    std::size_t inBothCount() const {
        return fixed.size() + slipped.size() + stillWrong.size() + rightInBoth.size();
    }
    bool operator==(const SittingComparison&) const = default;
};

/// Questions in the order of the later paper. A question is the same by its id, also where its text was
/// changed in between.
SittingComparison comparisonOf(const SittingReview& earlier, const SittingReview& later);

} // namespace exam
