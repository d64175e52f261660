// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exam {
struct Band;
}

namespace app {

/// One bar from 0 to 100 % with its band as a whisker and a mark at the share that a pass takes.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    /// All in [0, 1].
    ShareBar(const exam::Band& band, double mark, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
    double m_low;
    double m_high;
    double m_mark;
};

} // namespace app
