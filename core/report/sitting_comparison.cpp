// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sitting_comparison.h"

#include <unordered_map>

namespace exam {

namespace {

std::unordered_map<QuestionId, bool> marksById(const SittingReview& review) {
    std::unordered_map<QuestionId, bool> marks;
    for (Position position = 0; position < review.record.questions.size(); ++position)
        marks.emplace(review.record.questions[position].question->id, review.report.marks[position]);
    return marks;
}

} // namespace

SittingComparison comparisonOf(const SittingReview& earlier, const SittingReview& later) {
    const std::unordered_map<QuestionId, bool> before = marksById(earlier);
    SittingComparison comparison;
    for (Position position = 0; position < later.record.questions.size(); ++position) {
        const QuestionId& id = later.record.questions[position].question->id;
        const auto found = before.find(id);
        if (found == before.end()) {
            ++comparison.onlyInLater;
            continue;
        }
        const bool isRight = later.report.marks[position];
        auto& list = found->second ? (isRight ? comparison.rightInBoth : comparison.slipped)
                                   : (isRight ? comparison.fixed : comparison.stillWrong);
        list.push_back(id);
    }
    comparison.onlyInEarlier = earlier.record.questions.size() - comparison.inBothCount();
    return comparison;
}

} // namespace exam
