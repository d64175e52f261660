// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules.h"

#include <QCoreApplication>
#include <QLibrary>

#include <spdlog/spdlog.h>

namespace app {

QFunctionPointer findInModule(const char* module, const char* function) {
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char* place : {"/", "/../" REHEARSAL_MODULES "/"}) {
        QLibrary library(folder + QString::fromLatin1(place) + QString::fromLatin1(module));
        if (const QFunctionPointer found = library.resolve(function))
            return found;
        spdlog::info("module {}: {}", module, library.errorString().toStdString());
    }
    return nullptr;
}

} // namespace app
