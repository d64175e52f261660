// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "early_start.h"
#include "options.h"
#include "startup_guard.h"

#include <QApplication>

#include <cstdio>
#include <future>
#include <optional>

using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const app::Options options = app::parseOptions(arguments);
    if (options.action != app::Options::Action::Run) {
        const bool isError = options.action == app::Options::Action::UsageError;
        std::fputs(qPrintable(options.message), isError ? stderr : stdout);
        return isError ? 1 : 0;
    }
    std::optional<app::StartupGuard> guard(std::in_place);
    app::EarlyStart start;
    QApplication application(argc, argv);
    guard.reset();
    [[maybe_unused]] const std::future<void> fonts = start.listFonts(); // ends before the application
    QApplication::setApplicationName(u"rehearsal"_s);
    QApplication::setApplicationDisplayName(u"Rehearsal"_s);
    QApplication::setDesktopFileName(u"rehearsal"_s);
    return app::runRehearsal(options, start.processors());
}
