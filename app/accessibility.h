// SPDX-License-Identifier: GPL-3.0-or-later
//
// What assistive technology is told beyond the names that widgets carry. The names are a contract, listed in
// README.md.
#pragma once

class QString;
class QWidget;

namespace app {

/// Gives the widgets of ours roles, actions and values on the accessibility bus. Once, with the QApplication.
void installAccessibility();

/// Has a screen reader say `text`, as the name of `widget`, without a change of the focus.
void announce(QWidget* widget, const QString& text);

} // namespace app
