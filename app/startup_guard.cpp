// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup_guard.h"

#include <QMessageLogContext>
#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace app {

namespace {

constexpr int kNoDisplay = 2;

void onMessage(QtMsgType type, const QMessageLogContext&, const QString&) {
    // Lesser messages say the same in other words and are dropped.
    if (type != QtFatalMsg)
        return;
    std::fputs(
        "rehearsal: no display could be opened; start it in a desktop session, or use packaging/run, which "
        "opens a virtual one.\n",
        stderr);
    std::_Exit(kNoDisplay);
}

} // namespace

StartupGuard::StartupGuard() {
    qInstallMessageHandler(onMessage);
}

StartupGuard::~StartupGuard() {
    qInstallMessageHandler(nullptr);
}

} // namespace app
