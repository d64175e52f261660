// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "scoring/grader.h"
#include "study/attempt.h"
#include "study/card.h"
#include "study/knowledge.h"

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>

namespace exam {

/// What a person did with one question over all sittings.
struct QuestionRecord {
    std::size_t tries = 0; ///< at least 1
    std::size_t misses = 0;
    Attempt last;
    Card card;
    std::optional<Day> markedOn = std::nullopt; ///< by the person, for repetition

    bool operator==(const QuestionRecord&) const = default;
};

using QuestionRecords = std::unordered_map<QuestionId, QuestionRecord>; ///< of those tried

/// The questions that a person marked for repetition, each with the moment of its mark.
using RepetitionMarks = std::unordered_map<QuestionId, WallTime>;

/// Records of `attempts`, in the order in which they happened, whatever the bank is.
QuestionRecords questionRecordsOf(std::span<const Attempt> attempts);

/// Takes notice of marks at questions that were tried.
void takeMarks(QuestionRecords& records, const RepetitionMarks& marks, const DayOf& dayOf);

/// The day on which a question should come back: as dueDay() of its card says, and on the day behind a mark
/// at the latest, unless it was tried since.
Day dueDay(const QuestionRecord& record, const RepetitionPlan& plan);

/// What studying is steered by, all of it a fold over attempts.
struct StudyRecords {
    QuestionRecords questions;
    std::unordered_map<TopicId, Knowledge> topics; ///< by the topic that a question tests
    std::unordered_map<TaskId, Tally> firstTries;  ///< of the questions of a task, the first try at each

    bool operator==(const StudyRecords&) const = default;
};

/// Records of `attempts`, in the order in which they happened. Topics are those that the questions have in
/// `bank` now; questions that it has no more count for everything else.
StudyRecords studyRecordsOf(const Catalogue& bank, std::span<const Attempt> attempts);

} // namespace exam
