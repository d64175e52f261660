// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/sitting.h"

#include "sitting/pace.h"
#include "support/generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace exam {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMostSteps = 10'000;

/// A random sitting of up to kMostSteps steps. A failing property shrinks to the fewest steps that still
/// fail.
test::RecordedSitting anySitting() {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    return test::randomSitting(random, *rc::gen::inRange<std::size_t>(0, kMostSteps + 1));
}

SittingState foldOf(const std::vector<SittingEvent>& events, std::size_t itemCount) {
    SittingState state(itemCount);
    for (const SittingEvent& event : events)
        apply(state, event);
    return state;
}

} // namespace

RC_GTEST_PROP(SittingProperties, TheStateIsTheFoldOfTheEvents, ()) {
    const test::RecordedSitting recorded = anySitting();
    const SittingState& state = recorded.sitting().state();
    RC_ASSERT(foldOf(recorded.events(), state.items.size()) == state);
}

RC_GTEST_PROP(SittingProperties, EveryPrefixOfTheEventsIsASittingThatGoesOn, ()) {
    const test::RecordedSitting recorded = anySitting();
    const Sitting& whole = recorded.sitting();
    const std::size_t length = *rc::gen::inRange<std::size_t>(0, recorded.events().size() + 1);
    const std::vector<SittingEvent> prefix(recorded.events().begin(),
                                           recorded.events().begin() + static_cast<std::ptrdiff_t>(length));
    const auto state = replay(prefix, whole.state().items.size());
    RC_ASSERT(state.has_value());

    test::FakeClock later; // another run of the program
    later.advance(7h);
    Sitting resumed = Sitting::resumed(whole.paper(), whole.questions(), whole.conditions(), prefix,
                                       state->used, later.now());
    RC_ASSERT(resumed.state() == *state);
    RC_ASSERT(resumed.used(later.now()) == state->used);
    if (state->phase == SittingPhase::Running && !resumed.due(later.now())) {
        RC_ASSERT(resumed.propose(Shown{0}, later.now()).has_value());
    }
}

RC_GTEST_PROP(SittingProperties, RemainingTimeNeverGrowsAndNeverFallsBelowZero, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const std::size_t steps = *rc::gen::inRange<std::size_t>(0, kMostSteps + 1);
    test::RecordedSitting recorded = test::randomSitting(random, 0);
    auto last = recorded.sitting().remaining(recorded.now());
    for (std::size_t step = 0; step < steps; ++step) {
        recorded.perform(test::randomStep(random, 4));
        const auto remaining = recorded.sitting().remaining(recorded.now());
        RC_ASSERT(remaining.has_value() == last.has_value());
        if (remaining) {
            RC_ASSERT(*remaining <= *last);
            RC_ASSERT(*remaining >= 0ms);
        }
        last = remaining;
    }
}

RC_GTEST_PROP(SittingProperties, NothingButTheEndComesAfterTheDeadline, ()) {
    const test::RecordedSitting recorded = anySitting();
    const auto allowed = recorded.sitting().conditions().allowed;
    const auto& events = recorded.events();
    const auto isLate = [&](const SittingEvent& event) { return allowed && event.used >= *allowed; };
    const auto late = std::ranges::find_if(events, isLate);
    for (auto event = late; event != events.end(); ++event) {
        // A sleep of the machine may be noticed in the same moment.
        RC_ASSERT((std::holds_alternative<Finished>(event->body) ||
                   std::holds_alternative<Interrupted>(event->body)));
        RC_ASSERT(event->used == *allowed);
    }
    RC_ASSERT((late == events.end() || recorded.sitting().state().phase == SittingPhase::Finished));
}

RC_GTEST_PROP(SittingProperties, EventsHaveOrdinalsWithoutGapsAndAClockThatNeverGoesBack, ()) {
    const test::RecordedSitting recorded = anySitting();
    Millis used{0};
    std::uint32_t ordinal = 0;
    for (const SittingEvent& event : recorded.events()) {
        RC_ASSERT(event.ordinal == ordinal++);
        RC_ASSERT(event.used >= used);
        used = event.used;
    }
}

RC_GTEST_PROP(SittingProperties, TimeOnTheQuestionsIsNoMoreThanTimeUsed, ()) {
    const test::RecordedSitting recorded = anySitting();
    const SittingState& state = recorded.sitting().state();
    Millis onQuestions{0};
    for (const ItemState& item : state.items) {
        RC_ASSERT(item.timeSpent >= 0ms);
        RC_ASSERT(item.seen == (item.visits > 0));
        onQuestions += item.timeSpent;
    }
    RC_ASSERT(onQuestions <= state.used);
}

RC_GTEST_PROP(SittingProperties, ResponsesAlwaysFitTheirQuestions, ()) {
    const test::RecordedSitting recorded = anySitting();
    const Sitting& sitting = recorded.sitting();
    for (Position position = 0; position < sitting.state().items.size(); ++position) {
        const Question& question = sitting.questionAt(position);
        const Response& response = sitting.state().items[position].response;
        RC_ASSERT(response.picks.size() <= pickCount(question));
        for (const auto& pick : response.picks)
            RC_ASSERT((!pick || *pick < entryCount(question)));
        RC_ASSERT(
            (!hasSlots(question) || response.picks.empty() || response.picks.size() == pickCount(question)));
    }
}

RC_GTEST_PROP(SittingProperties, WhatTheConditionsForbidNeverHappens, ()) {
    const test::RecordedSitting recorded = anySitting();
    const Conditions& conditions = recorded.sitting().conditions();
    for (const SittingEvent& event : recorded.events()) {
        RC_ASSERT((conditions.allowsPause() || !std::holds_alternative<Paused>(event.body)));
        RC_ASSERT((conditions.revealsAnswers() || !std::holds_alternative<AnswerRevealed>(event.body)));
        RC_ASSERT((conditions.confidence || !std::holds_alternative<ConfidenceRated>(event.body)));
    }
}

RC_GTEST_PROP(SittingProperties, ARevealedAnswerIsFixed, ()) {
    const test::RecordedSitting recorded = anySitting();
    std::vector<bool> revealed(recorded.sitting().state().items.size(), false);
    for (const SittingEvent& event : recorded.events()) {
        if (const auto* shown = std::get_if<AnswerRevealed>(&event.body))
            revealed[shown->position] = true;
        if (const auto* answered = std::get_if<Answered>(&event.body)) {
            RC_ASSERT(!revealed[answered->position]);
        }
    }
}

RC_GTEST_PROP(SittingProperties, ThePaceStaysWithinItsPass, ()) {
    const test::RecordedSitting recorded = anySitting();
    const Sitting& sitting = recorded.sitting();
    const auto pace =
        paceOf(test::makeSpec(), sitting.conditions(), sitting.state(), sitting.used(recorded.now()));
    RC_ASSERT(pace.has_value() == sitting.conditions().allowed.has_value());
    if (pace) {
        const auto length = static_cast<double>(sitting.state().pass.queue.size());
        RC_ASSERT(pace->planned >= 0.0);
        RC_ASSERT(pace->planned <= length);
        RC_ASSERT(pace->done <= sitting.state().pass.queue.size());
    }
}

} // namespace exam
