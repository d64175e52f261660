// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_records.h"

#include <algorithm>

namespace exam {

namespace {

/// Gives whether the question was tried before.
bool takeTry(QuestionRecords& records, const Attempt& attempt) {
    const auto [place, isFirst] = records.try_emplace(attempt.question);
    QuestionRecord& record = place->second;
    ++record.tries;
    record.misses += attempt.right ? 0 : 1;
    record.card = reviewed(isFirst ? std::nullopt : std::optional(record.card), reviewOf(attempt));
    record.last = attempt;
    return !isFirst;
}

void takeFirstTry(std::unordered_map<TaskId, Tally>& firstTries, const Attempt& attempt) {
    Tally& tally = firstTries[attempt.task];
    ++tally.total;
    tally.right += attempt.right ? 1 : 0;
}

void takeTopic(std::unordered_map<TopicId, Knowledge>& topics, const TopicId& topic, const Attempt& attempt,
               bool isRecognised) {
    const auto known = topics.find(topic);
    if (known == topics.end())
        topics.emplace(topic, practised(std::nullopt, attempt, isRecognised));
    else
        known->second = practised(known->second, attempt, isRecognised);
}

} // namespace

QuestionRecords questionRecordsOf(std::span<const Attempt> attempts) {
    QuestionRecords records;
    for (const Attempt& attempt : attempts)
        takeTry(records, attempt);
    return records;
}

void takeMarks(QuestionRecords& records, const RepetitionMarks& marks, const DayOf& dayOf) {
    for (const auto& [question, at] : marks)
        if (const auto tried = records.find(question); tried != records.end())
            tried->second.markedOn = dayOf(at);
}

Day dueDay(const QuestionRecord& record, const RepetitionPlan& plan) {
    const Day byCard = dueDay(record.last.question, record.card, plan);
    const bool isMarked = record.markedOn && record.last.day <= *record.markedOn;
    return isMarked ? std::min(byCard, *record.markedOn + std::chrono::days{1}) : byCard;
}

StudyRecords studyRecordsOf(const Catalogue& bank, std::span<const Attempt> attempts) {
    StudyRecords records;
    for (const Attempt& attempt : attempts) {
        const bool isRecognised = takeTry(records.questions, attempt);
        if (!isRecognised)
            takeFirstTry(records.firstTries, attempt);
        if (const auto index = bank.indexOf(attempt.question))
            takeTopic(records.topics, bank.testedTopicOf(*index), attempt, isRecognised);
    }
    return records;
}

} // namespace exam
