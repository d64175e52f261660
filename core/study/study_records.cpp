// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_records.h"

#include "scoring/answer_measures.h"

namespace exam {

namespace {

Review reviewOf(const Attempt& attempt) {
    return {attempt.day, gradeOf(attempt.right, attempt.confidence, attempt.time, kQuickUpTo)};
}

void takeFirstTry(StudyRecords& records, const Attempt& attempt) {
    records.questions.emplace(attempt.question,
                              QuestionRecord{.tries = 1,
                                             .misses = attempt.right ? 0u : 1u,
                                             .last = attempt,
                                             .card = reviewed(std::nullopt, reviewOf(attempt))});
    Tally& tally = records.firstTries[attempt.task];
    ++tally.total;
    tally.right += attempt.right ? 1 : 0;
}

void takeLaterTry(QuestionRecord& record, const Attempt& attempt) {
    ++record.tries;
    record.misses += attempt.right ? 0 : 1;
    record.last = attempt;
    record.card = reviewed(record.card, reviewOf(attempt));
}

void takeTopic(std::unordered_map<TopicId, Knowledge>& topics, const TopicId& topic, const Review& review,
               bool isRecognised) {
    const auto known = topics.find(topic);
    if (known == topics.end())
        topics.emplace(topic, practised(std::nullopt, review, isRecognised));
    else
        known->second = practised(known->second, review, isRecognised);
}

} // namespace

StudyRecords studyRecordsOf(const Catalogue& bank, std::span<const Attempt> attempts) {
    StudyRecords records;
    for (const Attempt& attempt : attempts) {
        const auto known = records.questions.find(attempt.question);
        const bool isRecognised = known != records.questions.end();
        if (isRecognised)
            takeLaterTry(known->second, attempt);
        else
            takeFirstTry(records, attempt);
        if (const auto index = bank.indexOf(attempt.question))
            takeTopic(records.topics, bank.testedTopicOf(*index), reviewOf(attempt), isRecognised);
    }
    return records;
}

} // namespace exam
