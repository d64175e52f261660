// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

namespace test {

/// Prints, for start_table.py, a line with the milliseconds from REHEARSAL_BENCH_STARTED (nanoseconds of the
/// monotonic clock) to the first painted window, those of processor time, and the memory of the program then
/// (PSS in KiB), and three seconds later a line with the memory; then ends the program, unless there is a
/// REHEARSAL_BENCH_STAY. Watches the application that it is installed on.
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
    static double millisecondsSinceStart() {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return static_cast<double>(now.count() - std::atoll(std::getenv("REHEARSAL_BENCH_STARTED"))) / 1e6;
    }

    static long proportionalSetSizeKb() {
        std::ifstream stream("/proc/self/smaps_rollup");
        for (std::string word; stream >> word;)
            if (long size = 0; word == "Pss:" && stream >> size)
                return size;
        return 0;
    }

    void report() {
        const double wall = millisecondsSinceStart();
        const double processor = static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
        std::printf("%.1f %.1f %ld\n", wall, processor, proportionalSetSizeKb());
        std::fflush(stdout);
        QTimer::singleShot(std::chrono::seconds(3), this, [] {
            std::printf("%ld\n", proportionalSetSizeKb());
            if (!std::getenv("REHEARSAL_BENCH_STAY"))
                QApplication::exit();
        });
    }

    bool m_isPainted = false;
};

} // namespace test
