// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

void installTranslations() {
    auto* ofQt = new QTranslator(qApp); // "Cancel" and the like
    if (ofQt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto* translator = new QTranslator(qApp);
    if (translator->load(QLocale(), u"rehearsal"_s, u"_"_s, u":/translations"_s) ||
        translator->load(u":/translations/rehearsal_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace app
