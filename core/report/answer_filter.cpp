// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/answer_filter.h"

#include "scoring/answer_measures.h"

#include <algorithm>

namespace exam {

namespace {

bool matchesTraits(const AnswerFilter& filter, const QuestionFigures& answer) {
    const auto isThere = [&](AnswerTrait trait) { return hasTrait(answer, trait); };
    if (filter.traits.empty())
        return true;
    return filter.oneTraitIsEnough ? std::ranges::any_of(filter.traits, isThere)
                                   : std::ranges::all_of(filter.traits, isThere);
}

} // namespace

bool hasTrait(const QuestionFigures& answer, AnswerTrait trait) {
    switch (trait) {
    case AnswerTrait::Wrong:
        return !answer.isRight;
    case AnswerTrait::Right:
        return answer.isRight;
    case AnswerTrait::Flagged:
        return answer.isFlagged;
    case AnswerTrait::Unsure:
        return answer.confidence && *answer.confidence < kSureFrom;
    case AnswerTrait::Sure:
        return answer.confidence && *answer.confidence >= kSureFrom;
    case AnswerTrait::Slow:
        return answer.time > kSlowBeyond;
    case AnswerTrait::Changed:
        return answer.change != AnswerChange::None;
    }
    return false;
}

bool matches(const AnswerFilter& filter, const QuestionFigures& answer, const Question& question) {
    return matchesTraits(filter, answer) && (filter.domain.empty() || filter.domain == answer.domain) &&
           (filter.task.empty() || filter.task == answer.task) &&
           (filter.topic.empty() || std::ranges::count(question.topics, filter.topic) > 0) &&
           (!filter.kind || *filter.kind == answer.kind);
}

} // namespace exam
