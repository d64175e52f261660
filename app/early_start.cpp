// SPDX-License-Identifier: GPL-3.0-or-later
#include "early_start.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

EarlyStart::EarlyStart() {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2); // counts only before the second thread
#endif
    m_fontSettings = std::async(std::launch::async, [] { FcInit(); });
}

void EarlyStart::listFonts() {
    m_fontList = std::async(std::launch::async, [settings = m_fontSettings] {
        settings.wait();
        QFontDatabase::families();
    });
}

} // namespace app
