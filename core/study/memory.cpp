// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/memory.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace exam {

namespace {

/// The default parameters w0 to w20 of FSRS-6, as published by Open Spaced Repetition.
constexpr std::array<double, 21> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                   0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                   1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

constexpr double kLeastStability = 0.001;
constexpr double kMostStability = 36500.0;
constexpr double kWantedRecall = 0.9;

/// The grade as the formulas count it: "again" is 1.
double number(Grade grade) {
    return static_cast<double>(grade) + 1.0;
}

double rounded(double value) {
    return std::round(value * 1e8) / 1e8;
}

double firstStability(Grade grade) {
    return w[static_cast<std::size_t>(grade)];
}

/// Not yet limited to its range: the mean that difficulty reverts to is the one of "easy" without limits.
double firstDifficulty(Grade grade) {
    return w[4] - std::exp(w[5] * (number(grade) - 1.0)) + 1.0;
}

double limitedDifficulty(double difficulty) {
    return std::clamp(difficulty, 1.0, 10.0);
}

/// Steps get smaller towards 10 (linear damping), and the result is drawn a little to where "easy" begins.
double nextDifficulty(double difficulty, Grade grade) {
    const double step = -w[6] * (number(grade) - 3.0);
    const double damped = difficulty + step * (10.0 - difficulty) / 9.0;
    return limitedDifficulty(w[7] * firstDifficulty(Grade::Easy) + (1.0 - w[7]) * damped);
}

/// A second review on one day. "Hard" and better never lessen the stability, as in ts-fsrs 5.4.
double stabilityOfSameDay(double stability, Grade grade) {
    const double growth = std::exp(w[17] * (number(grade) - 3.0 + w[18])) * std::pow(stability, -w[19]);
    return stability * (grade == Grade::Again ? growth : std::max(growth, 1.0));
}

double stabilityAfterRecall(const Memory& memory, double recall, Grade grade) {
    const double hardPenalty = grade == Grade::Hard ? w[15] : 1.0;
    const double easyBonus = grade == Grade::Easy ? w[16] : 1.0;
    return memory.stability *
           (1.0 + std::exp(w[8]) * (11.0 - memory.difficulty) * std::pow(memory.stability, -w[9]) *
                      (std::exp(w[10] * (1.0 - recall)) - 1.0) * hardPenalty * easyBonus);
}

/// Never more than what forgetting on the same day would leave.
double stabilityAfterLapse(const Memory& memory, double recall) {
    const double left = w[11] * std::pow(memory.difficulty, -w[12]) *
                        (std::pow(memory.stability + 1.0, w[13]) - 1.0) * std::exp(w[14] * (1.0 - recall));
    return std::min(left, memory.stability / std::exp(w[17] * w[18]));
}

double nextStability(const Memory& memory, int days, Grade grade) {
    if (days == 0)
        return stabilityOfSameDay(memory.stability, grade);
    const double recall = retrievability(memory, days);
    return grade == Grade::Again ? stabilityAfterLapse(memory, recall)
                                 : stabilityAfterRecall(memory, recall, grade);
}

/// Stability is defined at the wanted recall, so it is the interval.
int intervalOf(const Memory& memory) {
    static_assert(kWantedRecall == 0.9);
    return static_cast<int>(std::lround(std::clamp(memory.stability, 1.0, kMostStability)));
}

} // namespace

Memory firstMemory(Grade grade) {
    return {firstStability(grade), rounded(limitedDifficulty(firstDifficulty(grade)))};
}

Memory nextMemory(const Memory& memory, int days, Grade grade) {
    return {rounded(std::clamp(nextStability(memory, days, grade), kLeastStability, kMostStability)),
            rounded(nextDifficulty(memory.difficulty, grade))};
}

double retrievability(const Memory& memory, int days) {
    const double decay = -w[20];
    const double factor = std::pow(kWantedRecall, 1.0 / decay) - 1.0;
    return std::pow(1.0 + factor * days / memory.stability, decay);
}

int firstInterval(Grade grade) {
    return intervalOf(firstMemory(grade));
}

int nextInterval(const Memory& memory, int days, Grade grade) {
    const auto plain = [&](Grade each) { return intervalOf(nextMemory(memory, days, each)); };
    if (grade == Grade::Again)
        return plain(Grade::Again);
    const int hard = std::min(plain(Grade::Hard), plain(Grade::Good));
    if (grade == Grade::Hard)
        return hard;
    const int good = std::max(plain(Grade::Good), hard + 1);
    return grade == Grade::Good ? good : std::max(plain(Grade::Easy), good + 1);
}

} // namespace exam
