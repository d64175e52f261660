// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/countdown.h"

#include <algorithm>

namespace exam {

Countdown::Countdown(std::optional<Millis> allowed, Millis used, Moment anchor)
    : m_allowed(allowed)
    , m_used(limited(std::max(used, Millis{0})))
    , m_anchor(anchor) {}

Millis Countdown::used(Moment now) const {
    const Millis since = std::max(now.steady - m_anchor.steady, Millis{0});
    return limited(m_used + since);
}

std::optional<Millis> Countdown::remaining(Moment now) const {
    return m_allowed ? std::optional(*m_allowed - used(now)) : std::nullopt;
}

Millis Countdown::limited(Millis used) const {
    return m_allowed ? std::min(used, *m_allowed) : used;
}

} // namespace exam
