// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the history says of diagnostic tests, and their next step: for the history's thread.
#pragma once

#include "history/diagnostic_run.h"
#include "history/sitting_review.h"
#include "model/catalogue.h"
#include "sitting_controller.h"
#include "study/diagnostic.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace app {

/// A test that has been begun and not ended.
struct OpenDiagnostic {
    exam::Day begun{};
    std::size_t length = 0; ///< questions in all
    std::size_t answered = 0;
    std::optional<exam::SittingId> part; ///< the sitting that it was left in; absent between two
    bool isStale = false;                ///< older than exam::kDiagnosticDays: it is to be begun anew

    bool operator==(const OpenDiagnostic&) const = default;
};

/// What a test told.
struct DiagnosticResult {
    exam::ExamSpec spec; ///< as the bank has it
    exam::Day day{};     ///< on which it ended
    /// What was known at the end of that day, from all answers until then.
    exam::Readiness readiness;
    exam::SittingReview answers; ///< all parts as one sitting
};

/// What the person can do.
struct DiagnosticStatus {
    std::optional<OpenDiagnostic> open;
    std::optional<DiagnosticResult> last; ///< of the last test that ended
};

/// Errors of all that follow: StorageReadFailed.
exam::Result<std::optional<OpenDiagnostic>> readOpenDiagnostic(exam::HistoryStore& history,
                                                               const exam::ExamId& exam, exam::Day today);
exam::Result<DiagnosticStatus> readDiagnosticStatus(exam::HistoryStore& history, const exam::ExamSpec& spec,
                                                    exam::Day today);

/// Absent for a sitting that is no part of a test that can be gone on with. Errors also: those of
/// HistoryStore::load.
exam::Result<std::optional<TestPart>> readTestPart(exam::HistoryStore& history,
                                                   const exam::SittingId& sitting, exam::Day today);

/// What happens next in a test: a part that was left is gone on with, a new one begins, or it has ended.
struct DiagnosticStep {
    std::optional<TestPart> part;     ///< absent: the test has ended
    std::optional<exam::Paper> paper; ///< of a new part
};

struct NextStep {
    bool anew = false;       ///< give up a test that was left, with the part that it was left in
    exam::SittingId newPart; ///< the id for the sitting of a new part
    std::uint64_t seed = 0;  ///< of a new part's paper
    exam::WallTime now{};
};

/// Keeps a new part with its test before its sitting begins. A stale test is left as it is, and a new one
/// begun. Errors also: PaperCannotBeFilled when the bank has nothing to ask; StorageWriteFailed,
/// StorageReadOnly.
exam::Result<DiagnosticStep> takeNextStep(exam::HistoryStore& history, const exam::Catalogue& bank,
                                          const NextStep& next);

} // namespace app
