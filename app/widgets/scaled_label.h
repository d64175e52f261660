// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h"

#include <QLabel>
#include <QTextLayout>

#include <map>

namespace app {

/// A label that keeps its step of the type scale when the application's font changes, and shapes its text
/// once. QLabel has it shaped and broken into lines anew for each of the half dozen sizes that the layouts of
/// a page ask for, and once more for each painting: a third of what a page costs until it stands. Sizes and
/// pixels are those of QLabel, which does itself what is not plain text from left to right.
class ScaledLabel : public QLabel {
public:
    ScaledLabel(const QString& text, TextStep step, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What lines and sizes depend on, besides the width.
    struct Shape {
        QString text;
        QFont font;
        QMargins margins;
        QSize smallest;
        bool wraps = false;
        bool operator==(const Shape&) const = default;
    };

    void rescale();
    bool isPlain() const;
    void shape() const;
    void breakLines(double width) const;
    double heightOf(int lineCount) const;
    QSize brokenSize() const;
    QSize textSize(int width) const;
    QSize sizeFor(int width) const;
    QSize likedSize() const;

    TextStep m_step;
    mutable Shape m_shape;
    mutable QTextLayout m_layout;
    mutable double m_brokenFor = 0.0;     ///< the width of m_layout's lines; this and what follows in pixels
    mutable QSize m_unbroken;             ///< of the text where nothing has to break
    mutable int m_longestWord = 0;        ///< its width
    mutable std::map<int, QSize> m_sizes; ///< of the label by width
};

} // namespace app
