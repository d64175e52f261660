// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace app {

/// The file of the log in its folder.
inline constexpr const char* kLogName = "rehearsal.log";

/// Sends the log (spdlog's default logger) and Qt's own messages to `folder`/kLogName, three files of 1
/// MiB in turn. `level` is one of those in --help. When the folder cannot be written the log goes to stderr.
/// English, never translated, and without what a person entered.
void startLogging(const std::filesystem::path& folder, const QString& level);

} // namespace app
