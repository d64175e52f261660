// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/memory_history_store.h"
#include "history/question_records.h"
#include "history/sitting_review.h"
#include "report/answer_records.h"
#include "support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace exam {

namespace {

using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

const WallTime kNow{Millis{1000}};
const QuestionId kOne{"q-1"};
const QuestionId kOther{"q-2"};

} // namespace

TEST(QuestionNotes, AreThoseThatAStoreHoldsWithoutTheOnesTakenAway) {
    MemoryHistoryStore store;
    for (const PersonalRecord& record :
         {noteRecord(kOne, "old", kNow), noteRecord(kOther, "gone", kNow), noteRecord(kOne, "new", kNow),
          noteRecord(kOther, "", kNow), repetitionRecord(kOther, true, kNow)})
        ASSERT_TRUE(store.keep(record));
    EXPECT_THAT(notesOf(*store.records(RecordKind::Note)), UnorderedElementsAre(Pair(kOne, "new")));
    EXPECT_THAT(notesOf(*store.records(RecordKind::Card)), IsEmpty()) << "a mark is no note";
}

TEST(RepetitionMarks, HoldFromTheirMomentUntilTheyAreTakenBack) {
    MemoryHistoryStore store;
    for (const PersonalRecord& record :
         {repetitionRecord(kOne, true, kNow), repetitionRecord(kOther, true, kNow),
          repetitionRecord(kOther, false, kNow + Millis{1}), noteRecord(kOther, "marked", kNow)})
        ASSERT_TRUE(store.keep(record));
    EXPECT_THAT(repetitionMarksOf(*store.records(RecordKind::Card)), UnorderedElementsAre(Pair(kOne, kNow)));
    EXPECT_THAT(repetitionMarksOf(*store.records(RecordKind::Note)), IsEmpty()) << "a note is no mark";
    EXPECT_THAT(repetitionMarksOf({{RecordKind::Card, "q-3", "of a newer version", kNow}}), IsEmpty());
}

TEST(AnswerRecords, HoldNotesAndMarksAndTheTriesAtTheQuestionsAskedFor) {
    const std::vector<ShownQuestion> shown =
        test::makeShown({QuestionKind::MultipleChoice, QuestionKind::MultipleChoice});
    const SittingRecord record{SittingId{"s"}, test::makeSpec(), test::makePaper(shown), shown, {}, kNow};
    std::vector<SittingEvent> events;
    for (EventBody body :
         {EventBody{Started{}}, EventBody{PassBegan{Pass::First, {0, 1}}}, EventBody{Shown{0}},
          EventBody{Answered{0, {{EntryIndex{0}}}}}, EventBody{Shown{1}},
          EventBody{Answered{1, {{EntryIndex{2}}}}}, EventBody{Finished{FinishReason::ByCandidate}}})
        events.push_back({static_cast<std::uint32_t>(events.size()), {}, kNow, std::move(body)});
    MemoryHistoryStore store;
    ASSERT_TRUE(store.begin(record));
    ASSERT_TRUE(store.append(record.id, events));
    ASSERT_TRUE(store.finish(record.id, reviewOf(record, events).report));
    ASSERT_TRUE(store.keep(noteRecord(kOne, "mine", kNow)));
    ASSERT_TRUE(store.keep(repetitionRecord(kOther, true, kNow)));

    const auto dayOf = [](WallTime) { return Day{std::chrono::days{7}}; };
    const auto records = answerRecordsOf(store, record.spec.id, {shown[1]}, dayOf);
    ASSERT_TRUE(records);
    EXPECT_THAT(records->notes, UnorderedElementsAre(Pair(kOne, "mine")));
    EXPECT_THAT(records->marks, UnorderedElementsAre(Pair(kOther, kNow)));
    ASSERT_THAT(records->tries, UnorderedElementsAre(Pair(QuestionId{"q1"}, testing::SizeIs(1))));
    EXPECT_FALSE(records->tries.at(QuestionId{"q1"}).front().right);
    EXPECT_EQ(records->tries.at(QuestionId{"q1"}).front().day, Day{std::chrono::days{7}});
    EXPECT_THAT(answerRecordsOf(store, ExamId{"other"}, {shown[1]}, dayOf)->tries,
                UnorderedElementsAre(Pair(QuestionId{"q1"}, IsEmpty())));
}

} // namespace exam
