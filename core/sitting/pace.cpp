// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/pace.h"

#include <algorithm>

namespace exam {

namespace {

/// In the pass, on the paper, and not on screen now.
std::size_t doneInPass(const SittingState& state) {
    const bool oneIsOpen = state.onScreen && state.pass.shown.contains(*state.onScreen);
    return state.pass.shown.size() - (oneIsOpen ? 1 : 0);
}

} // namespace

std::vector<Millis> plannedPassEnds(const ExamSpec& spec, Millis allowed) {
    const Millis normal = spec.duration;
    std::vector<Millis> ends;
    Millis end{0};
    for (const PassPlan& plan : spec.passes) {
        end += plan.minutes;
        ends.emplace_back(end.count() * allowed.count() / normal.count());
    }
    return ends;
}

std::optional<Pace> paceOf(const ExamSpec& spec, const Conditions& conditions, const SittingState& state,
                           Millis used) {
    const auto index = static_cast<std::size_t>(state.pass.pass);
    if (!conditions.allowed || state.pass.queue.empty() || index >= spec.passes.size())
        return std::nullopt;
    const Millis end = plannedPassEnds(spec, *conditions.allowed)[index];
    const Millis begin = std::min(state.pass.beganAt, end);
    const auto length = static_cast<double>((end - begin).count());
    const auto count = static_cast<double>(state.pass.queue.size());
    const double passed = used < end ? static_cast<double>((used - begin).count()) / length : 1.0;

    Pace pace;
    pace.done = doneInPass(state);
    const auto done = static_cast<double>(pace.done);
    pace.planned = count * passed;
    pace.questionsAhead = done - pace.planned;
    pace.timeAhead = begin + Millis{static_cast<Millis::rep>(length * done / count)} - used;
    return pace;
}

Millis timeSpentOn(const SittingState& state, Position position, Millis used) {
    const Millis before = state.items[position].timeSpent;
    return state.onScreen == position ? before + (used - state.used) : before;
}

} // namespace exam
