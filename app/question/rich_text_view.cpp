// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/rich_text_view.h"

#include "question/bank_images.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kLineHeightPercent = 130;

QString documentStyle() {
    const QString mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return u"p { margin-top: 0; margin-bottom: 0.7em; } "
           "pre, code { font-family: '%1'; } pre { margin: 0; } "
           "ul, ol { margin-top: 0; margin-bottom: 0.7em; } th { font-weight: 600; }"_s.arg(mono);
}

} // namespace

RichTextView::RichTextView(QWidget* parent)
    : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void RichTextView::setContent(const QString& html) {
    document()->setDefaultFont(font());
    document()->setDefaultStyleSheet(documentStyle());
    setHtml(html);
    QTextBlockFormat spaced;
    spaced.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(spaced);
    fitHeight();
}

/// By a ground and a line below, so not by colour alone.
void RichTextView::setMarked(const std::vector<std::pair<int, int>>& stretches) {
    QTextCharFormat format;
    format.setBackground(currentTheme().highlight);
    format.setForeground(currentTheme().onHighlight);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    QList<ExtraSelection> marks;
    for (const auto& [begin, end] : stretches) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(begin, document()->characterCount() - 1));
        cursor.setPosition(std::min(end, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        marks.push_back({cursor, format});
    }
    setExtraSelections(marks);
}

QSize RichTextView::sizeHint() const {
    return {QTextBrowser::sizeHint().width(), height()};
}

QSize RichTextView::minimumSizeHint() const {
    return {120, minimumHeight()};
}

void RichTextView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void RichTextView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(font());
        fitHeight();
    }
}

void RichTextView::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the page around it scrolls
}

QVariant RichTextView::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage image = readBankImage(name.toString());
    // Qt draws an icon in the place of a null picture, which says that something is missing.
    const int widest = viewport()->width();
    return image.width() > widest && widest > 0 ? image.scaledToWidth(widest, Qt::SmoothTransformation)
                                                : image;
}

void RichTextView::fitHeight() {
    document()->setTextWidth(viewport()->width());
    int wanted = static_cast<int>(std::ceil(document()->size().height()));
    if (document()->idealWidth() > viewport()->width() + 1) // a wide table or code line
        wanted += horizontalScrollBar()->sizeHint().height();
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace app
