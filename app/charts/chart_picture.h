// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QPixmap>
#include <QWidget>

namespace app {

/// The picture of a chart in the colours and the text size in force. It is drawn when it first comes into
/// sight, so a page waits for no chart below its edge.
class ChartPicture : public QWidget {
    Q_OBJECT

public:
    explicit ChartPicture(QWidget* parent = nullptr);

    void setChart(const Chart& chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Chart m_chart;
    QPixmap m_drawn; ///< null when it has to be drawn anew
};

} // namespace app
