// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/sitting_state.h"

#include <algorithm>
#include <cassert>

namespace exam {

namespace {

/// What each event changes besides the clock.
struct Application {
    SittingState& state;

    void operator()(const Started&) const { state.phase = SittingPhase::Running; }

    void operator()(const Shown& shown) const {
        ItemState& item = at(shown);
        item.seen = true;
        ++item.visits;
        state.onScreen = shown.position;
        state.lastShown = shown.position;
        if (std::ranges::find(state.pass.queue, shown.position) != state.pass.queue.end())
            state.pass.shown.insert(shown.position);
    }

    void operator()(const Answered& answered) const { at(answered).response = answered.response; }

    void operator()(const Flagged& flagged) const { at(flagged).flagged = flagged.on; }

    void operator()(const Judged& judged) const {
        if (judged.verdict == Verdict::None)
            at(judged).verdicts.erase(judged.entry);
        else
            at(judged).verdicts[judged.entry] = judged.verdict;
    }

    void operator()(const PassBegan& began) const {
        state.pass = {.pass = began.pass, .queue = began.queue, .shown = {}, .beganAt = state.used};
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

    void operator()(const Noted& noted) const { at(noted).note = noted.text; }

    void operator()(const Highlighted& highlighted) const { at(highlighted).highlights = highlighted.ranges; }

    void operator()(const ScenarioHighlighted& highlighted) const {
        if (highlighted.ranges.empty())
            state.scenarioHighlights.erase(highlighted.scenario);
        else
            state.scenarioHighlights[highlighted.scenario] = highlighted.ranges;
    }

    void operator()(const ConfidenceRated& rated) const { at(rated).confidence = rated.confidence; }

    void operator()(const ScratchWritten& written) const { state.scratch = written.text; }

    void operator()(const Paused&) const { state.phase = SittingPhase::Paused; }

    void operator()(const Resumed&) const { state.phase = SittingPhase::Running; }

    void operator()(const AnswerRevealed& revealed) const { at(revealed).revealed = true; }

    void operator()(const UnknownEvent& unknown) const { state.unknownKinds.push_back(unknown.kind); }

private:
    ItemState& at(const auto& event) const { return state.items[event.position]; }
};

/// Whether an event of this kind can happen in a phase.
bool canHappenIn(SittingPhase phase, const EventBody& body) {
    if (std::holds_alternative<UnknownEvent>(body))
        return true;
    switch (phase) {
    case SittingPhase::NotStarted:
        return std::holds_alternative<Started>(body);
    case SittingPhase::Running:
        return !std::holds_alternative<Started>(body) && !std::holds_alternative<Resumed>(body);
    case SittingPhase::Paused:
        return std::holds_alternative<Resumed>(body) || std::holds_alternative<Finished>(body);
    case SittingPhase::Finished:
        return false;
    }
    return false;
}

} // namespace

bool isOnPaper(const EventBody& body, std::size_t itemCount) {
    return std::visit(
        [itemCount](const auto& event) {
            if constexpr (requires { event.position; })
                return event.position < itemCount;
            else if constexpr (requires { event.queue; })
                return std::ranges::all_of(event.queue,
                                           [=](Position position) { return position < itemCount; });
            else
                return true;
        },
        body);
}

Verdict ItemState::verdictOn(EntryIndex entry) const {
    const auto found = verdicts.find(entry);
    return found == verdicts.end() ? Verdict::None : found->second;
}

void apply(SittingState& state, const SittingEvent& event) {
    assert(event.ordinal == state.eventCount);
    if (state.onScreen)
        state.items[*state.onScreen].timeSpent += event.used - state.used;
    state.used = event.used;
    std::visit(Application{state}, event.body);
    ++state.eventCount;
}

SittingState stateAfter(std::span<const SittingEvent> events, std::size_t itemCount) {
    SittingState state(itemCount);
    for (const SittingEvent& event : events)
        apply(state, event);
    return state;
}

Result<SittingState> replay(const std::vector<SittingEvent>& events, std::size_t itemCount) {
    SittingState state(itemCount);
    for (const SittingEvent& event : events) {
        const bool fits = event.ordinal == state.eventCount && event.used >= state.used &&
                          isOnPaper(event.body, itemCount) && canHappenIn(state.phase, event.body);
        if (!fits)
            return fail(ErrorCode::EventsDoNotFit, "event " + std::to_string(state.eventCount));
        apply(state, event);
    }
    return state;
}

} // namespace exam
