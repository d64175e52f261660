// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_card.h"

#include "widgets/layout.h"

#include <QVBoxLayout>

namespace app {

ReportCard::ReportCard(QWidget* parent)
    : QFrame(parent) {
    dressAsCard(this);
}

void ReportCard::renew() {
    clearLayout(layout());
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    layout()->addWidget(content);
}

QWidget* ReportCard::content() const {
    return m_column->parentWidget();
}

} // namespace app
