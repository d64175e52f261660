// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scaled_score.h"

#include <algorithm>
#include <cmath>

namespace exam {

Band wilsonBand(std::size_t right, std::size_t total) {
    if (total == 0)
        return {};
    constexpr double z = 1.959963984540054;
    const auto count = static_cast<double>(total);
    const double share = static_cast<double>(right) / count;
    const double denominator = 1.0 + z * z / count;
    const double centre = (share + z * z / (2.0 * count)) / denominator;
    const double half =
        z * std::sqrt(share * (1.0 - share) / count + z * z / (4.0 * count * count)) / denominator;
    // At the ends the bound is the share itself; the roundings of the formula would miss it by a hair.
    return {share, right == 0 ? 0.0 : std::max(0.0, centre - half),
            right == total ? 1.0 : std::min(1.0, centre + half)};
}

int scaledScore(const ScoreScale& scale, double rawShare) {
    const double raw = std::clamp(rawShare, 0.0, 1.0);
    const double scaled =
        raw < scale.rawAtPass
            ? scale.minimum + (scale.pass - scale.minimum) * (raw / scale.rawAtPass)
            : scale.pass + (scale.maximum - scale.pass) * ((raw - scale.rawAtPass) / (1.0 - scale.rawAtPass));
    // 1e-9: the division must not turn an exact 720 into 719.999...
    return static_cast<int>(std::floor(scaled + 1e-9));
}

} // namespace exam
