// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exam window, from a click to painted: switching between the longest questions of the bank with a
// scenario (goal: p99 under 8.3 ms, one frame at 120 Hz), answering, opening the review screen. `ratio` is
// the median of the processor's time by that of a bare QTextBrowser that gets the texts of the same
// questions. Then the memory after 65 visited questions beside that of a process with nothing but such a
// QTextBrowser that has shown their texts. Last, going from answer to answer after the exam (goal: p99 under
// 16 ms). Usage: window_bench [ROUNDS]
#include "base/clock.h"
#include "history/memory_history_store.h"
#include "question/markup.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextBrowser>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongest = 10; ///< questions that are switched between

/// Both in milliseconds. On a machine that does other things too, the processor's time is what a quiet one
/// would need.
struct Cost {
    double wall = 0.0;
    double processor = 0.0;
};

double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

Cost costOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    const double processorStart = processorMilliseconds();
    work();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
            processorMilliseconds() - processorStart};
}

double quantileOf(std::vector<Cost> costs, double Cost::* which, double share) {
    std::ranges::sort(costs, {}, which);
    return costs[static_cast<std::size_t>(share * static_cast<double>(costs.size() - 1))].*which;
}

void print(const char* name, const std::vector<Cost>& costs, const std::vector<Cost>& floor) {
    const double median = quantileOf(costs, &Cost::processor, 0.5);
    std::printf("%-24s p50 %6.2f ms  p99 %6.2f ms  processor p50 %6.2f ms  p99 %6.2f ms  ratio %5.2f\n", name,
                quantileOf(costs, &Cost::wall, 0.5), quantileOf(costs, &Cost::wall, 0.99), median,
                quantileOf(costs, &Cost::processor, 0.99), median / quantileOf(floor, &Cost::processor, 0.5));
}

/// Lays out and paints what is pending, as the next frame would: painting is the last of the posted events.
void paint() {
    QApplication::processEvents();
}

/// Counts what is painted.
class PaintCount : public QObject {
public:
    PaintCount() { qApp->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int count = 0;
};

/// Ends the program when `change` is not painted by paint(), since then nothing here would be measured.
void expectPainted(const std::function<void()>& change) {
    const PaintCount painted;
    change();
    paint();
    if (painted.count == 0)
        qFatal("nothing was painted");
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

QString htmlOf(const exam::ShownQuestion& shown) {
    return app::toHtml((shown.scenario ? shown.scenario->text : std::string()) + "\n\n" +
                           shown.question->stem,
                       app::currentMarkupColors());
}

/// A bare QTextBrowser that shows scenario and stem of each question in turn.
std::vector<Cost> floorOf(const exam::Sitting& sitting, const std::vector<exam::Position>& positions,
                          int rounds) {
    QTextBrowser plain;
    plain.resize(1180, 800);
    plain.show();
    QApplication::processEvents();
    std::vector<Cost> times;
    for (int round = 0; round < rounds; ++round) {
        const QString html =
            htmlOf(sitting.questions()[positions[static_cast<std::size_t>(round) % positions.size()]]);
        times.push_back(costOf([&] {
            plain.setHtml(html);
            paint();
        }));
    }
    return times;
}

/// As a process of its own: shows the texts of a file in a bare QTextBrowser and prints the memory it takes.
int showBare(const char* file) {
    QFile texts(QString::fromLocal8Bit(file));
    if (!texts.open(QIODevice::ReadOnly))
        return 1;
    QTextBrowser plain;
    plain.resize(1180, 800);
    plain.show();
    for (const QByteArray& html : texts.readAll().split('\0')) {
        plain.setHtml(QString::fromUtf8(html));
        paint();
    }
    std::printf("%ld\n", memoryKib());
    return 0;
}

/// In KiB, of showBare() with the texts of the whole paper.
long bareMemoryKib(const exam::Sitting& sitting) {
    QTemporaryFile texts;
    if (!texts.open())
        return 0;
    for (const exam::ShownQuestion& shown : sitting.questions())
        texts.write(htmlOf(shown).toUtf8() + '\0');
    texts.close();
    QProcess bare;
    bare.start(QApplication::applicationFilePath(), {u"--bare"_s, texts.fileName()});
    bare.waitForFinished();
    return bare.readAllStandardOutput().trimmed().toLong();
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--bare") == 0)
        return showBare(argv[2]);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 500;
    const exam::SystemClock clock;
    exam::MemoryHistoryStore store;
    test::WindowDriver driver(clock, store, 7);
    driver.window().resize(1180, 800);
    driver.startFullExam();
    app::SittingController& controller = driver.controller();
    const std::vector<exam::Position> positions = longest(controller.sitting());
    const std::vector<Cost> floor = floorOf(controller.sitting(), positions, rounds);
    print("bare QTextBrowser", floor, floor);

    expectPainted([&] { controller.show(positions.back()); });
    std::vector<Cost> switching;
    std::vector<Cost> answering;
    std::vector<Cost> reviewing;
    for (int round = 0; round < rounds; ++round) {
        const exam::Position position = positions[static_cast<std::size_t>(round) % positions.size()];
        switching.push_back(costOf([&] {
            controller.show(position);
            paint();
        }));
        answering.push_back(costOf([&] {
            driver.press(round / static_cast<int>(positions.size()) % 2 == 0 ? Qt::Key_A : Qt::Key_B);
            paint();
        }));
        if (round % 10 == 0)
            reviewing.push_back(costOf([&] {
                controller.openReview();
                paint();
            }));
    }
    print("switching questions", switching, floor);
    print("answering", answering, floor);
    print("opening the review", reviewing, floor);

    const long before = memoryKib();
    for (const exam::Position position : controller.sitting().allPositions()) {
        controller.show(position);
        paint();
    }
    const long after = memoryKib();
    const long bare = bareMemoryKib(controller.sitting());
    std::printf("%-24s %.1f MiB, %ld KiB of them by 65 questions visited; bare %.1f MiB, ratio %.2f\n",
                "memory", static_cast<double>(after) / 1024, after - before, static_cast<double>(bare) / 1024,
                static_cast<double>(after) / static_cast<double>(std::max(1L, bare)));

    driver.endExam();
    driver.click(u"answersButton"_s);
    std::vector<Cost> reading;
    for (int round = 0; round < rounds; ++round)
        reading.push_back(costOf([&] {
            driver.press(round / 64 % 2 == 0 ? Qt::Key_N : Qt::Key_P); // there and back through all 65
            paint();
        }));
    print("next of the answers", reading, floor);
    return 0;
}
