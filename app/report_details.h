// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace app {

/// What a person can be asked for when something went wrong, beside what this file finds out by itself.
struct ReportFacts {
    QString bank; ///< exam and edition, or why there is none
    std::filesystem::path bankFolder;
    std::filesystem::path dataFolder;
    std::filesystem::path logFile; ///< may be missing
};

/// Version, build, Qt, system, bank and folders, one a line, for a person to read.
QString programDetails(const ReportFacts& facts);

/// The same with the last lines of the log, for a report: without answers, which the log does not have, and
/// with "~" in the place of the home folder and "(machine)" in the place of the machine's name. English.
QString reportDetails(const ReportFacts& facts);

} // namespace app
