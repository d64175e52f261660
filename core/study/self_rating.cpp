// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/self_rating.h"

namespace exam {

namespace {

constexpr double kShareOfLowest = 0.30; ///< hardly better than guessing
constexpr double kShareOfOneMore = 0.15;
constexpr double kMuch = 0.15;

} // namespace

RatingVerdict verdictOn(std::optional<int> rating, const Tally& measured) {
    if (!rating)
        return RatingVerdict::NotRated;
    if (measured.total < kFewestAnswers)
        return RatingVerdict::TooFewAnswers;
    const double rated = kShareOfLowest + kShareOfOneMore * (*rating - kLowestRating);
    const double low = *rating == kLowestRating ? 0.0 : rated;
    const double high = *rating == kHighestRating ? 1.0 : rated;
    const Band band = measured.band();
    if (band.high < low && measured.share() <= low - kMuch)
        return RatingVerdict::TooHigh;
    if (band.low > high && measured.share() >= high + kMuch)
        return RatingVerdict::TooLow;
    return RatingVerdict::Fits;
}

Tally tallyOf(const Domain& domain, const TaskTallies& tasks) {
    Tally sum;
    for (const Task& task : domain.tasks)
        if (const auto found = tasks.find(task.id); found != tasks.end()) {
            sum.right += found->second.right;
            sum.total += found->second.total;
        }
    return sum;
}

} // namespace exam
