// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace app {

/// The longest beginning of `text` that takes at most `bytes` in UTF-8.
QString fitting(const QString& text, qsizetype bytes);

/// A field for plain text of at most exam::kMaxTextBytes. What is typed is announced kDelay after the first
/// change, when the field loses the focus, and on flush().
class Sheet : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int kDelayMs = 2000;

    explicit Sheet(QWidget* parent = nullptr);

    /// Shows the text as it is kept. Changes nothing while something typed is still to be announced.
    void showText(const QString& text);
    /// Announces now what is typed.
    void flush();

    /// A few lines high, so that what it stands below keeps most of the room.
    QSize sizeHint() const override;

signals:
    void written(const QString& text);
    /// The rest of a text did not fit and was left out.
    void wasCut();

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void noteChange();

    QTimer m_timer;
};

} // namespace app
