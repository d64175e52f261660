// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tab_order.h"

#include <QWidget>

namespace app {

void putBeforeInTabOrder(QWidget* widget, QWidget* next) {
    QWidget* before = next->previousInFocusChain();
    while (before != next && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    QWidget::setTabOrder(before, widget);
}

} // namespace app
