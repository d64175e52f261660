// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exam window, from a click to painted: switching between the longest questions of the bank with a
// scenario (goal: p99 under 8.3 ms, one frame at 120 Hz), answering, opening the review screen. `ratio` is
// the median by that of a bare QTextBrowser that gets the texts of the same questions. Then the memory that
// 65 visited questions take. Usage: window_bench [ROUNDS]
#include "base/clock.h"
#include "history/memory_history_store.h"
#include "question/markup.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QFile>
#include <QTextBrowser>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongest = 10; ///< questions that are switched between

double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

struct Quantiles {
    double median = 0.0;
    double p99 = 0.0;
};

Quantiles quantilesOf(std::vector<double> times) {
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

void print(const char* name, const Quantiles& ours, const Quantiles& floor) {
    std::printf("%-24s p50 %6.2f ms  p99 %6.2f ms  ratio %5.2f\n", name, ours.median, ours.p99,
                ours.median / floor.median);
}

/// Lays out and paints what is pending, as the next frame would.
void paint(QWidget& window) {
    QApplication::processEvents();
    window.repaint();
}

/// Of the program's own pages, in KiB (proc(5), smaps_rollup: Pss).
long memoryKib() {
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toLong();
    return 0;
}

std::size_t lengthOf(const exam::ShownQuestion& shown) {
    return shown.question->stem.size() + (shown.scenario ? shown.scenario->text.size() : 0);
}

/// The positions of the longest questions, those with a scenario first.
std::vector<exam::Position> longest(const exam::Sitting& sitting) {
    std::vector<exam::Position> positions = sitting.allPositions();
    std::ranges::sort(positions, std::ranges::greater{},
                      [&](exam::Position position) { return lengthOf(sitting.questions()[position]); });
    positions.resize(std::min(kLongest, positions.size()));
    return positions;
}

/// A bare QTextBrowser that shows scenario and stem of each question in turn.
Quantiles floorOf(const exam::Sitting& sitting, const std::vector<exam::Position>& positions, int rounds) {
    QTextBrowser plain;
    plain.resize(1180, 800);
    plain.show();
    QApplication::processEvents();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const exam::ShownQuestion& shown =
            sitting.questions()[positions[static_cast<std::size_t>(round) % positions.size()]];
        const QString html = app::toHtml((shown.scenario ? shown.scenario->text : std::string()) + "\n\n" +
                                             shown.question->stem,
                                         app::currentMarkupColors());
        times.push_back(millisecondsOf([&] {
            plain.setHtml(html);
            paint(plain);
        }));
    }
    return quantilesOf(times);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 500;
    const exam::SystemClock clock;
    exam::MemoryHistoryStore store;
    test::WindowDriver driver(clock, store, 7);
    driver.window().resize(1180, 800);
    driver.startFullExam();
    app::SittingController& controller = driver.controller();
    const std::vector<exam::Position> positions = longest(controller.sitting());
    const Quantiles floor = floorOf(controller.sitting(), positions, rounds);
    std::printf("%-24s p50 %6.2f ms  p99 %6.2f ms\n", "bare QTextBrowser", floor.median, floor.p99);

    std::vector<double> switching;
    std::vector<double> answering;
    std::vector<double> reviewing;
    for (int round = 0; round < rounds; ++round) {
        const exam::Position position = positions[static_cast<std::size_t>(round) % positions.size()];
        switching.push_back(millisecondsOf([&] {
            controller.show(position);
            paint(driver.window());
        }));
        answering.push_back(millisecondsOf([&] {
            driver.press(round / static_cast<int>(positions.size()) % 2 == 0 ? Qt::Key_A : Qt::Key_B);
            paint(driver.window());
        }));
        if (round % 10 == 0)
            reviewing.push_back(millisecondsOf([&] {
                controller.openReview();
                paint(driver.window());
            }));
    }
    print("switching questions", quantilesOf(switching), floor);
    print("answering", quantilesOf(answering), floor);
    print("opening the review", quantilesOf(reviewing), floor);

    const long before = memoryKib();
    for (const exam::Position position : controller.sitting().allPositions()) {
        controller.show(position);
        paint(driver.window());
    }
    std::printf("%-24s %ld MiB, %ld KiB of them by 65 questions visited\n", "memory", memoryKib() / 1024,
                memoryKib() - before);
    return 0;
}
