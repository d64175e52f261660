// SPDX-License-Identifier: GPL-3.0-or-later
#include "early_start.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

EarlyStart::EarlyStart() {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2); // counts only before the second thread
#endif
    m_fonts = std::async(std::launch::async, [this, application = m_application.get_future()]() mutable {
        const ProcessorSplit::OtherHalf beside(m_processors);
        FcInit();
        application.get();
        QFontDatabase::families();
    });
}

std::future<void> EarlyStart::listFonts() {
    m_application.set_value();
    return std::move(m_fonts);
}

} // namespace app
