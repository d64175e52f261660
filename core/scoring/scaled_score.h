// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam_spec.h"

#include <cstddef>

namespace exam {

/// A share with its 95 % Wilson score interval (Wilson 1927, JASA 22:209-212; z = 1.96). All in [0, 1].
struct Band {
    double share = 0.0;
    double low = 0.0;
    double high = 1.0;

    bool operator==(const Band&) const = default;
};

/// The band of `right` of `total`; of 0 questions it is the whole range from 0 to 1.
Band wilsonBand(std::size_t right, std::size_t total);

/// An estimate of the scaled score: linear by parts through (0, minimum), (rawAtPass, pass) and (1, maximum),
/// rounded down to a whole number, so that a score of `pass` is never shown for less than rawAtPass. AWS
/// equates its forms and publishes no conversion; `rawAtPass` is ours. `rawShare` in [0, 1].
int scaledScore(const ScoreScale& scale, double rawShare);

} // namespace exam
