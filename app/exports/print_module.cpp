// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/print_module.h"

#include <QCoreApplication>
#include <QLibrary>

#include <spdlog/spdlog.h>

namespace app {

PrintFunction* loadPrinting() {
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char* place : {"/rehearsal-print", "/../" REHEARSAL_MODULES "/rehearsal-print"}) {
        QLibrary module(folder + QString::fromLatin1(place));
        if (auto* function = reinterpret_cast<PrintFunction*>(module.resolve(kPrintFunction)))
            return function;
        spdlog::info("printing: {}", module.errorString().toStdString());
    }
    return nullptr;
}

} // namespace app
