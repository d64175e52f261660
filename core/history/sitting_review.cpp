// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sitting_review.h"

namespace exam {

SittingReview reviewOf(SittingRecord record, std::vector<SittingEvent> events) {
    SittingState state = stateAfter(events, record.paper.items.size());
    ScoreReport report = grade(record.spec, record.paper, record.questions, responsesOf(state));
    return {std::move(record), std::move(events), std::move(state), std::move(report)};
}

Millis interruptedTime(const SittingState& state) {
    Millis all{0};
    for (const Interruption& interruption : state.interruptions)
        all += interruption.length;
    return all;
}

} // namespace exam
