// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that sits a full exam in the program's real window by its keys, as fast as the window takes them,
// with the history on a thread of its own as in the program. Says on stdout, one line each:
//     kept SITTING COUNT TRACE  as fault-candidate does
//     showed-saving             the window showed that an answer was on its way
//     held LONGEST USUAL        at the end: for how many microseconds anything held up the window at the
//     most, and
//                               the median of an answer with everything that was painted for it
//     end SITTING COUNT TRACE saved
// Usage: fault-window FOLDER ANSWERS
#include "exam_trace.h"
#include "storage/folder_lock.h"
#include "storage/history_thread.h"
#include "storage/open_history.h"
#include "support/window_driver.h"
#include "translation.h"

#include <QApplication>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

/// Measures the longest that the event loop takes for one thing.
class MeasuringApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const auto before = Clock::now();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, Clock::now() - before);
        return done;
    }

    Clock::duration longest() const { return m_longest; }
    void forget() { m_longest = {}; }

private:
    Clock::duration m_longest{};
};

long long inMicroseconds(Clock::duration duration) {
    return static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(duration).count());
}

class Candidate {
public:
    Candidate(MeasuringApplication& application, test::WindowDriver& driver, int answers)
        : m_application(application)
        , m_driver(driver)
        , m_answersLeft(answers) {
        QObject::connect(&m_driver.controller(), &app::SittingController::savingChanged, &m_driver.window(),
                         [this] { onSavingChanged(); });
    }

    void start() {
        m_driver.startFullExam();
        beginWhenShown();
    }

private:
    static constexpr std::chrono::milliseconds kLook{20};

    /// Only answers are measured.
    void beginWhenShown() {
        m_driver.window().activateWindow(); // where there is no window manager to do it
        if (m_driver.page() != u"examPage"_s || m_driver.controller().hasUnsavedEvents() ||
            !m_driver.window().isActiveWindow()) {
            later(kLook, [this] { beginWhenShown(); });
            return;
        }
        m_application.forget();
        next();
    }

    void later(std::chrono::milliseconds delay, auto then) {
        QTimer::singleShot(delay, &m_driver.window(), then);
    }

    void say(const char* what, const char* more = "") const {
        const app::SittingKeeper& kept = *m_driver.controller().keeper();
        std::printf("%s %s %zu %llu%s\n", what, kept.record().id.value.c_str(), kept.events().size(),
                    static_cast<unsigned long long>(test::traceOf(kept.events())), more);
        std::fflush(stdout);
    }

    void onSavingChanged() {
        if (!m_driver.controller().isActive())
            return;
        if (!m_driver.controller().hasUnsavedEvents())
            say("kept");
        if (!m_hasShownSaving && m_driver.page() == u"examPage"_s &&
            m_driver.textOf(u"savedMark"_s).startsWith(u"Saving"_s)) {
            m_hasShownSaving = true;
            std::puts("showed-saving");
        }
    }

    void next() {
        if (m_answersLeft-- <= 0) {
            endWhenSaved();
            return;
        }
        if (m_driver.page() != u"examPage"_s)
            m_driver.controller().beginPass(exam::Pass::Final);
        const auto before = Clock::now();
        m_driver.press(Qt::Key_A);
        m_driver.press(Qt::Key_N);
        m_answers.push_back(Clock::now() - before);
        later({}, [this] { next(); });
    }

    void endWhenSaved() {
        if (m_driver.controller().hasUnsavedEvents()) {
            later(kLook, [this] { endWhenSaved(); });
            return;
        }
        std::ranges::nth_element(m_answers, m_answers.begin() + std::ssize(m_answers) / 2);
        std::printf("held %lld %lld\n", inMicroseconds(m_application.longest()),
                    inMicroseconds(m_answers[m_answers.size() / 2]));
        say("end", " saved");
        QApplication::exit(0);
    }

    MeasuringApplication& m_application;
    test::WindowDriver& m_driver;
    int m_answersLeft;
    bool m_hasShownSaving = false;
    std::vector<Clock::duration> m_answers; ///< how long each took
};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuringApplication application(argc, argv);
    spdlog::set_level(spdlog::level::off);
    if (argc != 3)
        return 1;
    app::installTranslations();
    const std::filesystem::path folder = argv[1];
    const exam::SystemClock clock;
    const exam::FolderLock lock(folder);
    exam::HistoryThread history([&] { return exam::openHistory(folder, lock, clock.now().wall).store; });
    test::WindowDriver driver(clock, history);
    Candidate candidate(application, driver, std::atoi(argv[2]));
    history.post([](exam::HistoryStore&) {}, [&] { candidate.start(); });
    return QApplication::exec();
}
