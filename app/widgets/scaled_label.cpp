// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scaled_label.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr std::size_t kSizes = 8;
constexpr double kUnbroken = 0x01000000; ///< wider than any text
constexpr int kAnyWidth = -1;            ///< asks for the one that a label would like

int wholePixels(double length) {
    return static_cast<int>(std::ceil(length));
}

} // namespace

ScaledLabel::ScaledLabel(const QString& text, TextStep step, QWidget* parent)
    : QLabel(text, parent)
    , m_step(step) {
    rescale();
}

void ScaledLabel::rescale() {
    setFont(fontOf(m_step));
}

bool ScaledLabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        rescale();
    return QLabel::event(event);
}

bool ScaledLabel::isPlain() const {
    return textFormat() == Qt::PlainText && textInteractionFlags() == Qt::LinksAccessibleByMouse &&
           !buddy() && layoutDirection() == Qt::LeftToRight && !alignment().testFlag(Qt::AlignRight) &&
           frameWidth() == 0 && indent() < 0 && margin() == 0 && !text().isEmpty() && !text().contains(u'\t');
}

void ScaledLabel::shape() const {
    Shape now{text(), font(), contentsMargins(), minimumSize(), wordWrap()};
    if (m_shape == now)
        return;
    m_shape = std::move(now);
    m_sizes.clear();
    QString lines = m_shape.text;
    m_layout.setText(lines.replace(u'\n', QChar::LineSeparator));
    m_layout.setFont(m_shape.font);
    m_layout.beginLayout(); // and not ended: Qt would shape the text anew before its lines are broken again
    m_brokenFor = 0.0;
    breakLines(kUnbroken);
    m_unbroken = brokenSize();
    m_longestWord =
        m_shape.wraps ? wholePixels(m_layout.minimumWidth()) + 1 : m_unbroken.width(); // a little is left out
}

/// As QPainter::drawText() does it: each line begins at a whole pixel.
void ScaledLabel::breakLines(double width) const {
    if (!m_shape.wraps || (m_brokenFor == kUnbroken && width >= m_unbroken.width()))
        width = kUnbroken;
    if (m_brokenFor == width)
        return;
    const double leading = fontMetrics().leading();
    double height = -leading;
    m_layout.clearLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(0.0, width));
        height = std::ceil(height + leading);
        line.setPosition({0.0, height});
        height += line.ascent() + line.descent();
    }
    m_brokenFor = width;
}

double ScaledLabel::heightOf(int lineCount) const {
    if (lineCount == 0)
        return 0.0;
    const QTextLine last = m_layout.lineAt(lineCount - 1);
    return last.y() + last.ascent() + last.descent();
}

QSize ScaledLabel::brokenSize() const {
    double widest = 0.0;
    for (int line = 0; line < m_layout.lineCount(); ++line)
        widest = std::max(widest, m_layout.lineAt(line).naturalTextWidth());
    return {wholePixels(widest), wholePixels(heightOf(m_layout.lineCount()))};
}

QSize ScaledLabel::textSize(int width) const {
    if (!m_shape.wraps || width >= m_unbroken.width())
        return m_unbroken;
    breakLines(width);
    return brokenSize();
}

/// Of the text alone: eighty characters wide, or less where that leaves it a few lines.
QSize ScaledLabel::likedSize() const {
    if (!m_shape.wraps)
        return m_unbroken;
    const QMargins& margins = m_shape.margins;
    const int widest =
        std::min(fontMetrics().averageCharWidth() * 80, maximumWidth()) - margins.left() - margins.right();
    QSize size = textSize(widest);
    if (size.height() < 4 * fontMetrics().lineSpacing() && size.width() > widest / 2)
        size = textSize(widest / 2);
    if (size.height() < 2 * fontMetrics().lineSpacing() && size.width() > widest / 4)
        size = textSize(widest / 4);
    return size;
}

QSize ScaledLabel::sizeFor(int width) const {
    shape();
    if (const auto known = m_sizes.find(width); known != m_sizes.end())
        return known->second;
    if (m_sizes.size() == kSizes)
        m_sizes.clear(); // a window that is dragged asks for ever new ones
    const QMargins& margins = m_shape.margins;
    const QSize size = width == kAnyWidth ? likedSize() : textSize(width - margins.left() - margins.right());
    return m_sizes[width] = size.grownBy(margins).expandedTo(m_shape.smallest);
}

QSize ScaledLabel::sizeHint() const {
    ensurePolished();
    return isPlain() ? sizeFor(kAnyWidth) : QLabel::sizeHint();
}

QSize ScaledLabel::minimumSizeHint() const {
    ensurePolished();
    if (!isPlain())
        return QLabel::minimumSizeHint();
    const int liked = sizeFor(kAnyWidth).height();
    const QSize least = QSize(m_longestWord, m_unbroken.height()).grownBy(m_shape.margins);
    return least.expandedTo(m_shape.smallest).boundedTo({QWIDGETSIZE_MAX, liked});
}

int ScaledLabel::heightForWidth(int width) const {
    return isPlain() ? sizeFor(width).height() : QLabel::heightForWidth(width);
}

void ScaledLabel::paintEvent(QPaintEvent* event) {
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    shape();
    const QRect place = contentsRect();
    breakLines(place.width());
    int lineCount = 1; // those that begin in the place
    while (lineCount < m_layout.lineCount() && heightOf(lineCount) < place.height())
        ++lineCount;
    double top = place.top();
    if (alignment().testFlag(Qt::AlignBottom))
        top += place.height() - heightOf(lineCount);
    else if (alignment().testFlag(Qt::AlignVCenter))
        top += (place.height() - heightOf(lineCount)) / 2;
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(foregroundRole()));
    painter.setClipRect(place, Qt::IntersectClip);
    for (int number = 0; number < lineCount; ++number) {
        const QTextLine line = m_layout.lineAt(number);
        const bool isCentred = alignment().testFlag(Qt::AlignHCenter);
        const double indent = isCentred ? (place.width() - line.horizontalAdvance()) / 2 : 0.0;
        line.draw(&painter, {place.left() + indent, top});
    }
}

} // namespace app
