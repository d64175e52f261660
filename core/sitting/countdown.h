// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>

namespace exam {

/// Time used and left of a sitting. Counts the steady clock from an anchor, so a changed wall clock or time
/// zone changes nothing, and a sleeping machine, whose steady clock stands still, uses no time. Ticks are
/// never counted.
class Countdown {
public:
    /// `allowed` more than 0, or absent where there is no limit; `used` from 0 on is the time used before
    /// `anchor`.
    Countdown(std::optional<Millis> allowed, Millis used, Moment anchor);

    /// From 0 to the time allowed, both included; never falls while the steady clock does not.
    Millis used(Moment now) const;
    /// Absent where there is no limit.
    std::optional<Millis> remaining(Moment now) const;
    /// True from the very millisecond at which nothing is left.
    bool isOver(Moment now) const { return remaining(now) == Millis{0}; }
    /// How long the machine has slept since the anchor.
    Millis sleptSinceAnchor(Moment now) const { return now.asleep - m_anchor.asleep; }
    /// The same countdown with `now` as its anchor.
    Countdown anchoredAt(Moment now) const { return Countdown(m_allowed, used(now), now); }

private:
    Millis limited(Millis used) const;

    std::optional<Millis> m_allowed;
    Millis m_used;
    Moment m_anchor;
};

} // namespace exam
