// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/knowledge.h"

#include <algorithm>

namespace exam {

namespace {

constexpr double kUnpractised = 0.5;        ///< chance of knowing a topic that nothing is known of
constexpr double kSlip = 0.1;               ///< a wrong answer in spite of knowing
constexpr double kGuess = 0.3;              ///< a right answer without knowing: guessed or worked out
constexpr double kGuessUnsure = 0.5;        ///< when the person said that they were not sure
constexpr double kGuessSure = 0.2;          ///< when they were sure and quick
constexpr double kGuessRecognised = 0.7;    ///< when they had seen the very question
constexpr double kLearnedFromMistake = 0.6; ///< an explanation read after a wrong answer teaches
constexpr double kLearnedFromSuccess = 0.3; ///< after a right one it is read less often

double guessOf(Grade grade, bool isRecognised) {
    if (isRecognised)
        return kGuessRecognised;
    if (grade == Grade::Hard)
        return kGuessUnsure;
    return grade == Grade::Easy ? kGuessSure : kGuess;
}

/// Bayes' rule.
double afterEvidence(double known, double chanceIfKnown, double chanceIfNot) {
    return known * chanceIfKnown / (known * chanceIfKnown + (1.0 - known) * chanceIfNot);
}

int daysSince(const Knowledge& knowledge, Day day) {
    return std::max(0, daysBetween(knowledge.last, day));
}

/// After a mistake the explanation was read, so what is known is at least as fresh as something new.
Memory memoryAfter(const std::optional<Knowledge>& knowledge, const Review& review) {
    const Memory fresh = firstMemory(review.grade == Grade::Again ? Grade::Good : review.grade);
    if (!knowledge)
        return fresh;
    const Memory next = nextMemory(knowledge->memory, daysSince(*knowledge, review.day), review.grade);
    return {std::max(next.stability, fresh.stability), next.difficulty};
}

} // namespace

Knowledge practised(const std::optional<Knowledge>& knowledge, const Review& review, bool isRecognised) {
    const double before = knowledge ? knownOn(*knowledge, review.day) : kUnpractised;
    const double guess = guessOf(review.grade, isRecognised);
    const bool isRight = review.grade != Grade::Again;
    const double told =
        isRight ? afterEvidence(before, 1.0 - kSlip, guess) : afterEvidence(before, kSlip, 1.0 - guess);
    const double learned = isRight ? kLearnedFromSuccess : kLearnedFromMistake;
    return {.known = told + (1.0 - told) * learned,
            .memory = memoryAfter(knowledge, review),
            .last = knowledge ? std::max(knowledge->last, review.day) : review.day,
            .missed = !isRight};
}

double knownOn(const Knowledge& knowledge, Day day) {
    return knowledge.known * retrievability(knowledge.memory, daysSince(knowledge, day));
}

double knownAtLevel(double level) {
    return std::clamp((level - kGuess) / (1.0 - kSlip - kGuess), 0.0, 1.0);
}

} // namespace exam
