// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time comes from outside. The engine's functions take a Moment; only the composition and the
// SittingController know a Clock.
#pragma once

#include <chrono>

namespace exam {

using Millis = std::chrono::milliseconds;
/// UTC, to the millisecond. For stamps in the history; never for how long something took.
using WallTime = std::chrono::sys_time<Millis>;

/// One reading of the clocks.
struct Moment {
    /// Since an arbitrary start, never goes back, stands still while the machine sleeps. Means nothing after
    /// a restart of the program, so it is never stored.
    Millis steady{0};
    /// How long the machine has slept since it was started. Grows by the length of each sleep.
    Millis asleep{0};
    WallTime wall{};

    bool operator==(const Moment&) const = default;
};

class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

/// CLOCK_MONOTONIC, CLOCK_BOOTTIME and CLOCK_REALTIME of Linux; where there is no CLOCK_BOOTTIME, `asleep` is
/// always 0 and a sleep goes unnoticed (the countdown stands still all the same).
class SystemClock final : public Clock {
public:
    Moment now() const override;
};

} // namespace exam
