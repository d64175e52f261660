// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/sitting_state.h"

#include <gtest/gtest.h>

namespace exam {

using namespace std::chrono_literals;

namespace {

SittingEvent event(std::uint32_t ordinal, Millis used, EventBody body) {
    return {.ordinal = ordinal, .used = used, .at = {}, .body = std::move(body)};
}

} // namespace

TEST(Replay, GivesTheFoldOfEventsThatFit) {
    const auto state = replay({event(0, 0s, Started{}), event(1, 0s, PassBegan{Pass::First, {0, 1}}),
                               event(2, 0s, Shown{1}), event(3, 9s, Flagged{1, true})},
                              2);
    ASSERT_TRUE(state.has_value());
    EXPECT_TRUE(state->items[1].flagged);
    EXPECT_EQ(state->items[1].timeSpent, 9s);
    EXPECT_EQ(state->eventCount, 4u);
}

TEST(Replay, KeepsAndNamesEventsOfANewerVersion) {
    const auto state = replay(
        {event(0, 0s, Started{}), event(1, 5s, UnknownEvent{"dreamt", "{}"}), event(2, 6s, Shown{0})}, 1);
    ASSERT_TRUE(state.has_value());
    EXPECT_EQ(state->unknownKinds, std::vector<std::string>{"dreamt"});
    EXPECT_EQ(state->used, 6s);
}

TEST(Replay, RefusesEventsThatNoSittingCanHaveHad) {
    const SittingEvent start = event(0, 0s, Started{});
    struct Row {
        std::vector<SittingEvent> events;
        const char* reason;
    };
    const Row rows[] = {
        {{event(1, 0s, Started{})}, "an ordinal is missing"},
        {{start, event(1, 5s, Shown{0}), event(2, 4s, Shown{1})}, "the clock goes back"},
        {{start, event(1, 0s, Shown{2})}, "a position that is not on the paper"},
        {{start, event(1, 0s, PassBegan{Pass::First, {0, 2}})}, "one in the queue of a pass"},
        {{event(0, 0s, Shown{0})}, "something before the start"},
        {{start, event(1, 0s, Started{})}, "two starts"},
        {{start, event(1, 0s, Resumed{})}, "going on without a pause"},
        {{start, event(1, 0s, Paused{}), event(2, 0s, Shown{0})}, "something in a pause"},
        {{start, event(1, 0s, Finished{}), event(2, 0s, Shown{0})}, "something after the end"},
    };
    for (const Row& row : rows) {
        const auto state = replay(row.events, 2);
        ASSERT_FALSE(state.has_value()) << row.reason;
        EXPECT_EQ(state.error().code, ErrorCode::EventsDoNotFit) << row.reason;
    }
}

} // namespace exam
