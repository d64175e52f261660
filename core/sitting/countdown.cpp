// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/countdown.h"

#include <algorithm>

namespace exam {

Countdown::Countdown(Millis allowed, Millis used, Moment anchor)
    : m_allowed(allowed)
    , m_used(std::clamp(used, Millis{0}, allowed))
    , m_anchor(anchor) {}

Millis Countdown::used(Moment now) const {
    const Millis since = std::max(now.steady - m_anchor.steady, Millis{0});
    return std::min(m_used + since, m_allowed);
}

} // namespace exam
