// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/sitting_state.h"

#include <cassert>

namespace exam {

namespace {

/// What each event changes besides the clock.
struct Application {
    SittingState& state;

    void operator()(const Started&) const { state.phase = SittingPhase::Running; }

    void operator()(const Shown& shown) const {
        ItemState& item = state.items[shown.position];
        item.seen = true;
        ++item.visits;
        state.onScreen = shown.position;
        state.lastShown = shown.position;
    }

    void operator()(const Answered& answered) const {
        state.items[answered.position].response = answered.response;
    }

    void operator()(const Flagged& flagged) const { state.items[flagged.position].flagged = flagged.on; }

    void operator()(const StruckOut& struck) const {
        if (struck.out)
            state.items[struck.position].struckOut.insert(struck.entry);
        else
            state.items[struck.position].struckOut.erase(struck.entry);
    }

    void operator()(const PassBegan& began) const {
        state.pass = began.pass;
        state.queue = began.queue;
    }

    void operator()(const ReviewOpened&) const { state.onScreen.reset(); }

    void operator()(const Interrupted& interrupted) const {
        state.interruptions.push_back({interrupted.cause, interrupted.length, state.used});
    }

    void operator()(const Finished& finished) const {
        state.phase = SittingPhase::Finished;
        state.finishReason = finished.reason;
        state.onScreen.reset();
    }
};

} // namespace

void apply(SittingState& state, const SittingEvent& event) {
    assert(event.ordinal == state.eventCount);
    if (state.onScreen)
        state.items[*state.onScreen].timeSpent += event.used - state.used;
    state.used = event.used;
    std::visit(Application{state}, event.body);
    ++state.eventCount;
}

} // namespace exam
