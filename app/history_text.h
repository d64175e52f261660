// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_findings.h"
#include "history/history_store.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace app {

/// Room on the disk below which an exam may not be kept to its end.
inline constexpr std::uintmax_t kLittleRoom = std::uintmax_t{50} * 1024 * 1024;

/// Why nothing is kept beyond this run, what it means and what to do; an empty text when there is no problem.
QString historyProblemText(const exam::HistoryFindings& findings);

/// What else opening the history brought to light; an empty text for nothing.
QString historyNoticeText(const exam::HistoryFindings& findings);

/// What became of a damaged history: where it is kept, what was used, what is lost.
QString recoveryText(const exam::Recovery& recovery);

/// That `count` exams do not match what was written, and what can be done; an empty text for none.
QString damageText(std::size_t count);

/// That the disk is nearly full; an empty text when there is room, or when it cannot be told.
QString roomText(std::optional<std::uintmax_t> freeBytes);

/// Why answers are not being saved just now. `freeBytes` tells a full disk from another failure.
QString notSavedText(const exam::Error& error, std::optional<std::uintmax_t> freeBytes);

/// "28 November 2026" in the person's language.
QString dayText(std::chrono::year_month_day day);
QString dayText(exam::Day day);

/// Practice without a limit of time has no score in a list: of five answers it would tell nothing without its
/// band.
bool isScored(const exam::SittingSummary& sitting);

/// Whether it was passed, damaged ones not; none where nothing is scored.
std::optional<bool> passedIn(const exam::SittingSummary& sitting);

/// "Pass", "Below the pass mark", "Practice", or that its answers are damaged.
QString verdictText(const exam::SittingSummary& sitting);

/// What an import brought.
QString importText(const exam::ImportOutcome& outcome);

} // namespace app
