// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Qt itself takes from the start of a program to its first painted window: a main window with a text
// browser, linked with nothing but Qt Widgets. For start_table.py.
#include "bench/first_paint.h"

#include <QTextBrowser>

int main(int argumentCount, char** arguments) {
    QApplication application(argumentCount, arguments);
    test::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    QMainWindow window;
    window.setCentralWidget(new QTextBrowser(&window));
    window.resize(1180, 800);
    window.show();
    return QApplication::exec();
}
