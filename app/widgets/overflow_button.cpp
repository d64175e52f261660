// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overflow_button.h"

#include "widgets/layout.h"

#include <QEvent>
#include <QLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace app {

OverflowButton::OverflowButton(QWidget& bar, QWidget& tools)
    : QPushButton(tr("More"), &bar)
    , m_bar(bar)
    , m_tools(tools)
    , m_menu(new QMenu(this)) {
    setObjectName(u"moreButton"_s);
    setMenu(m_menu);
    setLook(this, u"menu"_s); // room for the arrow
    hide();
    connect(m_menu, &QMenu::aboutToShow, this, &OverflowButton::fillMenu);
    m_bar.installEventFilter(this);
}

bool OverflowButton::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QPushButton::eventFilter(watched, event);
}

void OverflowButton::makeRoom() {
    const QLayout& row = *m_bar.layout();
    // Of the bar as it would be with its tools, whether they are shown now or not.
    const int change = m_tools.isVisibleTo(&m_bar) ? 0 : m_tools.sizeHint().width() - sizeHint().width();
    const bool isRoomy = row.sizeHint().width() + change <= m_bar.width();
    if (isRoomy == m_tools.isVisibleTo(&m_bar))
        return;
    setVisible(!isRoomy);
    m_tools.setVisible(isRoomy);
}

void OverflowButton::fillMenu() {
    m_menu->clear();
    for (QPushButton* button : m_tools.findChildren<QPushButton*>(Qt::FindDirectChildrenOnly)) {
        if (!button->isVisibleTo(&m_tools))
            continue;
        QAction* action = m_menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
    }
}

} // namespace app
