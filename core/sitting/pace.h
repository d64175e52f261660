// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a person stands against the plan of the passes (ExamSpec::passes). A plan, never a limit.
#pragma once

#include "model/exam_spec.h"
#include "sitting/conditions.h"
#include "sitting/sitting_state.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace exam {

struct Pace {
    std::size_t done = 0;        ///< questions of the pass that came onto the screen and left it again
    double planned = 0.0;        ///< questions that should be done by now; from 0 to the length of the pass
    double questionsAhead = 0.0; ///< done - planned; negative: behind
    Millis timeAhead{0};         ///< until the plan reaches `done`; negative: behind

    bool operator==(const Pace&) const = default;
};

/// The time used at which each pass of the plan should end, stretched as the time allowed is. In the order of
/// spec.passes.
std::vector<Millis> plannedPassEnds(const ExamSpec& spec, Millis allowed);

/// The pace after `used` (at least state.used). A pass goes on evenly from the moment at which it really
/// began to its planned end, so time won in one pass is there for the next. From the planned end on, all of
/// its questions should be done. Absent without a limit of time, before the first pass, and for a pass that
/// the exam plans no time for.
std::optional<Pace> paceOf(const ExamSpec& spec, const Conditions& conditions, const SittingState& state,
                           Millis used);

/// How long a question was on screen up to `used` (at least state.used), all visits added up.
Millis timeSpentOn(const SittingState& state, Position position, Millis used);

} // namespace exam
