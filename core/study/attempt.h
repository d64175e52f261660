// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "history/history_store.h"
#include "model/question.h"
#include "study/day.h"

#include <functional>
#include <optional>
#include <vector>

namespace exam {

/// One try at one question in one sitting: what studying is steered by. Classified as the question was when
/// it was shown.
struct Attempt {
    QuestionId question;
    DomainId domain;
    TaskId task;
    QuestionKind kind = QuestionKind::MultipleChoice;
    Difficulty difficulty = Difficulty::Medium;
    Day day{}; ///< on which the sitting began
    bool right = false;
    bool flagged = false;                         ///< when the sitting ended
    std::optional<int> confidence = std::nullopt; ///< kLeastSure to kMostSure; absent: not rated
    Millis time{0};                               ///< on screen, all visits added up
    SittingMode mode = SittingMode::Exam;

    bool operator==(const Attempt&) const = default;
};

/// Which day it was for the person.
using DayOf = std::function<Day(WallTime)>;

/// The tries of a sitting in paper order: of the questions that were seen, those with an answer, those whose
/// answer was revealed, and, in an exam, those left unanswered, which is wrong there. An unscored question
/// counts like any other: the person did not know it from the rest.
std::vector<Attempt> attemptsOf(const SittingRecord& record, const SittingState& state, const DayOf& dayOf);

} // namespace exam
