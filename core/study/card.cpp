// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/card.h"

#include "base/checksum.h"
#include "scoring/answer_measures.h"
#include "study/attempt.h"

#include <algorithm>
#include <array>

namespace exam {

namespace {

using std::chrono::days;

constexpr days kLastWeek{7};
constexpr days kDailyStretch{14};

/// The guide's intervals: day 1, 2, 5, 12 of its example are 1, 3 and 7 days apart; weekly behind them.
constexpr std::array<int, 3> kGuideIntervals{1, 3, 7};

/// One of the seven days before the exam.
Day lastLookAt(const QuestionId& question, Day exam) {
    const auto place = static_cast<int>(Checksum().add(question.value).value() % kLastWeek.count());
    return exam - kLastWeek + days{place};
}

Day dueByFsrs(const QuestionId& question, const Card& card, std::optional<Day> exam) {
    const Day due = card.last + days{card.interval};
    if (!exam)
        return due;
    const Day lastLook = lastLookAt(question, *exam);
    return lastLook > card.last ? std::min(due, lastLook) : due;
}

Day dueByGuide(const Card& card, std::optional<Day> exam) {
    const std::size_t step = std::min(card.streak, kGuideIntervals.size() - 1);
    const Day due = card.last + days{kGuideIntervals[step]};
    if (!exam || card.last >= *exam)
        return due;
    const Day tomorrow = card.last + days{1};
    return std::min(due, std::max(tomorrow, *exam - kDailyStretch));
}

std::size_t streakAfter(std::size_t streak, Grade grade) {
    if (grade == Grade::Again)
        return 0;
    return grade == Grade::Hard ? streak : streak + 1;
}

Card firstCard(const Review& review) {
    // The first review is the day of learning, from which the guide counts one day, however it went.
    return {.memory = firstMemory(review.grade),
            .last = review.day,
            .interval = firstInterval(review.grade),
            .reviews = 1};
}

} // namespace

Grade gradeOf(bool right, std::optional<int> confidence, Millis time, Millis quick) {
    if (!right)
        return Grade::Again;
    if (!confidence)
        return Grade::Good;
    if (*confidence < kSureFrom)
        return Grade::Hard;
    return time <= quick ? Grade::Easy : Grade::Good;
}

Review reviewOf(const Attempt& attempt) {
    return {attempt.day, gradeOf(attempt.right, attempt.confidence, attempt.time, kQuickUpTo)};
}

Card reviewed(const std::optional<Card>& card, const Review& review) {
    if (!card)
        return firstCard(review);
    const int elapsed = std::max(0, daysBetween(card->last, review.day));
    return {.memory = nextMemory(card->memory, elapsed, review.grade),
            .last = std::max(card->last, review.day),
            .interval = nextInterval(card->memory, elapsed, review.grade),
            .reviews = card->reviews + 1,
            .lapses = card->lapses + (review.grade == Grade::Again ? 1 : 0),
            .streak = streakAfter(card->streak, review.grade)};
}

std::optional<Card> cardOf(std::span<const Review> reviews) {
    std::optional<Card> card;
    for (const Review& review : reviews)
        card = reviewed(card, review);
    return card;
}

Day dueDay(const QuestionId& question, const Card& card, const RepetitionPlan& plan) {
    return plan.rule == RepetitionRule::Fsrs ? dueByFsrs(question, card, plan.exam)
                                             : dueByGuide(card, plan.exam);
}

} // namespace exam
