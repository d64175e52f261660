// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a question should come back. A card is the fold over the reviews of one question and nothing else, so
// it follows from the sittings and cannot contradict them. Days that were missed need no repair: every
// interval counts from the review that really happened.
#pragma once

#include "base/clock.h"
#include "base/enum_names.h"
#include "base/ids.h"
#include "study/day.h"
#include "study/memory.h"

#include <cstddef>
#include <optional>
#include <span>

namespace exam {

struct Attempt;

/// The grade of an answer: wrong is "again"; right and unsure (below kSureFrom) is "hard"; right, sure and
/// within `quick` is "easy"; any other right one, and one whose confidence was not asked for, is "good".
Grade gradeOf(bool right, std::optional<int> confidence, Millis time, Millis quick);

/// One answer to a question, on the day it was given.
struct Review {
    Day day{};
    Grade grade = Grade::Good;

    bool operator==(const Review&) const = default;
};

/// What an attempt is as a review. It was quick within kQuickUpTo.
Review reviewOf(const Attempt& attempt);

/// What all reviews of a question come to.
struct Card {
    Memory memory;
    Day last{};              ///< of the last review
    int interval = 1;        ///< days from the last review to the next by FSRS; at least 1
    std::size_t reviews = 0; ///< at least 1
    std::size_t lapses = 0;  ///< of the reviews behind the first, those that were wrong
    /// Reviews in a row that went well, since the last wrong one; those that were unsure do not count. What
    /// the study guide's calendar goes by.
    std::size_t streak = 0;

    bool operator==(const Card&) const = default;
};

/// The card after one more review. A review dated before the last (the clock was set back) counts as one of
/// the same day.
Card reviewed(const std::optional<Card>& card, const Review& review);

/// The fold over `reviews` in the order in which they happened; nothing for none.
std::optional<Card> cardOf(std::span<const Review> reviews);

/// By which rule questions come back. Stored by name.
/// - Fsrs: by FSRS-6.
/// - Guide: by the study guide's calendar: after 1, 3 and 7 days, then weekly, daily in the last two weeks.
enum class RepetitionRule { Fsrs, Guide };

template<>
struct EnumNames<RepetitionRule> {
    static constexpr std::array<std::string_view, 2> values{"fsrs", "guide"};
};

/// How somebody wants to repeat.
struct RepetitionPlan {
    RepetitionRule rule = RepetitionRule::Fsrs;
    std::optional<Day> exam = std::nullopt;

    bool operator==(const RepetitionPlan&) const = default;
};

/// The day on which the question of `card` should come back; always after card.last.
///
/// The exam caps it. By FSRS, each question has one day in the last week before the exam, dealt by its id so
/// that they do not all fall on one, by which it comes back if it would otherwise come later; a question
/// reviewed on or behind that day is left to FSRS. By the guide, a question comes back when the last two
/// weeks begin at the latest, and daily within them. On the day of the exam and behind it the exam changes
/// nothing.
Day dueDay(const QuestionId& question, const Card& card, const RepetitionPlan& plan);

} // namespace exam
