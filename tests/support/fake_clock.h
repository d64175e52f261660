// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace test {

/// A clock that moves only when it is told to.
class FakeClock final : public exam::Clock {
public:
    exam::Moment now() const override { return m_now; }

    /// Time passes as it does in a running program.
    void advance(exam::Millis by) {
        m_now.steady += by;
        m_now.wall += by;
    }

    /// The machine sleeps: the steady clock stands still.
    void sleep(exam::Millis by) {
        m_now.asleep += by;
        m_now.wall += by;
    }

    /// Somebody sets the wall clock.
    void setWallBy(exam::Millis by) { m_now.wall += by; }

private:
    exam::Moment m_now{exam::Millis{1'000'000}, exam::Millis{0}, exam::WallTime{std::chrono::days{20'000}}};
};

} // namespace test
