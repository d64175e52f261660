// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/level_chance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace exam {

namespace {

/// The posterior of the angle whose squared sine is the level, up to a factor. As a function of the angle,
/// Jeffreys' prior is even, so nothing goes to infinity at the ends.
class AnglePosterior {
public:
    explicit AnglePosterior(const Tally& tally)
        : m_right(static_cast<double>(tally.right))
        , m_wrong(static_cast<double>(tally.total - tally.right))
        , m_peak(tally.share()) {}

    /// 1 at the most likely angle.
    double at(double angle) const {
        return std::exp(2.0 * (logPart(m_right, std::sin(angle), std::sqrt(m_peak)) +
                               logPart(m_wrong, std::cos(angle), std::sqrt(1.0 - m_peak))));
    }

    /// The integral from `from` to `to`, by Simpson's rule.
    double between(double from, double to) const {
        constexpr int kSteps = 1000; // even
        const double width = (to - from) / kSteps;
        double sum = at(from) + at(to);
        for (int step = 1; step < kSteps; ++step)
            sum += (step % 2 == 0 ? 2.0 : 4.0) * at(from + step * width);
        return sum * width / 3.0;
    }

private:
    static double logPart(double count, double value, double atPeak) {
        return count == 0.0 ? 0.0 : count * std::log(std::max(value, 0.0) / atPeak);
    }

    double m_right;
    double m_wrong;
    double m_peak;
};

} // namespace

double chanceOfLevelAbove(const Tally& tally, double cut) {
    const double angle = std::asin(std::sqrt(std::clamp(cut, 0.0, 1.0)));
    const AnglePosterior posterior(tally);
    const double below = posterior.between(0.0, angle);
    const double above = posterior.between(angle, std::numbers::pi / 2.0);
    return above / (above + below);
}

} // namespace exam
