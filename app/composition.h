// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace app {

/// Makes clock, settings, history, bank and window, runs the event loop, and gives its exit status.
/// Needs the QApplication.
int runRehearsal(const Options& options);

} // namespace app
