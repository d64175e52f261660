// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"

#include "charts/chart_picture.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostRowsInSight = 12;

} // namespace

ChartCard::ChartCard(const QString& objectName, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStep::Heading, this))
    , m_summary(makeMutedLabel({}, this))
    , m_picture(new ChartPicture(this))
    , m_table(new QTableWidget(this))
    , m_asTable(makeButton(tr("Show as table"), objectName + u"TableButton"_s, this))
    , m_save(makeButton(tr("Save as PNG or SVG…"), objectName + u"SaveButton"_s, this)) {
    setObjectName(objectName);
    dressAsCard(this);
    m_table->setObjectName(objectName + u"Table"_s);
    dressTable(m_table);
    m_asTable->setCheckable(true);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_asTable);
    buttons->addWidget(m_save);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_summary, m_picture, m_table})
        layout()->addWidget(widget);
    cardLayout(this)->addLayout(buttons);
    connect(m_asTable, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(m_save, &QPushButton::clicked, this, &ChartCard::saveWanted);
    m_table->hide();
}

void ChartCard::setChart(const Chart& chart) {
    m_chart = chart;
    m_title->setText(chart.title);
    m_summary->setText(chart.summary);
    m_picture->setChart(chart);
    m_table->setAccessibleName(chart.title);
    m_asTable->setAccessibleName(tr("Show as table: %1").arg(chart.title));
    m_save->setAccessibleName(tr("Save as PNG or SVG: %1").arg(chart.title));
    m_asTable->setVisible(!chart.isEmpty());
    m_save->setVisible(!chart.isEmpty());
    showTable(m_asTable->isChecked());
}

void ChartCard::showTable(bool isTable) {
    m_picture->setVisible(!m_chart.isEmpty() && !isTable);
    m_table->setVisible(!m_chart.isEmpty() && isTable);
    if (isTable)
        fillTable();
}

void ChartCard::fillTable() {
    const ChartTable& table = m_chart.table;
    m_table->setColumnCount(static_cast<int>(table.headers.size()));
    m_table->setHorizontalHeaderLabels(table.headers);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int rowHeight = m_table->rowCount() == 0 ? 0 : m_table->rowHeight(0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                            rowHeight * std::min(m_table->rowCount() + 1, kMostRowsInSight));
}

} // namespace app
