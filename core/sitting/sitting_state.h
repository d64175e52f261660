// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting/event.h"

#include <optional>
#include <set>
#include <vector>

namespace exam {

enum class SittingPhase { NotStarted, Running, Finished };

/// What is known of one question of the paper.
struct ItemState {
    Response response;
    bool seen = false;
    bool flagged = false;
    std::set<EntryIndex> struckOut;
    Millis timeSpent{0}; ///< on screen, all visits added up
    int visits = 0;

    bool operator==(const ItemState&) const = default;
};

struct Interruption {
    InterruptionCause cause = InterruptionCause::ProgramNotRunning;
    Millis length{0};
    Millis at{0}; ///< time used when it happened

    bool operator==(const Interruption&) const = default;
};

/// The fold over a sitting's events. `itemCount` is the length of the paper.
struct SittingState {
    explicit SittingState(std::size_t itemCount = 0)
        : items(itemCount) {}

    SittingPhase phase = SittingPhase::NotStarted;
    std::vector<ItemState> items;
    Pass pass = Pass::First;
    std::vector<Position> queue;      ///< of the pass
    std::optional<Position> onScreen; ///< absent on the review screen, before the start and after the end
    Position lastShown = 0;           ///< where a resumed sitting goes on
    Millis used{0};                   ///< as of the last event
    std::vector<Interruption> interruptions;
    std::optional<FinishReason> finishReason;
    std::uint32_t eventCount = 0;

    bool operator==(const SittingState&) const = default;
};

/// Applies one event. Events come from Sitting::propose or from the history, so positions are on the paper;
/// an event whose ordinal is not the next one is a bug of the caller.
void apply(SittingState& state, const SittingEvent& event);

} // namespace exam
