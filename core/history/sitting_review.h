// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"

namespace exam {

/// A sitting to look back at. State and report are derived from the events, so they never contradict them.
struct SittingReview {
    SittingRecord record;
    std::vector<SittingEvent> events;
    SittingState state;
    ScoreReport report;
};

SittingReview reviewOf(SittingRecord record, std::vector<SittingEvent> events);

/// An interruption, or several, of more than this is not "under exam conditions".
inline constexpr Millis kLongestUnnoticedInterruption = std::chrono::minutes{2};

/// How long the clock stood still in all.
Millis interruptedTime(const SittingState& state);

} // namespace exam
