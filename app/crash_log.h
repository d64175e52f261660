// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace app {

/// From now on, a signal that ends the process by a fault of its own (SIGSEGV, SIGBUS, SIGFPE, SIGILL,
/// SIGABRT) first adds its name, the version and the addresses of the calling functions to `file`, or writes
/// them to stderr where the file cannot be written; then the process ends by the signal as before. What
/// reaches std::terminate() is named as well. A fault in a thread whose stack is used up leaves nothing.
/// Once, before there are other threads.
void logCrashesTo(const std::filesystem::path& file);

/// Loads what finds the calling functions, which is too much for the time before the first page. A crash
/// before this is logged as well, but one in the midst of an allocation is given up after some seconds.
void loadUnwinder();

} // namespace app
