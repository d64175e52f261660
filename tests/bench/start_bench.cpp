// SPDX-License-Identifier: GPL-3.0-or-later
//
// One start of a program, for start_table.py: prints the milliseconds from REHEARSAL_BENCH_STARTED
// (nanoseconds of the monotonic clock) to its first painted window, and its memory then and three seconds
// later (PSS in KiB).
//
//     start_bench bare                     a main window with a text browser: what Qt itself takes
//     start_bench rehearsal [OPTION...]    Rehearsal, to its first page
//
// With REHEARSAL_BENCH_STAY it goes on until it is ended.
#include "composition.h"
#include "options.h"

#include <QApplication>
#include <QMainWindow>
#include <QTextBrowser>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

namespace {

double millisecondsSinceStart() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<double>(now.count() - std::atoll(std::getenv("REHEARSAL_BENCH_STARTED"))) / 1e6;
}

long proportionalSetSizeKb() {
    std::ifstream stream("/proc/self/smaps_rollup");
    for (std::string word; stream >> word;)
        if (long size = 0; word == "Pss:" && stream >> size)
            return size;
    return 0;
}

/// Prints the first paint of a window, and leaves.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_isPainted && qobject_cast<QMainWindow*>(object)) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [this] { report(); }); // when all of it is on the screen
        }
        return QObject::eventFilter(object, event);
    }

private:
    void report() {
        std::printf("%.1f %ld ", millisecondsSinceStart(), proportionalSetSizeKb());
        QTimer::singleShot(std::chrono::seconds(3), this, [] {
            std::printf("%ld\n", proportionalSetSizeKb());
            if (!std::getenv("REHEARSAL_BENCH_STAY"))
                QApplication::exit();
        });
    }

    bool m_isPainted = false;
};

int runBareWindow() {
    QMainWindow window;
    window.setCentralWidget(new QTextBrowser(&window));
    window.resize(1180, 800);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argumentCount, char** arguments) {
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(QStringLiteral("rehearsal"));
    FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    const QStringList words = QApplication::arguments();
    return words.value(1) == QStringLiteral("bare") ? runBareWindow()
                                                    : app::runRehearsal(app::parseOptions(words.mid(1)));
}
