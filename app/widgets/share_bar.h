// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace app {

/// One bar from 0 to 100 % with a mark at the share that a pass takes.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    /// Both in [0, 1].
    ShareBar(double share, double mark, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
    double m_mark;
};

} // namespace app
