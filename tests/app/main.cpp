// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility.h"
#include "end_to_end.h"
#include "translation.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include <cstring>

#ifdef __SANITIZE_ADDRESS__
/// Fontconfig keeps what it found out about a font for a glyph that the others lack; that leak is not ours.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}
#endif

int main(int argc, char** argv) {
    // Discovery runs this program at build time, where there may be no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    app::installTranslations();
    app::installAccessibility();
    if (argc == 3 && std::strcmp(argv[1], "--answer-until-killed") == 0)
        return test::answerUntilKilled(argv[2]);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
