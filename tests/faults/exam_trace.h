// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a candidate process says while it answers, and what the verifier reads: one line for each time that
// something has come to be on disk.
#pragma once

#include "base/checksum.h"
#include "sitting/event.h"

#include <cstdint>
#include <span>
#include <string>

namespace test {

/// Of events and their answers, moments included.
inline std::uint64_t traceOf(std::span<const exam::SittingEvent> events) {
    exam::Checksum checksum;
    const auto add = [&](auto number) { checksum.add(std::to_string(number) + ' '); };
    for (const exam::SittingEvent& event : events) {
        add(event.ordinal);
        add(event.used.count());
        add(event.at.time_since_epoch().count());
        add(event.body.index());
        if (const auto* answered = std::get_if<exam::Answered>(&event.body))
            for (const auto& pick : answered->response.picks)
                add(pick ? int{*pick} : -1);
    }
    return checksum.value();
}

} // namespace test
