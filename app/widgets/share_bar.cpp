// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share_bar.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace app {

ShareBar::ShareBar(double share, double mark, QWidget* parent)
    : QWidget(parent)
    , m_share(share)
    , m_mark(mark) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 percent").arg(qRound(100 * share)));
}

QSize ShareBar::sizeHint() const {
    return {200, fontMetrics().height()};
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0, 3, 0, -3);
    const double radius = ground.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.code);
    painter.drawRoundedRect(ground, radius, radius);
    if (m_share > 0) {
        QRectF filled = ground;
        filled.setWidth(std::max(ground.width() * m_share, ground.height()));
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(filled, radius, radius);
    }
    const double x = ground.width() * m_mark;
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(x, rect().top()), QPointF(x, rect().bottom()));
}

} // namespace app
