// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/countdown_button.h"

#include "text.h"
#include "widgets/layout.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app {

std::optional<std::chrono::minutes> dueTimeNotice(exam::Millis before, exam::Millis now) {
    using namespace std::chrono_literals;
    constexpr std::array kNotices{1min, 5min, 10min, 30min};
    for (const std::chrono::minutes notice : kNotices)
        if (now <= notice && now > exam::Millis{0})
            return before > notice ? std::optional(notice) : std::nullopt;
    return std::nullopt;
}

CountdownButton::CountdownButton(QWidget* parent)
    : QPushButton(parent) {
    setLook(this, u"countdown"_s);
    setAccessibleName(tr("Time left"));
    connect(this, &QPushButton::clicked, this, &CountdownButton::toggle);
}

void CountdownButton::setRemaining(std::optional<exam::Millis> remaining) {
    const bool wasEarlier = m_remaining && *m_remaining > m_comesBackAt;
    if (wasEarlier && remaining && *remaining <= m_comesBackAt)
        m_isHidden = false;
    m_remaining = remaining;
    draw();
}

void CountdownButton::reset() {
    m_remaining.reset();
    m_isHidden = false;
}

void CountdownButton::toggle() {
    m_isHidden = !m_isHidden;
    draw();
}

void CountdownButton::draw() {
    const QString time = timeLeftText(m_remaining);
    setText(m_isHidden ? tr("Show time") : time);
    setToolTip(m_isHidden ? QString() : tr("Click to hide the time"));
    if (accessibleDescription() != time)
        setAccessibleDescription(time);
    setLookOf(this, u"tone"_s, m_remaining && *m_remaining <= m_comesBackAt ? u"warning"_s : QString());
}

} // namespace app
