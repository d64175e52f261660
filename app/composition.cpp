// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "dialogs/prompts.h"
#include "error_text.h"
#include "history/memory_history_store.h"
#include "loader/default_bank.h"
#include "logging.h"
#include "main_window.h"
#include "settings.h"
#include "storage/sqlite_history_store.h"
#include "theme/theme.h"
#include "translation.h"

#include <QApplication>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <spdlog/spdlog.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kDataInUse = 3;

std::filesystem::path path(const QString& text) {
    return std::filesystem::path(QFile::encodeName(text).toStdString());
}

/// Where things lie, by the XDG base directory specification 0.8, or all of it in --data.
struct Folders {
    std::filesystem::path data;
    std::filesystem::path config;
    std::filesystem::path state;
};

std::filesystem::path stateHome() {
    // QStandardPaths knows the state folder from Qt 6.7 on.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const std::filesystem::path home = path(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    return (set.isEmpty() ? home / ".local" / "state" : path(set)) / "rehearsal";
}

Folders foldersFor(const Options& options) {
    if (!options.dataFolder.empty())
        return {options.dataFolder, options.dataFolder, options.dataFolder};
    const auto standard = [](QStandardPaths::StandardLocation location) {
        return path(QStandardPaths::writableLocation(location)) / "rehearsal";
    };
    return {standard(QStandardPaths::GenericDataLocation), standard(QStandardPaths::GenericConfigLocation),
            stateHome()};
}

std::filesystem::path bankFolderFor(const Options& options) {
    return options.bankFolder.empty() ? bank::defaultBankFolder(path(QApplication::applicationFilePath()))
                                      : options.bankFolder;
}

/// The history, or one that lasts as long as the program and the reason for it.
struct History {
    std::unique_ptr<exam::HistoryStore> store;
    std::optional<exam::Error> problem;
};

History openHistory(const std::filesystem::path& folder) {
    auto opened = exam::SqliteHistoryStore::open(folder);
    if (opened)
        return {std::move(*opened), std::nullopt};
    spdlog::error("history in {}: {}", folder.string(), opened.error().detail);
    return {std::make_unique<exam::MemoryHistoryStore>(), std::move(opened.error())};
}

} // namespace

int runRehearsal(const Options& options) {
#ifdef SIGXFSZ
    // A file size limit must end in a failed write, not in the end of the process (faults.md, row 7).
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const Folders folders = foldersFor(options);
    startLogging(folders.state, options.logLevel);
    spdlog::info("rehearsal {} started", REHEARSAL_VERSION);
    installTranslations();
    Settings settings(folders.config / "settings.ini");
    applyAppearance(settings);
    QApplication::setWindowIcon(QIcon(u":/icons/rehearsal.svg"_s));
    DialogPrompts prompts;

    std::error_code ignored; // what cannot be made is found out, and said, by opening the history
    std::filesystem::create_directories(folders.data, ignored);
    QLockFile lock(QString::fromStdString((folders.data / "rehearsal.lock").string()));
    lock.setStaleLockTime(0); // only a dead owner makes a lock stale, however long an exam lasts
    if (!lock.tryLock() && lock.error() == QLockFile::LockFailedError) {
        prompts.tell(nullptr, QApplication::applicationDisplayName(),
                     errorText({exam::ErrorCode::StorageInUse, {}}));
        return kDataInUse;
    }

    exam::SystemClock clock;
    History history = openHistory(folders.data);
    MainWindow window({.clock = clock,
                       .store = *history.store,
                       .settings = settings,
                       .prompts = prompts,
                       .newSeed = [] { return QRandomGenerator::system()->generate64(); },
                       .historyProblem = history.problem},
                      bankFolderFor(options));
    window.show();
    return QApplication::exec();
}

} // namespace app
