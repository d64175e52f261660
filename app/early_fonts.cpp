// SPDX-License-Identifier: GPL-3.0-or-later
#include "early_fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

namespace app {

EarlyFonts::EarlyFonts()
    : m_settings(std::async(std::launch::async, [] { FcInit(); })) {}

void EarlyFonts::list() {
    m_list = std::async(std::launch::async, [settings = m_settings] {
        settings.wait();
        QFontDatabase::families();
    });
}

} // namespace app
