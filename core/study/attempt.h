// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "model/question.h"
#include "scoring/answer_change.h"
#include "sitting/conditions.h"
#include "study/day.h"

#include <functional>
#include <optional>

namespace exam {

/// One try at one question in one sitting: what studying is steered by. Classified as the question was when
/// it was shown. A history gives those of all sittings (HistoryStore::attempts), in the order in which they
/// happened.
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
    AnswerChange change = AnswerChange::None;

    bool operator==(const Attempt&) const = default;
};

/// Which day it was for the person.
using DayOf = std::function<Day(WallTime)>;

} // namespace exam
