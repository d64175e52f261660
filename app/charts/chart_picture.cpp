// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

#include "charts/chart_drawing.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace app {

namespace {

constexpr int kLines = 15; ///< height in lines of text, so that labels keep their room when it grows

} // namespace

ChartPicture::ChartPicture(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartPicture::setChart(const Chart& chart) {
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.summary);
    m_drawn = {};
    update();
}

QSize ChartPicture::sizeHint() const {
    return {320, kLines * QFontMetrics(QApplication::font()).lineSpacing()};
}

void ChartPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        m_drawn = {};
        updateGeometry();
        update();
        break;
    default:
        break;
    }
}

void ChartPicture::paintEvent(QPaintEvent*) {
    const QSize pixels = size() * devicePixelRatioF();
    if (m_drawn.size() != pixels) {
        m_drawn = QPixmap(pixels);
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(currentTheme().surface);
        QPainter painter(&m_drawn);
        paintChart(painter, rect(), m_chart, currentTheme(), QApplication::font(), ChartTitle::Left);
    }
    QPainter(this).drawPixmap(0, 0, m_drawn);
}

} // namespace app
