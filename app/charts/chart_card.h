// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableWidget;

namespace app {

class ChartPicture;

/// A chart with its title, its summary, the same figures as a table, and a button that asks to save it. Its
/// object name is the stem of its children's: "timeChart" has "timeChartTable", "timeChartTableButton" and
/// "timeChartSaveButton".
class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(const QString& objectName, QWidget* parent = nullptr);

    /// An empty chart shows its title and its summary, which should say why.
    void setChart(const Chart& chart);
    const Chart& chart() const { return m_chart; }

signals:
    void saveWanted();

private:
    void showTable(bool isTable);
    void fillTable();

    Chart m_chart;
    QLabel* m_title;
    QLabel* m_summary;
    ChartPicture* m_picture;
    QTableWidget* m_table;
    QPushButton* m_asTable;
    QPushButton* m_save;
};

} // namespace app
