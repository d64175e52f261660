// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace exam {

/// Time used and left of a sitting. Counts the steady clock from an anchor, so a changed wall clock or time
/// zone changes nothing, and a sleeping machine, whose steady clock stands still, uses no time. Ticks are
/// never counted.
class Countdown {
public:
    /// `allowed` more than 0; `used` from 0 on is the time used before `anchor`.
    Countdown(Millis allowed, Millis used, Moment anchor);

    /// In [0, allowed]; never falls while the steady clock does not.
    Millis used(Moment now) const;
    Millis remaining(Moment now) const { return m_allowed - used(now); }
    /// True from the very millisecond at which nothing is left.
    bool isOver(Moment now) const { return remaining(now) == Millis{0}; }
    Millis allowed() const { return m_allowed; }
    /// How long the machine has slept since the anchor.
    Millis sleptSinceAnchor(Moment now) const { return now.asleep - m_anchor.asleep; }
    /// The same countdown with `now` as its anchor.
    Countdown anchoredAt(Moment now) const { return Countdown(m_allowed, used(now), now); }

private:
    Millis m_allowed;
    Millis m_used;
    Moment m_anchor;
};

} // namespace exam
