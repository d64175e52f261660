// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/check_row.h"

#include "widgets/layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace app {

CheckRow::CheckRow(const QString& text, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this)) {
    m_box->setObjectName(objectName);
    m_box->setAccessibleName(text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0); // the box has a gap of its own
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(makeLabel(text, TextStep::Body, this), 1);
    connect(m_box, &QCheckBox::toggled, this, &CheckRow::toggled);
}

void CheckRow::setChecked(bool isChecked) {
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(isChecked);
}

/// Of the text: the box keeps what is its own.
void CheckRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace app
