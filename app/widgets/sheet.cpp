// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet.h"

#include "sitting/event.h"

#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>

namespace app {

namespace {

constexpr auto kMaxBytes = static_cast<qsizetype>(exam::kMaxTextBytes);

} // namespace

QString fitting(const QString& text, qsizetype bytes) {
    // No UTF-16 unit takes less than a byte, so a long text is cut before it is encoded.
    QString beginning = text.left(std::max<qsizetype>(0, bytes));
    if (!beginning.isEmpty() && beginning.back().isHighSurrogate())
        beginning.chop(1);
    const QByteArray encoded = beginning.toUtf8();
    if (encoded.size() <= bytes)
        return QString::fromUtf8(encoded);
    qsizetype end = bytes;
    while (end > 0 && (static_cast<unsigned char>(encoded[end]) & 0xC0U) == 0x80U)
        --end; // not in the middle of a character
    return QString::fromUtf8(encoded.left(end));
}

Sheet::Sheet(QWidget* parent)
    : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit written(toPlainText()); });
    connect(this, &QPlainTextEdit::textChanged, this, &Sheet::noteChange);
}

void Sheet::showText(const QString& text) {
    if (m_timer.isActive() || toPlainText() == text)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void Sheet::flush() {
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit written(toPlainText());
}

QSize Sheet::sizeHint() const {
    constexpr int kLines = 6;
    return {QPlainTextEdit::sizeHint().width(), kLines * fontMetrics().lineSpacing()};
}

void Sheet::insertFromMimeData(const QMimeData* source) {
    const qsizetype used = toPlainText().toUtf8().size() - textCursor().selectedText().toUtf8().size();
    const QString pasted = source->text();
    const QString kept = fitting(pasted, kMaxBytes - used);
    textCursor().insertText(kept);
    ensureCursorVisible();
    if (kept.size() < pasted.size())
        emit wasCut();
}

void Sheet::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    flush();
}

void Sheet::noteChange() {
    if (toPlainText().toUtf8().size() > kMaxBytes) { // typed, one character too many
        const QSignalBlocker quiet(this);
        while (toPlainText().toUtf8().size() > kMaxBytes && textCursor().position() > 0)
            textCursor().deletePreviousChar();
        QMetaObject::invokeMethod(this, &Sheet::wasCut, Qt::QueuedConnection); // once the signals are heard
        return;
    }
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace app
