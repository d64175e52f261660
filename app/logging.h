// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace app {

/// Sends the log (spdlog's default logger) and Qt's own messages to `folder`/rehearsal.log, three files of 1
/// MiB in turn. `level` is one of those in --help. When the folder cannot be written the log goes to stderr.
/// English, never translated, and without what a person entered.
void startLogging(const std::filesystem::path& folder, const QString& level);

} // namespace app
