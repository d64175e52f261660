// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/score_scale.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace app {

ScoreScale::ScoreScale(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreScale::setScore(const exam::ScoreScale& scale, const exam::ScoreFigures& score) {
    m_scale = scale;
    m_score = score;
    setAccessibleName(tr("Scale from %1 to %2: score %3, band from %4 to %5, pass mark %6")
                          .arg(scale.minimum)
                          .arg(scale.maximum)
                          .arg(score.scaled)
                          .arg(score.scaledLow)
                          .arg(score.scaledHigh)
                          .arg(scale.pass));
    update();
}

QSize ScoreScale::sizeHint() const {
    return {260, 5 * fontMetrics().height() / 2};
}

/// The ends leave room for half of a score's dot.
double ScoreScale::xOf(int score) const {
    const double end = fontMetrics().height() / 2.0;
    const double share = (score - m_scale.minimum) / static_cast<double>(m_scale.maximum - m_scale.minimum);
    return end + share * (width() - 2 * end);
}

void ScoreScale::writeBelow(QPainter& painter, int score) const {
    const QString text = QString::number(score);
    const double half = fontMetrics().horizontalAdvance(text) / 2.0;
    const double x = std::clamp(xOf(score) - half, 0.0, width() - 2 * half);
    painter.drawText(QPointF(x, height() - fontMetrics().descent()), text);
}

void ScoreScale::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = fontMetrics().height();
    const double middle = 0.65 * size;
    const auto bar = [&](int from, int to, double thickness, const QColor& color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(xOf(from), middle - thickness / 2, xOf(to) - xOf(from), thickness),
                                thickness / 2, thickness / 2);
    };
    bar(m_scale.minimum, m_scale.maximum, 0.35 * size, theme.code);
    bar(m_score.scaledLow, m_score.scaledHigh, 0.35 * size, theme.accent);
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(xOf(m_scale.pass), 0), QPointF(xOf(m_scale.pass), 1.3 * size));
    painter.setPen(QPen(theme.surface, 2));
    painter.setBrush(m_score.passed ? theme.good : theme.bad);
    painter.drawEllipse(QPointF(xOf(m_score.scaled), middle), 0.42 * size, 0.42 * size);
    painter.setPen(theme.muted);
    for (const int score : {m_scale.minimum, m_scale.pass, m_scale.maximum})
        writeBelow(painter, score);
}

} // namespace app
