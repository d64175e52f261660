// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTextDocument>
#include <QWidget>

namespace app {

/// The text of one option or prompt: breaks its lines and is as high as they are. A QLabel of rich text lays
/// it out anew for each question that a layout asks; this one once for each width.
class InlineText : public QWidget {
    Q_OBJECT

public:
    explicit InlineText(QWidget* parent = nullptr);

    /// `html` is from toInlineHtml().
    void setContent(const QString& html);
    /// Draws a line through the text and takes its weight away.
    void setStruckOut(bool isStruckOut);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void layOut(int width) const;

    QString m_html;
    bool m_isStruckOut = false;
    mutable QTextDocument m_document;  ///< laid out for the width that was asked for last
    mutable QHash<int, int> m_heights; ///< by width: layouts ask for two or three of them in turn
};

} // namespace app
