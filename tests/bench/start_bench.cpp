// SPDX-License-Identifier: GPL-3.0-or-later
//
// One start of Rehearsal to its first page, for start_table.py. Takes the options of the program.
#include "bench/first_paint.h"
#include "composition.h"
#include "early_start.h"
#include "options.h"

int main(int argumentCount, char** arguments) {
    app::EarlyStart start;
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(QStringLiteral("rehearsal"));
    [[maybe_unused]] const std::future<void> fonts = start.listFonts(); // ends before the application
    test::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    return app::runRehearsal(app::parseOptions(QApplication::arguments()), start.processors());
}
