// SPDX-License-Identifier: GPL-3.0-or-later
//
// For LD_PRELOAD: moves the clocks of a process by what stands in the file that FAULT_CLOCKS names, a
// ClockOffsets, while it runs. libfaketime cannot move one clock without the others.
#include "clock_offsets.h"

#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

namespace {

const test::ClockOffsets* mapOffsets() {
    const char* file = std::getenv("FAULT_CLOCKS");
    const int descriptor = file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
    if (descriptor < 0)
        return nullptr;
    void* mapped = mmap(nullptr, sizeof(test::ClockOffsets), PROT_READ, MAP_SHARED, descriptor, 0);
    close(descriptor);
    return mapped == MAP_FAILED ? nullptr : static_cast<const test::ClockOffsets*>(mapped);
}

std::int64_t offsetOf(clockid_t clock) {
    static const test::ClockOffsets* const offsets = mapOffsets();
    if (!offsets)
        return 0;
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
        return offsets->wall;
    case CLOCK_BOOTTIME:
        return offsets->sinceBoot;
    case CLOCK_MONOTONIC:
    case CLOCK_MONOTONIC_COARSE:
    case CLOCK_MONOTONIC_RAW:
        return offsets->steady;
    default:
        return 0;
    }
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* time) {
    static auto* const next =
        reinterpret_cast<int (*)(clockid_t, timespec*)>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = next(clock, time);
    const std::int64_t nanoseconds = time->tv_nsec + offsetOf(clock) % 1000 * 1'000'000;
    constexpr std::int64_t kSecond = 1'000'000'000;
    time->tv_sec += offsetOf(clock) / 1000 + (nanoseconds >= kSecond) - (nanoseconds < 0);
    time->tv_nsec = (nanoseconds + kSecond) % kSecond;
    return result;
}
