// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which questions of a sitting somebody wants to look at again.
#pragma once

#include "base/enum_names.h"
#include "report/sitting_figures.h"

#include <optional>
#include <vector>

namespace exam {

/// What can be asked of one answer.
/// - Flagged: when the sitting ended. - Unsure, Sure: rated below kSureFrom, or from there on; what was not
///   rated is neither. - Slow: on screen longer than kSlowBeyond. - Changed: see AnswerChange.
enum class AnswerTrait { Wrong, Right, Flagged, Unsure, Sure, Slow, Changed };

template<>
struct EnumNames<AnswerTrait> {
    static constexpr std::array<std::string_view, 7> values{"wrong", "right", "flagged", "unsure",
                                                            "sure",  "slow",  "changed"};
};

bool hasTrait(const QuestionFigures& answer, AnswerTrait trait);

/// Every part restricts; one that is empty or absent allows everything.
struct AnswerFilter {
    std::vector<AnswerTrait> traits = {};
    bool oneTraitIsEnough = false; ///< otherwise all of `traits` are wanted
    DomainId domain = {};
    TaskId task = {};
    TopicId topic = {}; ///< any of those that a question names
    std::optional<QuestionKind> kind = std::nullopt;

    bool allowsEverything() const { return *this == AnswerFilter{.oneTraitIsEnough = oneTraitIsEnough}; }
    bool operator==(const AnswerFilter&) const = default;
};

/// `question` is the one that `answer` was given to.
bool matches(const AnswerFilter& filter, const QuestionFigures& answer, const Question& question);

} // namespace exam
