// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/rich_text_view.h"

#include "question/bank_images.h"
#include "question/shaped_html.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextCursor>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// With the line height of reading text, for each element that a block of text can stand in: setting it
/// afterwards would lay everything out a second time.
QString documentStyle() {
    return u"p { margin-top: 0; margin-bottom: 0.7em; } pre { margin: 0; } "
           "ul, ol { margin-top: 0; margin-bottom: 0.7em; } th { font-weight: 600; } "
           "p, li, pre, td, th, h1, h2, h3, h4, h5, blockquote, div { line-height: 130%; } "_s +
           monospaceStyle();
}

} // namespace

QString monospaceStyle() {
    return u"pre, code { font-family: '%1'; }"_s.arg(
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
}

RichTextView::RichTextView(QWidget* parent)
    : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setLineWrapMode(QTextEdit::FixedPixelWidth); // so that a change of height alone lays nothing out
    document()->setDocumentMargin(0);
    document()->setDefaultStyleSheet(documentStyle());
}

void RichTextView::setContent(const QString& html) {
    useFont();
    setShapedHtml(*document(), html); // setHtml() would also look for the cursor in the text
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
    if (lineWrapColumnOrWidth() == lineWidth())
        QTextBrowser::resizeEvent(event);
    else
        fitHeight();
}

void RichTextView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        useFont();
        fitHeight();
    }
}

/// Without QTextEdit's: it would scroll to the text cursor, but nothing scrolls in here.
void RichTextView::showEvent(QShowEvent* event) {
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): not that of QTextEdit, as said
    QAbstractScrollArea::showEvent(event);
}

void RichTextView::useFont() {
    if (document()->defaultFont() != font()) // setting the same one lays everything out again
        document()->setDefaultFont(font());
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
    return widest > 0 ? fittedTo(image, widest, devicePixelRatioF()) : image;
}

int RichTextView::lineWidth() const {
    constexpr int kCharacters = 75;
    if (!m_isProse)
        return viewport()->width();
    const QString sample = u"A team trains a model each night and compares it with the one in use. "_s;
    const int widest =
        fontMetrics().horizontalAdvance(sample) * kCharacters / static_cast<int>(sample.size());
    return std::min(widest, viewport()->width());
}

void RichTextView::fitHeight() {
    if (lineWrapColumnOrWidth() != lineWidth())
        setLineWrapColumnOrWidth(lineWidth());
    int wanted = static_cast<int>(std::ceil(document()->size().height()));
    if (document()->idealWidth() > viewport()->width() + 1) // a wide table or code line
        wanted += horizontalScrollBar()->sizeHint().height();
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace app
