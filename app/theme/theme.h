// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace app {

/// The colours of one scheme. Text on its ground has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3), in the
/// high-contrast scheme of at least 7:1 (1.4.6); the edge of a field has 3:1 (1.4.11).
struct Theme {
    QColor window;  ///< ground of a page
    QColor surface; ///< ground of cards, lists and the question
    QColor text;
    QColor muted; ///< secondary text
    QColor border;
    QColor field;    ///< edge of what is typed into or chosen from, by which it is found
    QColor accent;   ///< the one colour of what can be done
    QColor onAccent; ///< text on accent
    QColor selected; ///< ground of what is chosen
    QColor good;
    QColor bad;
    QColor warning;
    QColor code;        ///< ground of code
    QColor highlight;   ///< ground of what a person marked in a text
    QColor onHighlight; ///< text on highlight
    bool isDark = false;
};

const Theme& lightTheme();
const Theme& darkTheme();
const Theme& highContrastTheme();

/// The theme in force: what the person chose, or what the desktop's palette suggests.
const Theme& currentTheme();

/// The palette of the desktop as it is now, without what applyAppearance() made of it.
QPalette systemPalette();

/// What the theme "follow the system" follows from now on; applyAppearance() shows it. Before the first call
/// it is the palette that the program found when it started.
void followPalette(const QPalette& palette);

/// Sets palette, style sheet and font of the running QApplication from the settings. Nothing moves by itself,
/// whether the system asks for reduced motion or not.
void applyAppearance(const Settings& settings);

/// An icon of ours (resources/icons, without ".svg") in `color`.
QIcon icon(const QString& name, const QColor& color);

} // namespace app
