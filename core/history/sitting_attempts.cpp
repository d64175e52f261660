// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sitting_attempts.h"

#include "scoring/answer_patterns.h"

namespace exam {

namespace {

bool isTried(const ItemState& item, SittingMode mode) {
    return item.seen && (mode == SittingMode::Exam || item.revealed || !isBlank(item.response));
}

} // namespace

std::vector<Attempt> attemptsOf(const SittingRecord& record, std::span<const SittingEvent> events,
                                const DayOf& dayOf) {
    const SittingState state = stateAfter(events, record.questions.size());
    const std::vector<AnswerChange> changes = answerChangesOf(record.questions, events);
    const Day day = dayOf(record.begunAt);
    std::vector<Attempt> attempts;
    for (Position position = 0; position < state.items.size(); ++position) {
        const ItemState& item = state.items[position];
        if (!isTried(item, record.conditions.mode))
            continue;
        const Question& question = *record.questions[position].question;
        attempts.push_back({.question = question.id,
                            .domain = question.domain,
                            .task = question.task,
                            .kind = question.kind(),
                            .difficulty = question.difficulty,
                            .day = day,
                            .right = item.response == rightResponse(question),
                            .flagged = item.flagged,
                            .confidence = item.confidence,
                            .time = item.timeSpent,
                            .mode = record.conditions.mode,
                            .change = changes[position]});
    }
    return attempts;
}

} // namespace exam
