// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person keeps about single questions beside their sittings. Stored as PersonalRecords named by the
// question's id: never change what a body means.
#pragma once

#include "base/ids.h"
#include "history/personal_record.h"
#include "study/study_records.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace exam {

/// The person's own note on a question (plain text, UTF-8); an empty one takes it away.
PersonalRecord noteRecord(const QuestionId& question, std::string text, WallTime now);
/// The notes among records of the kind Note, without those taken away.
std::unordered_map<QuestionId, std::string> notesOf(const std::vector<PersonalRecord>& records);

/// That the person wants to be asked a question again, whatever its card says, or no longer does.
PersonalRecord repetitionRecord(const QuestionId& question, bool isMarked, WallTime now);
/// The marks among records of the kind Card; study_records.h says what follows from them.
RepetitionMarks repetitionMarksOf(const std::vector<PersonalRecord>& records);

} // namespace exam
