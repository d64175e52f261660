// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace app {

/// Offers in a menu the buttons for which a bar has no room. As long as the bar is wide enough for everything
/// in one row, its tools stand in it and this button is hidden; else the tools are hidden as a whole.
class OverflowButton : public QPushButton {
    Q_OBJECT

public:
    /// `tools` is a widget in `bar` that holds buttons, each shown or hidden by whoever owns them; this
    /// button belongs into the same layout. Both must outlive it.
    OverflowButton(QWidget& bar, QWidget& tools);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRoom();
    void fillMenu();

    QWidget& m_bar;
    QWidget& m_tools;
    QMenu* m_menu;
};

} // namespace app
