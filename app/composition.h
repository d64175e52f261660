// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "processor_split.h"

namespace app {

/// Makes clock, settings, history, bank and window, runs the event loop, and gives its exit status.
/// Needs the QApplication. Ends the split of the processors when the first page stands.
int runRehearsal(const Options& options, ProcessorSplit& processors);

} // namespace app
