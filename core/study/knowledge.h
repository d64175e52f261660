// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether somebody knows a topic: Bayesian knowledge tracing (Corbett and Anderson, User Modeling and
// User-Adapted Interaction 4, 1995) between answers, FSRS for what is forgotten from day to day. A right
// answer may be luck and a wrong one a slip, so a single one decides nothing; an explanation may teach. The
// chances are round guesses and fitted to nobody; `rehearsal-bank simulate --part drills` shows what they are
// worth.
#pragma once

#include "study/attempt.h"
#include "study/memory.h"

#include <optional>

namespace exam {

/// What all answers to questions on one topic come to.
struct Knowledge {
    double known = 0.0;  ///< the chance that the topic was known after the last answer and its explanation
    Memory memory;       ///< of what was known then
    Day last{};          ///< of the last answer
    bool missed = false; ///< the last answer was wrong

    bool operator==(const Knowledge&) const = default;
};

/// The knowledge after one more answer to a question on the topic. With `isRecognised`, the very question was
/// answered before, so a right answer says little. An attempt dated before the last one (the clock was set
/// back) counts as one of the same day.
Knowledge practised(const std::optional<Knowledge>& knowledge, const Attempt& attempt, bool isRecognised);

/// The chance that the topic is known on `day`; in [0, 1].
double knownOn(const Knowledge& knowledge, Day day);

/// The chance that a topic not practised yet is known by somebody who gets `level` of such questions right.
double knownAtLevel(double level);

} // namespace exam
