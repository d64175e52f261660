// SPDX-License-Identifier: GPL-3.0-or-later
//
// FSRS-6, the "free spaced repetition scheduler" of Open Spaced Repetition, with its published default
// parameters. Formulas: github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm (FSRS-6). Reviews
// are counted by days and there are no learning steps of minutes, so every interval is a whole number of
// days. tests/core/fsrs_oracle compares it with ts-fsrs.
#pragma once

#include "base/enum_names.h"

namespace exam {

/// How well an answer went, in the terms of FSRS. Stored by name.
enum class Grade { Again, Hard, Good, Easy };

template<>
struct EnumNames<Grade> {
    static constexpr std::array<std::string_view, 4> values{"again", "hard", "good", "easy"};
};

/// What FSRS assumes of one thing to remember. Both numbers are rounded to eight places, so that they read
/// back from a file as they were and a library's last bit makes no difference.
struct Memory {
    double stability = 0.0;  ///< days until the chance of recall has fallen to 90 %; from 0.001 to 36,500
    double difficulty = 0.0; ///< from 1 (easy) to 10

    bool operator==(const Memory&) const = default;
};

/// The memory that a first review leaves.
Memory firstMemory(Grade grade);

/// The memory after a review `days` (0 or more; 0: on the same day) after the last one.
Memory nextMemory(const Memory& memory, int days, Grade grade);

/// The chance of recall `days` (0 or more) after the last review; in (0, 1].
double retrievability(const Memory& memory, int days);

/// Days until the next review after a first one: until the chance of recall is 90 %, at least 1, at most
/// 36,500.
int firstInterval(Grade grade);

/// The same after a later review, `days` after the last. Of one review, a better grade than "hard" waits at
/// least a day longer than the grade below it, as in Anki and ts-fsrs.
int nextInterval(const Memory& memory, int days, Grade grade);

} // namespace exam
