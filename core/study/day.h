// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace exam {

/// A day on the person's own calendar. Studying goes by days, not by hours: whoever knows the time zone makes
/// a Day of a WallTime.
using Day = std::chrono::local_days;

/// From `from` to `to`; negative when `to` is earlier.
inline int daysBetween(Day from, Day to) {
    return static_cast<int>((to - from).count());
}

} // namespace exam
