// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long an answer takes to be durable, against a bare append with fdatasync on the same disk in the same
// run; how long the thread that answers is held up; how long a large history takes to open and to list, and
// how much longer Home and the History page take to show with it than with an empty one.
//     REHEARSAL_BENCH_FOLDER=DIR history_bench
#include "day.h"
#include "history_progress.h"
#include "main_window.h"
#include "pages/history_page.h"
#include "pages/home_page.h"
#include "settings.h"
#include "storage/database.h"
#include "storage/export_sitting.h"
#include "storage/folder_lock.h"
#include "storage/history_files.h"
#include "storage/history_thread.h"
#include "storage/open_history.h"
#include "storage/sqlite_history_store.h"
#include "support/fake_prompts.h"
#include "support/history_store_contract.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int kSittings = 1000;

/// A folder on the disk that is to be measured.
QString folderPattern() {
    const char* folder = std::getenv("REHEARSAL_BENCH_FOLDER");
    return QString::fromLocal8Bit(folder ? folder : "/tmp") + QStringLiteral("/history-bench-XXXXXX");
}

std::filesystem::path pathOf(const QTemporaryDir& dir) {
    return dir.path().toStdString();
}

/// Times of single operations, as percentiles in microseconds.
class Percentiles {
public:
    void time(auto operation) {
        const auto before = Clock::now();
        operation();
        m_times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - before).count());
    }

    double median() {
        std::ranges::sort(m_times);
        return at(0.50);
    }

    void report(benchmark::State& state) {
        std::ranges::sort(m_times);
        state.counters["p50_us"] = at(0.50);
        state.counters["p99_us"] = at(0.99);
    }

private:
    double at(double share) const {
        return m_times.empty()
                   ? 0
                   : m_times[static_cast<std::size_t>(static_cast<double>(m_times.size() - 1) * share)];
    }

    std::vector<double> m_times;
};

exam::SittingEvent makeAnswer(std::uint32_t ordinal) {
    return {ordinal, exam::Millis{ordinal}, exam::WallTime{exam::Millis{ordinal}},
            exam::Answered{ordinal % 4, {{exam::EntryIndex(ordinal % 4)}}}};
}

void bareAppend(benchmark::State& state) {
    const QTemporaryDir dir(folderPattern());
    const int file = ::open((pathOf(dir) / "log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line(200, 'x');
    Percentiles percentiles;
    for (auto _ : state)
        percentiles.time([&] {
            benchmark::DoNotOptimize(::write(file, line.data(), line.size()));
            ::fdatasync(file);
        });
    ::close(file);
    percentiles.report(state);
}
BENCHMARK(bareAppend)->Iterations(3000)->Unit(benchmark::kMicrosecond);

void answerToDurable(benchmark::State& state) {
    const QTemporaryDir dir(folderPattern());
    const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(dir)));
    test::FakeClock clock;
    const test::StoredSittingDriver sitting(*store, clock, "a");
    auto ordinal = static_cast<std::uint32_t>(sitting.events.size());
    Percentiles percentiles;
    for (auto _ : state)
        percentiles.time([&] { benchmark::DoNotOptimize(store->append({"a"}, {makeAnswer(ordinal++)})); });
    percentiles.report(state);
}
BENCHMARK(answerToDurable)->Iterations(3000)->Unit(benchmark::kMicrosecond);

/// What the window waits: the posting alone.
void answerFromTheWindow(benchmark::State& state) {
    const QTemporaryDir dir(folderPattern());
    exam::HistoryThread history([&] { return std::move(*exam::SqliteHistoryStore::open(pathOf(dir))); });
    test::FakeClock clock;
    history.post(
        [&](exam::HistoryStore& store) { const test::StoredSittingDriver sitting(store, clock, "a"); },
        [] {});
    history.drain(10s);
    std::uint32_t ordinal = 3;
    Percentiles percentiles;
    for (auto _ : state)
        percentiles.time([&] {
            history.post(
                [event = makeAnswer(ordinal++)](exam::HistoryStore& store) {
                    benchmark::DoNotOptimize(store.append({"a"}, {event}));
                },
                [] {});
        });
    history.drain(60s);
    percentiles.report(state);
}
BENCHMARK(answerFromTheWindow)->Iterations(3000)->Unit(benchmark::kMicrosecond);

/// An exam of which every question is answered, as a store gets it.
void sitAll(exam::HistoryStore& store, const exam::Bank& bank, test::FakeClock& clock, std::uint64_t seed) {
    exam::SittingRecord record;
    record.id = {"exam" + std::to_string(seed)};
    record.spec = bank.spec();
    record.paper = *exam::buildPaper(bank, {}, {}, seed);
    record.questions = *exam::shownQuestions(bank, record.paper);
    record.conditions = {.mode = exam::SittingMode::Exam, .allowed = 130min, .confidence = true};
    record.begunAt = clock.now().wall;
    exam::Sitting sitting(record.paper, record.questions, record.conditions, clock.now());
    std::vector<exam::SittingEvent> events;
    const auto perform = [&](exam::EventBody body) {
        events.push_back(test::perform(sitting, std::move(body), clock.now()));
    };
    perform(exam::Started{});
    perform(exam::PassBegan{exam::Pass::First, sitting.allPositions()});
    for (const exam::Position position : sitting.allPositions()) {
        perform(exam::Shown{position});
        clock.advance(90s);
        perform(exam::Answered{position, exam::rightResponse(sitting.questionAt(position))});
        perform(exam::ConfidenceRated{position, 3});
    }
    perform(exam::Finished{exam::FinishReason::ByCandidate});
    benchmark::DoNotOptimize(store.begin(record));
    benchmark::DoNotOptimize(store.append(record.id, events));
    const exam::ScoreReport report = exam::reviewOf(record, events).report;
    benchmark::DoNotOptimize(store.finish(record.id, report));
}

const exam::Bank& largeBank() {
    static const exam::Bank bank = test::makeBank(12);
    return bank;
}

/// A history of so many exams of 65 questions with all their answers.
const QTemporaryDir& examHistory() {
    static const QTemporaryDir dir(folderPattern());
    static const bool isMade = [] {
        const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(dir)));
        test::FakeClock clock;
        for (std::uint64_t seed = 1; seed <= kSittings; ++seed)
            sitAll(*store, largeBank(), clock, seed);
        return true;
    }();
    benchmark::DoNotOptimize(isMade);
    return dir;
}

void openAndList(benchmark::State& state, const QTemporaryDir& dir) {
    std::size_t sittings = 0;
    for (auto _ : state) {
        const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(dir)));
        sittings = store->list()->size();
    }
    state.counters["sittings"] = static_cast<double>(sittings);
    if (sittings > 0)
        state.counters["bytes_per_sitting"] =
            static_cast<double>(std::filesystem::file_size(pathOf(dir) / "history.sqlite")) /
            static_cast<double>(sittings);
}

void openAndListEmpty(benchmark::State& state) {
    const QTemporaryDir dir(folderPattern());
    openAndList(state, dir);
}
BENCHMARK(openAndListEmpty)->Unit(benchmark::kMillisecond);

void openAndListLarge(benchmark::State& state) {
    openAndList(state, examHistory());
}
BENCHMARK(openAndListLarge)->Unit(benchmark::kMillisecond);

void listLarge(benchmark::State& state) {
    const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(examHistory())));
    for (auto _ : state)
        benchmark::DoNotOptimize(store->list());
}
BENCHMARK(listLarge)->Unit(benchmark::kMillisecond);

void checkLarge(benchmark::State& state) {
    const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(examHistory())));
    for (auto _ : state)
        benchmark::DoNotOptimize(store->check(std::nullopt, kSittings + 1));
}
BENCHMARK(checkLarge)->Unit(benchmark::kMillisecond);

void attemptsLarge(benchmark::State& state) {
    const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(examHistory())));
    std::size_t attempts = 0;
    for (auto _ : state)
        attempts = store->attempts(largeBank().spec().id, &app::localDay)->size();
    state.counters["attempts"] = static_cast<double>(attempts);
}
BENCHMARK(attemptsLarge)->Unit(benchmark::kMillisecond);

void resultsLarge(benchmark::State& state) {
    const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(examHistory())));
    for (auto _ : state)
        benchmark::DoNotOptimize(store->results(largeBank().spec().id));
}
BENCHMARK(resultsLarge)->Unit(benchmark::kMillisecond);

/// After an upgrade or an import.
void attemptsWorkedOut(benchmark::State& state) {
    for (auto _ : state) {
        const auto database = *exam::Database::open(exam::HistoryFiles(pathOf(examHistory())).database(),
                                                    exam::Database::Access::Write);
        static_cast<void>(database->write(QStringLiteral("DELETE FROM sitting_attempts")));
        const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(examHistory())));
        benchmark::DoNotOptimize(store->attempts(largeBank().spec().id, &app::localDay));
    }
}
BENCHMARK(attemptsWorkedOut)->Iterations(1)->Unit(benchmark::kMillisecond);

/// From nothing to a History page that has painted all that the history has.
void showHistory(exam::HistoryStore& store) {
    app::HistoryPage page;
    page.resize(1180, 760);
    page.show();
    page.setSittings(*store.list());
    page.setProgress(*app::progressOf(store, largeBank(), exam::SystemClock().now().wall));
    QApplication::processEvents(); // lays out and paints
}

/// In turns, so that both meet the same machine.
void historyPageLargeAgainstEmpty(benchmark::State& state) {
    const QTemporaryDir empty(folderPattern());
    const auto withNothing = std::move(*exam::SqliteHistoryStore::open(pathOf(empty)));
    const auto withAll = std::move(*exam::SqliteHistoryStore::open(pathOf(examHistory())));
    Percentiles withEmpty;
    Percentiles withLarge;
    for (auto _ : state) {
        withEmpty.time([&] { showHistory(*withNothing); });
        withLarge.time([&] { showHistory(*withAll); });
    }
    state.counters["empty_us"] = withEmpty.median();
    state.counters["large_us"] = withLarge.median();
    state.counters["ratio"] = withLarge.median() / withEmpty.median();
}
BENCHMARK(historyPageLargeAgainstEmpty)->Iterations(20)->Unit(benchmark::kMillisecond);

/// Everything that a window needs and that has no part in what is measured.
struct Surroundings {
    exam::SystemClock clock;
    QTemporaryDir settingsFolder;
    app::Settings settings{settingsFolder.filePath(QStringLiteral("settings.ini")).toStdString()};
    test::FakePrompts prompts;

    Surroundings() { app::applyAppearance(settings); }

    app::Services services(exam::HistoryQueue& history) {
        return {.clock = clock,
                .history = history,
                .settings = settings,
                .prompts = prompts,
                .newSeed = [] { return std::uint64_t{1}; },
                .dataFolder = {},
                .exportSitting = exam::exportSitting};
    }
};

/// From nothing to a window that has painted Home with what the history has. The bank is a small one, so that
/// it does not hide the history.
void showHome(Surroundings& surroundings, const std::filesystem::path& folder) {
    const exam::FolderLock lock(folder);
    exam::HistoryThread history([&] { return exam::glanceAtHistory(folder, lock); });
    app::MainWindow window(surroundings.services(history), REHEARSAL_SMALL_BANK);
    bool isFilled = false;
    history.post([](exam::HistoryStore&) {}, [&] { isFilled = true; }); // behind what the window asked for
    window.show();
    while (!isFilled)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents(); // paints
}

/// In turns, so that both meet the same machine.
void homeLargeAgainstEmpty(benchmark::State& state) {
    Surroundings surroundings;
    const QTemporaryDir empty(folderPattern());
    exam::SqliteHistoryStore::open(pathOf(empty)).value().reset();
    Percentiles withEmpty;
    Percentiles withLarge;
    for (auto _ : state) {
        withEmpty.time([&] { showHome(surroundings, pathOf(empty)); });
        withLarge.time([&] { showHome(surroundings, pathOf(examHistory())); });
    }
    state.counters["empty_us"] = withEmpty.median();
    state.counters["large_us"] = withLarge.median();
    state.counters["ratio"] = withLarge.median() / withEmpty.median();
}
BENCHMARK(homeLargeAgainstEmpty)->Iterations(40)->Unit(benchmark::kMillisecond);

void overviewLarge(benchmark::State& state) {
    const auto store = std::move(*exam::SqliteHistoryStore::open(pathOf(examHistory())));
    for (auto _ : state)
        benchmark::DoNotOptimize(store->overview(app::HomePage::kResultsAtOnce));
}
BENCHMARK(overviewLarge)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
