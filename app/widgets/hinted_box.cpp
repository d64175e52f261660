// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hinted_box.h"

#include "widgets/layout.h"

#include <QCheckBox>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace app {

HintedBox::HintedBox(QCheckBox* box, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_box(box)
    , m_below(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(box, 0, Qt::AlignLeft); // only its text is to be clicked at
    m_below->addWidget(makeMutedLabel(hint, this));
    layout->addLayout(m_below);
}

bool HintedBox::event(QEvent* event) {
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange)
        indent();
    return QWidget::event(event);
}

void HintedBox::indent() {
    m_box->ensurePolished();
    QStyleOptionButton option;
    option.initFrom(m_box);
    option.direction = Qt::LeftToRight; // the layout mirrors what it is given
    m_below->setContentsMargins(
        m_box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, m_box).left(), 0, 0, 0);
}

} // namespace app
