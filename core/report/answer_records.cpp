// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/answer_records.h"

#include "history/question_records.h"

#include <utility>

namespace exam {

Result<AnswerRecords> answerRecordsOf(HistoryStore& store, const ExamId& exam,
                                      const std::vector<ShownQuestion>& questions, const DayOf& dayOf) {
    const auto notes = store.records(RecordKind::Note);
    if (!notes)
        return std::unexpected(notes.error());
    const auto cards = store.records(RecordKind::Card);
    if (!cards)
        return std::unexpected(cards.error());
    auto attempts = store.attempts(exam, dayOf);
    if (!attempts)
        return std::unexpected(std::move(attempts.error()));
    AnswerRecords records{notesOf(*notes), repetitionMarksOf(*cards), {}};
    for (const ShownQuestion& shown : questions)
        records.tries.try_emplace(shown.question->id);
    for (Attempt& attempt : *attempts)
        if (const auto asked = records.tries.find(attempt.question); asked != records.tries.end())
            asked->second.push_back(std::move(attempt));
    return records;
}

} // namespace exam
