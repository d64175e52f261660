// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <ctime>

namespace exam {

namespace {

#ifdef CLOCK_BOOTTIME
Millis read(clockid_t id) {
    timespec time{};
    clock_gettime(id, &time);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds(time.tv_sec) +
                                              std::chrono::nanoseconds(time.tv_nsec));
}

Millis sleptSinceBoot() {
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}
#else
Millis sleptSinceBoot() {
    return Millis{0};
}
#endif

} // namespace

Moment SystemClock::now() const {
    return Moment{
        .steady = std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch()),
        .asleep = sleptSinceBoot(),
        .wall = std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now()),
    };
}

} // namespace exam
