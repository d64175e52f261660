// SPDX-License-Identifier: GPL-3.0-or-later
//
// A diagnostic test (study/diagnostic.h) as one person takes it: for them one test, in the history sittings
// that follow each other, and a record that names them. So a run can be left between any two answers, and
// goes to another machine with the history.
#pragma once

#include "history/history_store.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace exam {

struct DiagnosticRun {
    ExamId exam;
    WallTime begunAt{};
    std::size_t length = 0;       ///< questions in all, above 0; fewer than a whole test in a small bank
    std::vector<SittingId> parts; ///< in order, never empty
    std::optional<WallTime> endedAt = std::nullopt;

    bool operator==(const DiagnosticRun&) const = default;
};

/// Stored: never change what the body means. A part is kept before its sitting begins; a kill between the
/// two leaves a part that is not there.
PersonalRecord recordOf(const DiagnosticRun& run, WallTime now);
/// The runs of an exam among records of the kind Setting, oldest first; without what cannot be read.
std::vector<DiagnosticRun> diagnosticRunsIn(std::span<const PersonalRecord> records, const ExamId& exam);

/// The newest run that has not ended, if no later one has; it may have been given up.
std::optional<DiagnosticRun> openRunIn(std::span<const DiagnosticRun> runs);

/// What the history has of a run's parts. Those that never began, were removed or are damaged are left out,
/// as if they had not been asked.
struct DiagnosticParts {
    std::vector<StoredSitting> ended;  ///< in order
    std::optional<StoredSitting> open; ///< the last one, when it can be gone on with

    std::size_t endedCount() const; ///< questions of the ended ones
    std::vector<QuestionId> asked() const;
};

/// Errors: StorageReadFailed.
Result<DiagnosticParts> partsOf(HistoryStore& history, const DiagnosticRun& run);

} // namespace exam
