// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/inline_text.h"

#include "question/rich_text_view.h"
#include "question/shaped_html.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kNarrowest = 80; // narrower, long words would be cut into letters

} // namespace

InlineText::InlineText(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultStyleSheet(monospaceStyle());
    m_document.setDefaultFont(font());
}

void InlineText::setContent(const QString& html) {
    if (html == m_html)
        return;
    m_html = html;
    draw();
}

void InlineText::setStruckOut(bool isStruckOut) {
    if (isStruckOut == m_isStruckOut)
        return;
    m_isStruckOut = isStruckOut;
    draw();
}

void InlineText::draw() {
    m_heights.clear();
    setShapedHtml(m_document, m_isStruckOut ? u"<s>%1</s>"_s.arg(m_html) : m_html);
    updateGeometry();
    update();
}

void InlineText::layOut(int width) const {
    if (m_document.textWidth() != width)
        m_document.setTextWidth(width);
}

int InlineText::heightForWidth(int width) const {
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    layOut(width);
    return *m_heights.insert(width, static_cast<int>(std::ceil(m_document.size().height())));
}

QSize InlineText::sizeHint() const {
    const int width = std::max(kNarrowest, this->width());
    return {width, heightForWidth(width)};
}

QSize InlineText::minimumSizeHint() const {
    return {kNarrowest, fontMetrics().height()};
}

void InlineText::paintEvent(QPaintEvent*) {
    layOut(width());
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_isStruckOut ? currentTheme().muted : currentTheme().text);
    m_document.documentLayout()->draw(&painter, context);
}

void InlineText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_document.defaultFont() != font()) {
        m_heights.clear();
        m_document.setDefaultFont(font());
        updateGeometry();
    }
}

} // namespace app
