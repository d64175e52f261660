// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that can happen in a sitting. A sitting's state is a fold over these and nothing else, so whatever must
// survive a crash is an event. Stored: never change what a field means; add fields or events instead.
#pragma once

#include "base/clock.h"
#include "model/question.h"

#include <cstddef>
#include <cstdint>
#include <optional>
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

/// What a person thinks of one entry while they work at a question. Stored by name.
enum class Verdict { None, Out, Perhaps, Keep };

template<>
struct EnumNames<Verdict> {
    static constexpr std::array<std::string_view, 4> values{"none", "out", "perhaps", "keep"};
};

/// The verdict on one entry as it now is; `None` takes it back. "Struck out" is the verdict `Out`.
struct Judged {
    Position position = 0;
    EntryIndex entry = 0;
    Verdict verdict = Verdict::None;
    bool operator==(const Judged&) const = default;
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

/// The person's note on a question as it now is; an empty one removes it.
struct Noted {
    Position position = 0;
    std::string text; ///< UTF-8, plain text, at most kMaxTextBytes
    bool operator==(const Noted&) const = default;
};

/// A stretch of a text as it is shown, in Unicode code points from its start; `end` is the first one behind.
struct TextRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool operator==(const TextRange&) const = default;
};

/// All highlights of a stem as they now are: rising, without overlap; none removes them.
struct Highlighted {
    Position position = 0;
    std::vector<TextRange> ranges;
    bool operator==(const Highlighted&) const = default;
};

/// The same for the scenario of a case study, whichever of its questions is on screen.
struct ScenarioHighlighted {
    ScenarioId scenario;
    std::vector<TextRange> ranges;
    bool operator==(const ScenarioHighlighted&) const = default;
};

/// How sure the person is of their answer, from kLeastSure to kMostSure; absent: not rated.
struct ConfidenceRated {
    Position position = 0;
    std::optional<int> confidence;
    bool operator==(const ConfidenceRated&) const = default;
};

inline constexpr int kLeastSure = 1;
inline constexpr int kMostSure = 5;

/// The scratch sheet as it now is.
struct ScratchWritten {
    std::string text; ///< UTF-8, plain text, at most kMaxTextBytes
    bool operator==(const ScratchWritten&) const = default;
};

/// Bound of a note and of the scratch sheet.
inline constexpr std::size_t kMaxTextBytes = std::size_t{64} * 1024;

/// The clock stands still until Resumed. Only where the conditions allow it.
struct Paused {
    bool operator==(const Paused&) const = default;
};

struct Resumed {
    bool operator==(const Resumed&) const = default;
};

/// The right answer of a question was shown. From here on its response is fixed.
struct AnswerRevealed {
    Position position = 0;
    bool operator==(const AnswerRevealed&) const = default;
};

/// An event of a kind that a newer version wrote. It moves the clock, changes nothing else, and is written
/// back as it was read.
struct UnknownEvent {
    std::string kind;
    std::string payload; ///< as stored
    bool operator==(const UnknownEvent&) const = default;
};

using EventBody =
    std::variant<Started, Shown, Answered, Flagged, Judged, PassBegan, ReviewOpened, Interrupted, Finished,
                 Noted, Highlighted, ScenarioHighlighted, ConfidenceRated, ScratchWritten, Paused, Resumed,
                 AnswerRevealed, UnknownEvent>;

struct SittingEvent {
    std::uint32_t ordinal = 0; ///< from 0, without gaps
    Millis used{0};            ///< time used up to now, at most the time allowed; never falls
    WallTime at{};
    EventBody body;

    bool operator==(const SittingEvent&) const = default;
};

} // namespace exam
