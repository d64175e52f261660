// SPDX-License-Identifier: GPL-3.0-or-later
#include "early_start.h"

#include "off_processor.h"

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
    m_fonts = std::async(std::launch::async, [window = OffProcessor::current(),
                                              application = m_application.get_future()]() mutable {
        {
            const OffProcessor off(window);
            FcInit();
        }
        const OffProcessor off(application.get()); // the window's thread may have moved
        QFontDatabase::families();
    });
}

std::future<void> EarlyStart::listFonts() {
    m_application.set_value(OffProcessor::current());
    return std::move(m_fonts);
}

} // namespace app
