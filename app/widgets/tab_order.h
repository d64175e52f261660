// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

/// Puts a widget that was made later than `next` right before it on the way of the Tab key. Both belong to
/// one window.
void putBeforeInTabOrder(QWidget* widget, QWidget* next);

} // namespace app
