// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"
#include "study/attempt.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace exam {

/// What a history knows of questions beside the one sitting that is looked at.
struct AnswerRecords {
    std::unordered_map<QuestionId, std::string> notes = {}; ///< the person's own
    std::unordered_map<QuestionId, WallTime> marks = {};    ///< for repetition
    std::unordered_map<QuestionId, std::vector<Attempt>> tries =
        {}; ///< at the questions asked for, oldest first
};

/// All notes and marks, and the tries at `questions` in finished sittings of `exam`. Errors:
/// StorageReadFailed.
Result<AnswerRecords> answerRecordsOf(HistoryStore& store, const ExamId& exam,
                                      const std::vector<ShownQuestion>& questions, const DayOf& dayOf);

} // namespace exam
