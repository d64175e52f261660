// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// While it lives, a Qt that cannot reach a display (none set, a wrong one, no platform plugin) ends the
/// program with one sentence on stderr and exit status 2, where Qt alone would abort with a core dump. Made
/// before QApplication, dropped once that stands. One at a time.
class StartupGuard {
public:
    StartupGuard();
    StartupGuard(const StartupGuard&) = delete;
    StartupGuard& operator=(const StartupGuard&) = delete;
    ~StartupGuard();
};

} // namespace app
