// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/knowledge.h"

#include "scoring/answer_measures.h"
#include "study/card.h"

#include <algorithm>
#include <cmath>

namespace exam {

namespace {

constexpr double kUnpractised = 0.5;        ///< chance of knowing a topic that nothing is known of
constexpr double kSlip = 0.1;               ///< a wrong answer in spite of knowing
constexpr double kGuess = 0.3;              ///< a right answer without knowing: guessed or worked out
constexpr double kRemembered = 0.6;         ///< a question seen before is answered from memory of itself
constexpr double kSureIfKnown = 0.9;        ///< of a right answer: who knows says so
constexpr double kSureIfNot = 0.25;         ///< of a right answer: who guesses is seldom sure of it
constexpr double kLearnedFromMistake = 0.6; ///< an explanation read after a wrong answer teaches
constexpr double kLearnedFromSuccess = 0.3; ///< after a right one it is read less often

/// Days until the chance of recall has fallen to 90 %, of what was known before the first question: it has
/// outlasted all the time since it was learned, unlike what was learned today.
constexpr double kOutlasted = 300.0;

double chanceOfRating(std::optional<int> confidence, double sure) {
    if (!confidence)
        return 1.0;
    return *confidence >= kSureFrom ? sure : 1.0 - sure;
}

/// The chance of just this answer of somebody who is right with the chance `right` and then sure with the
/// chance `sure`, unless the question is remembered.
double chanceOf(const Attempt& attempt, double remembered, double right, double sure) {
    if (!attempt.right)
        return (1.0 - remembered) * (1.0 - right);
    return remembered * chanceOfRating(attempt.confidence, kSureIfKnown) +
           (1.0 - remembered) * right * chanceOfRating(attempt.confidence, sure);
}

/// The chance that the topic was known when the question was answered, by Bayes' rule.
double knownBy(const Attempt& attempt, double before, bool isRecognised) {
    const double remembered = isRecognised ? kRemembered : 0.0;
    const double known = before * chanceOf(attempt, remembered, 1.0 - kSlip, kSureIfKnown);
    const double unknown = (1.0 - before) * chanceOf(attempt, remembered, kGuess, kSureIfNot);
    return known / (known + unknown);
}

int daysSince(const Knowledge& knowledge, Day day) {
    return std::max(0, daysBetween(knowledge.last, day));
}

/// The memory of what was known all along. A wrong answer was a slip then, which does not erase it.
Memory memoryOfKnown(const std::optional<Knowledge>& knowledge, const Review& review) {
    if (!knowledge)
        return {kOutlasted, firstMemory(review.grade).difficulty};
    const Grade grade = std::max(review.grade, Grade::Hard);
    return nextMemory(knowledge->memory, daysSince(*knowledge, review.day), grade);
}

/// Between the memory of what was known and what holds otherwise, by the chance of the first; the geometric
/// mean, because stabilities lie between a day and decades. Otherwise a first answer or a mistake leaves what
/// the explanation just taught, and a lucky answer leaves all as it was.
Memory memoryAfter(const std::optional<Knowledge>& knowledge, const Review& review, double known) {
    const Memory kept = memoryOfKnown(knowledge, review);
    const bool isTaught = !knowledge || review.grade == Grade::Again;
    const double otherwise = isTaught ? firstMemory(Grade::Good).stability : knowledge->memory.stability;
    return {std::pow(kept.stability, known) * std::pow(otherwise, 1.0 - known), kept.difficulty};
}

} // namespace

Knowledge practised(const std::optional<Knowledge>& knowledge, const Attempt& attempt, bool isRecognised) {
    const double before = knowledge ? knownOn(*knowledge, attempt.day) : kUnpractised;
    const double known = knownBy(attempt, before, isRecognised);
    const double learned = attempt.right ? kLearnedFromSuccess : kLearnedFromMistake;
    return {.known = known + (1.0 - known) * learned,
            .memory = memoryAfter(knowledge, reviewOf(attempt), known),
            .last = knowledge ? std::max(knowledge->last, attempt.day) : attempt.day,
            .missed = !attempt.right};
}

double knownOn(const Knowledge& knowledge, Day day) {
    return knowledge.known * retrievability(knowledge.memory, daysSince(knowledge, day));
}

double knownAtLevel(double level) {
    return std::clamp((level - kGuess) / (1.0 - kSlip - kGuess), 0.0, 1.0);
}

} // namespace exam
