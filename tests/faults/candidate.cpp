// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that sits exams as fast as the program can keep them, through the same controller, keeper, thread
// and store as the window, without the window. Says on stdout, one line each:
//     writer | reader          which of the two it is
//     kept SITTING COUNT TRACE so many events are on disk, as the window would show "Saved"
//     not-saved                as the window would
//     end SITTING COUNT TRACE saved|not-saved
//     tick USED                while it watches: milliseconds of the exam used, at every tick of the clock
// Usage: candidate FOLDER ANSWERS [--hold|--watch]: ends after so many answers. --hold: says what it is,
// waits for the end of stdin, and leaves. --watch: after its answers it watches the clock until the time is
// up.
#include "exam_trace.h"
#include "sitting_controller.h"
#include "storage/folder_lock.h"
#include "storage/history_thread.h"
#include "storage/open_history.h"
#include "support/builders.h"

#include <QCoreApplication>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

void say(const std::string& line) {
    std::fputs((line + '\n').c_str(), stdout);
    std::fflush(stdout);
}

class Candidate {
public:
    Candidate(exam::HistoryQueue& history, int answers, bool isWatching)
        : m_history(history)
        , m_controller(m_clock, history)
        , m_answersLeft(answers)
        , m_isWatching(isWatching) {
        QObject::connect(&m_controller, &app::SittingController::savingChanged, &m_controller,
                         [this] { onSavingChanged(); });
        QObject::connect(&m_controller, &app::SittingController::finished, &m_controller,
                         [this] { leaveWhenSaved(); });
    }

    /// Resumes what is unfinished, else begins.
    void start() {
        m_history.ask([](exam::HistoryStore& store) { return store.list(); },
                      [this](const exam::Result<std::vector<exam::SittingSummary>>& sittings) {
                          for (const exam::SittingSummary& sitting :
                               sittings ? *sittings : std::vector<exam::SittingSummary>())
                              if (!sitting.finished && resume(sitting.id))
                                  return;
                          begin();
                      });
    }

private:
    bool resume(const exam::SittingId& id) {
        m_controller.resume(id, [this](const exam::Result<void>& resumed) { onOpened(resumed); });
        return true;
    }

    void begin() {
        const exam::Paper paper = *exam::buildPaper(m_bank, {}, {}, 1);
        m_controller.begin(m_bank.spec(), m_bank, paper, {.allowed = std::chrono::minutes{130}},
                           [this](const exam::Result<void>& begun) { onOpened(begun); });
    }

    void onOpened(const exam::Result<void>& opened) {
        if (!opened) {
            say("not-opened " + opened.error().detail);
            QCoreApplication::exit(4);
            return;
        }
        QTimer::singleShot(0, &m_controller, [this] { next(); });
    }

    const app::SittingKeeper* keeper() const {
        const app::SittingKeeper* unsaved = m_controller.firstUnsaved();
        return unsaved ? unsaved : m_controller.keeper();
    }

    std::string stateText() const {
        const app::SittingKeeper& kept = *keeper();
        return kept.record().id.value + ' ' + std::to_string(kept.events().size()) + ' ' +
               std::to_string(test::traceOf(kept.events()));
    }

    void onSavingChanged() {
        if (!m_controller.isActive())
            return;
        if (m_controller.savingState().kind == app::SavingState::Kind::NotSaved) {
            say("not-saved");
            m_wasRefused = true;
        } else if (!m_controller.hasUnsavedEvents()) {
            say("kept " + stateText());
            m_wasRefused = false;
        } else {
            return;
        }
        if (m_isWaiting)
            QTimer::singleShot(0, &m_controller, [this] { next(); });
        m_isWaiting = false;
    }

    void next() {
        if (m_answersLeft-- <= 0) {
            if (m_isWatching)
                watch();
            else
                end();
            return;
        }
        m_isWaiting = !m_wasRefused;
        const app::SittingSnapshot snapshot = m_controller.snapshot();
        const exam::Question& question = *snapshot.shown.question;
        exam::Response response{{exam::EntryIndex(m_answersLeft % 4)}};
        if (exam::hasSlots(question))
            response.picks.resize(exam::pickCount(question));
        if (response == snapshot.item.response)
            response.picks.front() = exam::EntryIndex((m_answersLeft + 1) % 4);
        m_controller.answer(response);
        m_controller.showNext();
        if (!m_controller.snapshot().onScreen)
            m_controller.beginPass(exam::Pass::Final);
        if (!m_isWaiting)
            QTimer::singleShot(0, &m_controller, [this] { next(); });
    }

    void watch() {
        QObject::connect(&m_controller, &app::SittingController::ticked, &m_controller, [this] {
            say("tick " + std::to_string(m_controller.sitting().used(m_clock.now()).count()));
        });
    }

    /// What was refused gets two more tries, a second apart.
    void end() {
        if (m_controller.hasUnsavedEvents() && m_triesLeft-- > 0) {
            QTimer::singleShot(app::SavingState::kRetry, &m_controller, [this] { end(); });
            return;
        }
        say("end " + stateText() + (m_controller.hasUnsavedEvents() ? " not-saved" : " saved"));
        QCoreApplication::exit(0);
    }

    void leaveWhenSaved() {
        if (m_controller.hasUnsavedEvents())
            QTimer::singleShot(kLook, &m_controller, [this] { leaveWhenSaved(); });
        else
            QCoreApplication::exit(0);
    }

    static constexpr exam::Millis kLook{20};

    exam::SystemClock m_clock;
    exam::Bank m_bank = test::makeBank(10);
    exam::HistoryQueue& m_history;
    app::SittingController m_controller;
    int m_answersLeft;
    bool m_isWatching;
    int m_triesLeft = 3;
    bool m_isWaiting = false;
    bool m_wasRefused = false;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    spdlog::set_level(spdlog::level::off);
    if (argc < 3)
        return 1;
    const std::filesystem::path folder = argv[1];
    const exam::FolderLock lock(folder);
    bool isWriter = false;
    exam::HistoryThread history([&] {
        exam::OpenedHistory opened = exam::openHistory(folder, lock, exam::SystemClock().now().wall);
        isWriter = !opened.findings.problem.has_value();
        if (opened.findings.problem)
            std::fprintf(stderr, "%s\n", opened.findings.problem->detail.c_str());
        return std::move(opened.store);
    });
    const std::string_view mode = argc == 4 ? argv[3] : "";
    const bool isHolding = mode == "--hold";
    Candidate candidate(history, std::atoi(argv[2]), mode == "--watch");
    history.post([](exam::HistoryStore&) {},
                 [&] {
                     say(isWriter ? "writer" : "reader");
                     if (!isHolding) {
                         candidate.start();
                         return;
                     }
                     while (std::getchar() != EOF) {
                     }
                     QCoreApplication::exit(0);
                 });
    return QCoreApplication::exec();
}
