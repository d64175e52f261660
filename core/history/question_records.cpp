// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/question_records.h"

#include <string_view>
#include <utility>

namespace exam {

namespace {

constexpr std::string_view kMarked = "marked";

} // namespace

PersonalRecord noteRecord(const QuestionId& question, std::string text, WallTime now) {
    return {RecordKind::Note, question.value, std::move(text), now};
}

std::unordered_map<QuestionId, std::string> notesOf(const std::vector<PersonalRecord>& records) {
    std::unordered_map<QuestionId, std::string> notes;
    for (const PersonalRecord& record : records)
        if (record.kind == RecordKind::Note && !record.body.empty())
            notes.insert_or_assign(QuestionId{record.name}, record.body);
    return notes;
}

PersonalRecord repetitionRecord(const QuestionId& question, bool isMarked, WallTime now) {
    return {RecordKind::Card, question.value, isMarked ? std::string(kMarked) : std::string(), now};
}

RepetitionMarks repetitionMarksOf(const std::vector<PersonalRecord>& records) {
    RepetitionMarks marks;
    for (const PersonalRecord& record : records)
        if (record.kind == RecordKind::Card && record.body == kMarked)
            marks.insert_or_assign(QuestionId{record.name}, record.changedAt);
    return marks;
}

} // namespace exam
