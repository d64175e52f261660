// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the answers of one sitting say about how somebody answers (issue: "What your answers say").
#pragma once

#include "scoring/answer_change.h"
#include "scoring/grader.h"
#include "sitting/event.h"
#include "sitting/sitting.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace exam {

struct AnswerPatterns {
    std::vector<AnswerChange> changes; ///< beside the questions
    /// By confidence, kLeastSure first; of the questions that were rated and answered.
    std::array<Tally, static_cast<std::size_t>(kMostSure - kLeastSure + 1)> byConfidence{};
    Tally unrated; ///< answered without a rating
    /// How the entries chosen in wrong answers are wrong: times, by Flaw.
    std::array<std::size_t, EnumNames<Flaw>::values.size()> flawsChosen{};

    // Places of questions, rising.
    std::vector<Position> sureAndWrong;  ///< rated kSureFrom or more
    std::vector<Position> rightByLuck;   ///< rated below kSureFrom
    std::vector<Position> slowAndWrong;  ///< on screen longer than kSlowBeyond
    std::vector<Position> rushed;        ///< answered, and on screen for less than kRushedBelow
    std::vector<Position> inLastStretch; ///< answered last within kLastStretch of the end of the time allowed
    std::vector<Position> struckOutRight; ///< wrong, with a right entry struck out

    bool operator==(const AnswerPatterns&) const = default;
};

/// The patterns of a sitting. `marks` (of its report) beside `questions`; `allowed` is absent where there was
/// no limit, and then nothing is in the last stretch. Questions without an answer are in none of the lists
/// but slowAndWrong and struckOutRight, because they are wrong all the same.
AnswerPatterns answerPatternsOf(const std::vector<ShownQuestion>& questions, std::optional<Millis> allowed,
                                std::span<const SittingEvent> events, const std::vector<bool>& marks);

/// What became of each answer, beside `questions`.
std::vector<AnswerChange> answerChangesOf(const std::vector<ShownQuestion>& questions,
                                          std::span<const SittingEvent> events);

/// How often changing an answer paid. Add the counts of several sittings for a person's own balance.
struct ChangeCounts {
    std::size_t wrongToRight = 0;
    std::size_t rightToWrong = 0;
    std::size_t wrongToWrong = 0;

    ChangeCounts& operator+=(const ChangeCounts& other);
    bool operator==(const ChangeCounts&) const = default;
};

ChangeCounts countsOf(const std::vector<AnswerChange>& changes);

} // namespace exam
