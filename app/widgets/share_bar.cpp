// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share_bar.h"

#include "scoring/scaled_score.h"
#include "text.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace app {

namespace {

/// A line from `low` to `high` with a stop at each end, on a ground of its own so that it shows on the filled
/// part and beside it.
void drawWhisker(QPainter& painter, const QRectF& ground, double low, double high, const Theme& theme) {
    const double left = ground.left() + ground.width() * low;
    const double right = ground.left() + ground.width() * high;
    const double middle = ground.center().y();
    const double stop = ground.height() / 4;
    const QLineF lines[] = {{left, middle, right, middle},
                            {left, middle - stop, left, middle + stop},
                            {right, middle - stop, right, middle + stop}};
    for (const QPen& pen : {QPen(theme.surface, 4.5), QPen(theme.text, 1.5)}) {
        painter.setPen(pen);
        painter.drawLines(lines, static_cast<int>(std::size(lines)));
    }
}

} // namespace

ShareBar::ShareBar(const exam::Band& band, double mark, QWidget* parent)
    : QWidget(parent)
    , m_share(band.share)
    , m_low(band.low)
    , m_high(band.high)
    , m_mark(mark) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 percent, band from %2 to %3")
                          .arg(percentText(band.share), percentText(band.low), percentText(band.high)));
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
    drawWhisker(painter, ground, m_low, m_high, theme);
}

} // namespace app
