// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that can happen in a sitting. A sitting's state is a fold over these and nothing else, so whatever must
// survive a crash is an event. Stored: never change what a field means; add fields or events instead.
#pragma once

#include "base/clock.h"
#include "model/question.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace exam {

/// A round through the paper. Stored by name.
enum class Pass { First, Flagged, Final };

template<>
struct EnumNames<Pass> {
    static constexpr std::array<std::string_view, 3> values{"first", "flagged", "final"};
};

/// Why a sitting ended. Stored by name.
enum class FinishReason { ByCandidate, TimeUp };

template<>
struct EnumNames<FinishReason> {
    static constexpr std::array<std::string_view, 2> values{"by-candidate", "time-up"};
};

/// What stopped the clock from outside. Stored by name.
enum class InterruptionCause { ProgramNotRunning, MachineAsleep };

template<>
struct EnumNames<InterruptionCause> {
    static constexpr std::array<std::string_view, 2> values{"program-not-running", "machine-asleep"};
};

/// Index of a question in Paper::items.
using Position = std::size_t;

struct Started {
    bool operator==(const Started&) const = default;
};

/// The question came onto the screen.
struct Shown {
    Position position = 0;
    bool operator==(const Shown&) const = default;
};

/// The whole response of a question as it now is; a blank one clears it.
struct Answered {
    Position position = 0;
    Response response;
    bool operator==(const Answered&) const = default;
};

struct Flagged {
    Position position = 0;
    bool on = false;
    bool operator==(const Flagged&) const = default;
};

/// The person's verdict on one entry: out, or back in.
struct StruckOut {
    Position position = 0;
    EntryIndex entry = 0;
    bool out = false;
    bool operator==(const StruckOut&) const = default;
};

struct PassBegan {
    Pass pass = Pass::First;
    std::vector<Position> queue; ///< the questions of this pass, in order; not empty
    bool operator==(const PassBegan&) const = default;
};

/// The review screen was opened; time from here on counts for no question.
struct ReviewOpened {
    bool operator==(const ReviewOpened&) const = default;
};

/// The clock stood still for `length` for a reason outside the sitting.
struct Interrupted {
    InterruptionCause cause = InterruptionCause::ProgramNotRunning;
    Millis length{0};
    bool operator==(const Interrupted&) const = default;
};

struct Finished {
    FinishReason reason = FinishReason::ByCandidate;
    bool operator==(const Finished&) const = default;
};

using EventBody = std::variant<Started, Shown, Answered, Flagged, StruckOut, PassBegan, ReviewOpened,
                               Interrupted, Finished>;

struct SittingEvent {
    std::uint32_t ordinal = 0; ///< from 0, without gaps
    Millis used{0};            ///< time used up to now, at most the time allowed
    WallTime at{};
    EventBody body;

    bool operator==(const SittingEvent&) const = default;
};

} // namespace exam
