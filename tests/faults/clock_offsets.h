// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace test {

/// By how many milliseconds the clocks of a process are moved; lies in a file that both sides map.
struct ClockOffsets {
    std::atomic<std::int64_t> wall{0};
    std::atomic<std::int64_t> sinceBoot{0};
    std::atomic<std::int64_t> steady{0};
};

} // namespace test
