// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "open_request.h"

#include <QString>
#include <QStringList>

#include <filesystem>

namespace app {

/// What the command line asks for.
struct Options {
    enum class Action {
        Run,
        PrintAndLeave, ///< `message` on stdout, exit 0 (--help, --version)
        UsageError,    ///< `message` on stderr, exit 1
    };

    Action action = Action::Run;
    QString message;
    std::filesystem::path bankFolder; ///< empty: the bank that came with the program
    std::filesystem::path dataFolder; ///< empty: the person's own folders
    OpenRequest open;                 ///< what to show first; a file is there
    QString logLevel = QStringLiteral("info");
};

/// Reads the command line (program name first). Needs no QCoreApplication and no display.
Options parseOptions(const QStringList& arguments);

} // namespace app
