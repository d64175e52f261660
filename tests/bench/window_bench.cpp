// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exam window, from a key or click to all of it painted. Between two of them the program gets the time in
// which a person reads, as it gets it in use; what it prepares then is not measured. Going to the longest
// questions of the bank with a scenario (goal: p99 under 8.3 ms, one frame at 120 Hz) as the next one, as the
// one before, and by a jump, for which nothing is prepared; through the whole paper in the order of use;
// answering; opening the review screen. `ratio` is the median of the processor's time by that of a bare
// QTextBrowser that gets the texts of the same questions. Then the memory after 65 visited questions beside
// that of a process with nothing but such a QTextBrowser that has shown their texts. Last, going from answer
// to answer after the exam (goal: p99 under 16 ms). Usage: window_bench [ROUNDS]
#include "base/clock.h"
#include "history/memory_history_store.h"
#include "question/markup.h"
#include "support/window_driver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>
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
/// Timers, by which the program prepares what may come, wait for read().
void paint() {
    QApplication::sendPostedEvents();
}

/// A key for what has the focus, until all of it is painted.
void press(test::WindowDriver& driver, Qt::Key key) {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &driver.window(), key);
    paint();
}

/// Gives the program the time in which a person reads: all that it does when nothing else is to be done.
void read() {
    constexpr int kRounds = 8; // of the event loop; two neighbours take one each
    for (int round = 0; round < kRounds; ++round)
        QApplication::processEvents();
}

/// Counts what is painted of all that is seen of a widget.
class PaintCount : public QObject {
public:
    explicit PaintCount(const QWidget& widget)
        : m_widget(widget) {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint && object->isWidgetType()) {
            const auto* painted = static_cast<QWidget*>(object);
            count += painted->isVisible() && m_widget.isAncestorOf(painted) ? 1 : 0;
        }
        return false;
    }

    int count = 0;

private:
    const QWidget& m_widget;
};

/// Ends the program when `act` does not paint the question, or leaves some of it to be painted later, since
/// then nothing here would be measured.
void expectPainted(const test::WindowDriver& driver, const std::function<void()>& act) {
    const PaintCount painted(*driver.find(u"questionDeck"_s));
    act();
    const int atOnce = painted.count;
    read();
    if (atOnce == 0 || painted.count != atOnce)
        qFatal("%d were painted, and %d later", atOnce, painted.count - atOnce);
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

/// The positions of the longest questions that have one before and one behind them, those with a scenario
/// first.
std::vector<exam::Position> longest(const exam::Sitting& sitting) {
    std::vector<exam::Position> positions = sitting.allPositions();
    positions = {positions.begin() + 1, positions.end() - 1};
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

/// By a click on its number.
void jumpTo(const test::WindowDriver& driver, exam::Position position) {
    auto* strip = driver.find<QAbstractItemView>(u"questionStrip"_s);
    const QModelIndex number = strip->model()->index(static_cast<int>(position), 0);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(number).center());
    paint();
}

/// What it costs to go to the longest questions, by the way that leads there, and to answer them.
struct LongestCosts {
    std::vector<Cost> next;
    std::vector<Cost> back;
    std::vector<Cost> jump;
    std::vector<Cost> answer;
};

LongestCosts costsOfLongest(test::WindowDriver& driver, int rounds) {
    const std::vector<exam::Position> positions = longest(driver.controller().sitting());
    const std::size_t count = driver.controller().sitting().questions().size();
    LongestCosts costs;
    for (int round = 0; round < rounds; ++round) {
        const exam::Position position = positions[static_cast<std::size_t>(round) % positions.size()];
        jumpTo(driver, (position + count / 2) % count);
        read();
        costs.jump.push_back(costOf([&] { jumpTo(driver, position); }));
        read();
        press(driver, Qt::Key_P);
        read();
        costs.next.push_back(costOf([&] { press(driver, Qt::Key_N); }));
        read();
        const bool isOdd = round / static_cast<int>(positions.size()) % 2 != 0;
        costs.answer.push_back(costOf([&] { press(driver, isOdd ? Qt::Key_B : Qt::Key_A); }));
        press(driver, Qt::Key_N);
        read();
        costs.back.push_back(costOf([&] { press(driver, Qt::Key_P); }));
        read();
    }
    return costs;
}

/// Forward through the paper, after each fifth question back and forward again, after each tenth a jump to
/// the other half and back.
std::vector<Cost> costsInOrderOfUse(test::WindowDriver& driver) {
    const std::size_t count = driver.controller().sitting().questions().size();
    std::vector<Cost> costs;
    const auto measure = [&](const std::function<void()>& act) {
        costs.push_back(costOf(act));
        read();
    };
    jumpTo(driver, 0);
    read();
    for (exam::Position position = 1; position < count; ++position) {
        measure([&] { press(driver, Qt::Key_N); });
        if (position % 5 == 0) {
            measure([&] { press(driver, Qt::Key_P); });
            measure([&] { press(driver, Qt::Key_N); });
        }
        if (position % 10 == 0) {
            measure([&] { jumpTo(driver, (position + count / 2) % count); });
            measure([&] { jumpTo(driver, position); });
        }
    }
    return costs;
}

std::vector<Cost> costsOfReview(test::WindowDriver& driver, int times) {
    std::vector<Cost> costs;
    for (int time = 0; time < times; ++time) {
        costs.push_back(costOf([&] { driver.click(u"reviewButton"_s); }));
        driver.controller().show(static_cast<exam::Position>(time) % 65);
        read();
    }
    return costs;
}

void printMemory(test::WindowDriver& driver) {
    const exam::Sitting& sitting = driver.controller().sitting();
    const long before = memoryKib();
    for (const exam::Position position : sitting.allPositions()) {
        jumpTo(driver, position);
        read();
    }
    const long after = memoryKib();
    const long bare = bareMemoryKib(sitting);
    std::printf("%-24s %.1f MiB, %ld KiB of them by 65 questions visited; bare %.1f MiB, ratio %.2f\n",
                "memory", static_cast<double>(after) / 1024, after - before, static_cast<double>(bare) / 1024,
                static_cast<double>(after) / static_cast<double>(std::max(1L, bare)));
}

/// There and back through all answers of the exam that has ended.
std::vector<Cost> costsOfAnswers(test::WindowDriver& driver, int rounds) {
    auto* list = driver.find<QAbstractItemView>(u"answersList"_s);
    const int last = list->model()->rowCount() - 1;
    std::vector<Cost> costs;
    Qt::Key key = Qt::Key_N;
    for (int round = 0; round < rounds; ++round) {
        const int row = list->currentIndex().row();
        if (row == last)
            key = Qt::Key_P;
        else if (row == 0)
            key = Qt::Key_N;
        costs.push_back(costOf([&] { press(driver, key); }));
        read();
        if (list->currentIndex().row() == row)
            qFatal("the answer is the same as before");
    }
    return costs;
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
    const exam::Sitting& sitting = driver.controller().sitting();
    const std::vector<Cost> floor = floorOf(sitting, longest(sitting), rounds);
    driver.window().activateWindow(); // after the window of the floor, or no key would do anything
    read();
    print("bare QTextBrowser", floor, floor);

    expectPainted(driver, [&] { press(driver, Qt::Key_N); });
    expectPainted(driver, [&] { press(driver, Qt::Key_A); });
    const LongestCosts costs = costsOfLongest(driver, rounds);
    print("next question", costs.next, floor);
    print("question before", costs.back, floor);
    print("jump to a question", costs.jump, floor);
    print("in the order of use", costsInOrderOfUse(driver), floor);
    print("answering", costs.answer, floor);
    print("opening the review", costsOfReview(driver, std::max(1, rounds / 10)), floor);
    printMemory(driver);

    driver.endExam();
    driver.click(u"answersButton"_s);
    print("next of the answers", costsOfAnswers(driver, rounds), floor);
    return 0;
}
