// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "accessibility.h"
#include "crash_log.h"
#include "dialogs/prompts.h"
#include "end_signals.h"
#include "loader/default_bank.h"
#include "logging.h"
#include "main_window.h"
#include "settings.h"
#include "storage/export_sitting.h"
#include "storage/folder_lock.h"
#include "storage/history_thread.h"
#include "storage/open_history.h"
#include "theme/theme.h"
#include "translation.h"
#include "window_call.h"

#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// For what loads much that the first page does not need.
constexpr std::chrono::milliseconds kAfterFirstPaint{200};

/// So long the window waits for what stands on its first page, which is laid out once then and does not jump.
/// A disk that needs longer is not waited for.
constexpr exam::Millis kForFirstGlance{50};

std::filesystem::path path(const QString& text) {
    return std::filesystem::path(QFile::encodeName(text).toStdString());
}

/// Where things lie, by the XDG base directory specification 0.8, or all of it in --data.
struct Folders {
    std::filesystem::path data;
    std::filesystem::path config;
    std::filesystem::path state;
    std::filesystem::path cache;
};

std::filesystem::path stateHome() {
    // QStandardPaths knows the state folder from Qt 6.7 on.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const std::filesystem::path home = path(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    return (set.isEmpty() ? home / ".local" / "state" : path(set)) / "rehearsal";
}

Folders foldersFor(const Options& options) {
    if (!options.dataFolder.empty())
        return {options.dataFolder, options.dataFolder, options.dataFolder, options.dataFolder / "cache"};
    const auto standard = [](QStandardPaths::StandardLocation location) {
        return path(QStandardPaths::writableLocation(location)) / "rehearsal";
    };
    return {standard(QStandardPaths::GenericDataLocation), standard(QStandardPaths::GenericConfigLocation),
            stateHome(), standard(QStandardPaths::GenericCacheLocation)};
}

void logFindings(const exam::HistoryFindings& findings) {
    if (findings.problem)
        spdlog::error("history: {}", findings.problem->detail);
    if (findings.cutOffAfter)
        spdlog::warn("history: the last run was cut off");
    if (findings.tailIsMissing)
        spdlog::warn("history: copied without its write-ahead log");
    if (findings.hasNoSharedMemory)
        spdlog::warn("history: no shared memory or locks in the data folder");
    if (findings.recovery)
        spdlog::error("history: damaged, made anew; kept as {}", findings.recovery->keptAs.string());
}

std::optional<std::uintmax_t> freeBytesOf(const std::filesystem::path& folder) {
    std::error_code problem;
    const auto space = std::filesystem::space(folder, problem);
    return problem ? std::nullopt : std::optional(space.available);
}

using LockInTheMaking = std::shared_future<std::unique_ptr<const exam::FolderLock>>;

/// A lock file is written to the disk before it counts; making the window takes longer than the disk.
LockInTheMaking beginLocking(const std::filesystem::path& folder, const ProcessorSplit& processors) {
    return std::async(std::launch::async, [folder, &processors] {
        const ProcessorSplit::OtherHalf beside(processors);
        return std::make_unique<const exam::FolderLock>(folder);
    });
}

/// What is done when nobody waits for it.
void backUp(exam::HistoryStore& store, exam::WallTime now) {
    exam::HistoryArchive* archive = store.archive();
    if (auto backedUp = archive ? archive->backUpToday(now) : exam::Result<void>(); !backedUp)
        spdlog::error("no backup today: {}", backedUp.error().detail);
}

} // namespace

int runRehearsal(const Options& options, ProcessorSplit& processors) {
#ifdef SIGXFSZ
    // A file size limit must end in a failed write, not in the end of the process (faults.md, row 7).
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const Folders folders = foldersFor(options);
    const LockInTheMaking locking = beginLocking(folders.data, processors);
    startLogging(folders.state, options.logLevel);
    const std::filesystem::path logFile = folders.state / kLogName;
    logCrashesTo(logFile);
    spdlog::info("rehearsal {} started", REHEARSAL_VERSION);
    installTranslations();
    Settings settings(folders.config / "settings.ini");
    applyAppearance(settings);
    installAccessibility();
    DialogPrompts prompts;

    const std::filesystem::path shippedBank =
        bank::defaultBankFolder(path(QApplication::applicationFilePath()));
    exam::SystemClock clock;
    exam::HistoryFindings findings; // written on the history's thread before it is told of
    exam::HistoryThread history([&] {
        const ProcessorSplit::OtherHalf beside(processors);
        return exam::glanceAtHistory(folders.data, *locking.get());
    });
    MainWindow window({.clock = clock,
                       .history = history,
                       .settings = settings,
                       .prompts = prompts,
                       .newSeed = [] { return QRandomGenerator::system()->generate64(); },
                       .dataFolder = folders.data,
                       .cacheFolder = folders.cache,
                       .shippedBank = shippedBank,
                       .logFile = logFile,
                       .exportSitting = exam::exportSitting,
                       .freeBytes = [&folders] { return freeBytesOf(folders.data); }},
                      options.bankFolder.empty() ? shippedBank : options.bankFolder);
    const exam::FolderLock& lock = *locking.get();
    if (lock.otherOwner() && callOtherWindow(folders.data, toArgument(options.open))) {
        spdlog::info("open already; the other window has been called");
        std::puts("Rehearsal is open already; its window has been brought to the front.");
        return 0;
    }
    history.drain(kForFirstGlance);
    window.show(); // before the history opens: a start needs both processors for its first page
    history.replaceStore(
        [&] {
            exam::OpenedHistory opened = exam::openHistory(folders.data, lock, clock.now().wall);
            findings = std::move(opened.findings);
            return std::move(opened.store);
        },
        [&] {
            processors.end();
            logFindings(findings);
            window.showFindings(findings);
            spdlog::info("the window stands");
            window.open(options.open);
        });
    history.post([&clock](exam::HistoryStore& store) { backUp(store, clock.now().wall); }, [] {},
                 exam::HistoryQueue::Urgency::WhenIdle);
    QTimer::singleShot(kAfterFirstPaint, &window, [] {
        loadUnwinder();
        QApplication::setWindowIcon(QIcon(u":/icons/rehearsal.png"_s));
    });
    const WindowCalls calls(folders.data, [&window](const QString& argument) {
        window.comeToFront();
        QMetaObject::invokeMethod( // it may ask something, and the next call has to be heard meanwhile
            &window, [&window, argument] { window.open(readOpenRequest(argument)); }, Qt::QueuedConnection);
    });
    const EndSignals endSignals([&window] { window.endAtOnce(); });
    return QApplication::exec();
}

} // namespace app
