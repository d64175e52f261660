// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_records.h"

#include "model/tested_topic.h"

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

void takeReview(std::unordered_map<TopicId, Card>& cards, const TopicId& topic, const Review& review) {
    const auto known = cards.find(topic);
    if (known == cards.end())
        cards.emplace(topic, reviewed(std::nullopt, review));
    else
        known->second = reviewed(known->second, review);
}

} // namespace

StudyRecords studyRecordsOf(const Bank& bank, std::span<const Attempt> attempts) {
    StudyRecords records;
    for (const Attempt& attempt : attempts) {
        const auto known = records.questions.find(attempt.question);
        if (known == records.questions.end())
            takeFirstTry(records, attempt);
        else
            takeLaterTry(known->second, attempt);
        if (const Question* question = bank.find(attempt.question))
            takeReview(records.topics, testedTopic(*question), reviewOf(attempt));
    }
    return records;
}

} // namespace exam
