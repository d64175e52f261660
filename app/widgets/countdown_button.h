// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton> // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "base/clock.h"

#include <chrono>
#include <optional>

namespace app {

/// The notice of the time left that fell due after `before` and not after `now`: 30, 10, 5 or 1 minutes; the
/// last one of several.
std::optional<std::chrono::minutes> dueTimeNotice(exam::Millis before, exam::Millis now);

/// The time left, which a click hides and shows. It comes back by itself when little is left. Its
/// value can be read by a screen reader while it is hidden, too.
class CountdownButton : public QPushButton {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kComesBackAt{5};

    explicit CountdownButton(QWidget* parent = nullptr);

    /// Absent: no limit.
    void setRemaining(std::optional<exam::Millis> remaining);
    /// From when on it is shown and looks urgent; kComesBackAt if nothing is said.
    void setComesBackAt(exam::Millis remaining) { m_comesBackAt = remaining; }
    /// For a new exam: shown.
    void reset();

private:
    void toggle();
    void draw();

    exam::Millis m_comesBackAt = kComesBackAt;
    std::optional<exam::Millis> m_remaining;
    bool m_isHidden = false;
};

} // namespace app
