// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sitting/event.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace exam {

enum class SittingPhase { NotStarted, Running, Paused, Finished };

/// What is known of one question of the paper.
struct ItemState {
    Response response;
    bool seen = false;
    bool flagged = false;
    bool revealed = false;                  ///< the right answer was shown, so the response is fixed
    std::map<EntryIndex, Verdict> verdicts; ///< without Verdict::None
    std::string note;
    std::vector<TextRange> highlights; ///< in the stem
    std::optional<int> confidence;
    Millis timeSpent{0}; ///< on screen, all visits added up
    int visits = 0;

    Verdict verdictOn(EntryIndex entry) const;
    bool isStruckOut(EntryIndex entry) const { return verdictOn(entry) == Verdict::Out; }

    bool operator==(const ItemState&) const = default;
};

struct Interruption {
    InterruptionCause cause = InterruptionCause::ProgramNotRunning;
    Millis length{0};
    Millis at{0}; ///< time used when it happened

    bool operator==(const Interruption&) const = default;
};

/// The pass that a sitting is in.
struct PassState {
    Pass pass = Pass::First;
    std::vector<Position> queue; ///< in order; empty before the first pass
    std::set<Position> shown;    ///< of the queue, those that came onto the screen in this pass
    Millis beganAt{0};           ///< time used when it began

    bool operator==(const PassState&) const = default;
};

/// The fold over a sitting's events. `itemCount` is the length of the paper.
struct SittingState {
    explicit SittingState(std::size_t itemCount = 0)
        : items(itemCount) {}

    SittingPhase phase = SittingPhase::NotStarted;
    std::vector<ItemState> items;
    PassState pass;
    std::optional<Position> onScreen; ///< absent on the review screen, before the start and after the end
    Position lastShown = 0;           ///< where a resumed sitting goes on
    Millis used{0};                   ///< as of the last event
    std::string scratch;
    std::map<ScenarioId, std::vector<TextRange>> scenarioHighlights;
    std::vector<Interruption> interruptions;
    std::vector<std::string> unknownKinds; ///< of events that a newer version wrote, one entry each
    std::optional<FinishReason> finishReason;
    std::uint32_t eventCount = 0;

    bool operator==(const SittingState&) const = default;
};

/// Applies one event. Events come from Sitting::propose or passed replay(), so positions are on the paper; an
/// event whose ordinal is not the next one is a bug of the caller.
void apply(SittingState& state, const SittingEvent& event);

/// The fold over the events of a paper of `itemCount` questions, which fit as apply() asks.
SittingState stateAfter(std::span<const SittingEvent> events, std::size_t itemCount);

/// Whether every position that an event names is on a paper of `itemCount` questions.
bool isOnPaper(const EventBody& body, std::size_t itemCount);

/// The fold over events from outside (a file, another machine). Error: EventsDoNotFit for a gap in the
/// ordinals, a clock that goes back, a position that is not on the paper, or an event that cannot follow
/// those before it (two starts, one after the end).
Result<SittingState> replay(const std::vector<SittingEvent>& events, std::size_t itemCount);

} // namespace exam
