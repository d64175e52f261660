// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <string>

namespace exam {

/// How a paper is sat. Stored with the sitting.
struct Conditions {
    Millis allowed{0};       ///< more than 0
    std::string extraTimeId; ///< which of the exam's extra times `allowed` holds; empty for none
    bool caseStudy = false;
    bool unscored = false;

    bool operator==(const Conditions&) const = default;
};

} // namespace exam
