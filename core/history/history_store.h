// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where sittings live between runs of the program. The production store is SQLite (core/storage); tests use a
// vector.
#pragma once

#include "base/error.h"
#include "history/personal_record.h"
#include "model/exam_spec.h"
#include "paper/paper.h"
#include "scoring/grader.h"
#include "sitting/sitting.h"
#include "study/attempt.h"

#include <optional>
#include <vector>

namespace exam {

/// What is known of a sitting before its first event: everything that a resume or a review years later needs.
struct SittingRecord {
    SittingId id;
    ExamSpec spec;
    Paper paper;
    std::vector<ShownQuestion> questions; ///< beside paper.items
    Conditions conditions;
    WallTime begunAt{};
};

/// A sitting read back.
struct StoredSitting {
    SittingRecord record;
    std::vector<SittingEvent> events; ///< by ordinal, without gaps
    Millis used{0};                   ///< of the last event or heartbeat, whichever is later
    WallTime lastAlive{};             ///< wall time of the same
};

/// The figures of a sitting that a list shows.
struct SittingSummary {
    SittingId id;
    ExamId exam;
    WallTime begunAt{};
    std::size_t questionCount = 0;
    std::size_t answeredCount = 0; ///< questions with any pick
    Millis used{0};
    std::optional<Millis> allowed; ///< absent: no limit
    bool finished = false;
    bool hasResult = false; ///< false of a finished one only where its events are damaged
    Tally scored;           ///< with a result
    int scaled = 0;         ///< with a result
    bool passed = false;

    /// Absent where there is no limit.
    std::optional<Millis> remaining() const {
        return allowed ? std::optional(*allowed - used) : std::nullopt;
    }
    bool operator==(const SittingSummary&) const = default;
};

/// What the first page shows of a history.
struct HistoryOverview {
    std::vector<SittingSummary> unfinished; ///< newest first
    std::vector<SittingSummary> latest;     ///< of the finished ones, newest first
    std::size_t earlier = 0;                ///< finished ones that are older than these

    bool operator==(const HistoryOverview&) const = default;
};

/// What a look at some sittings found.
struct CheckedSittings {
    std::vector<SittingId> damaged;      ///< those that do not match what was written, or cannot be read
    std::vector<SittingId> beyondRepair; ///< of these, those that a repair could not bring back
    std::optional<SittingId> last;       ///< where to go on; nothing after the last sitting
};

/// A finished sitting as progress is read from it.
struct PastResult {
    SittingId id;
    WallTime begunAt{};
    PaperRequest request; ///< tells which named test it was
    SittingMode mode = SittingMode::Exam;
    std::size_t questionCount = 0;
    Tally scored;
    std::vector<TallyOf<DomainId>> domains; ///< as in ScoreReport

    bool operator==(const PastResult&) const = default;
};

class HistoryArchive;

/// Sittings that were removed (removal.h) are in none of the answers but load().
///
/// A call returns when what it wrote is durable: after a power cut it is there. A failed write leaves nothing
/// of itself. Calls come from one thread.
class HistoryStore {
public:
    HistoryStore() = default;
    HistoryStore(const HistoryStore&) = delete;
    HistoryStore& operator=(const HistoryStore&) = delete;
    virtual ~HistoryStore() = default;

    /// Errors: StorageWriteFailed, StorageReadOnly.
    virtual Result<void> begin(const SittingRecord& record) = 0;
    /// Keeps all of the events or none; those of a sitting come in order. An event that is there already is
    /// taken as kept, so that a write whose answer got lost can be tried again. Errors as begin;
    /// NoSuchSitting when the sitting is not there (any more); StorageDamaged when another event stands in
    /// the place of one.
    virtual Result<void> append(const SittingId& id, const std::vector<SittingEvent>& events) = 0;
    /// That the sitting was alive with `used` on its clock. Errors as begin.
    virtual Result<void> heartbeat(const SittingId& id, Millis used, WallTime at) = 0;
    /// Keeps the result of a sitting whose last event is Finished. Errors as begin.
    virtual Result<void> finish(const SittingId& id, const ScoreReport& report) = 0;
    /// Removes a sitting that the person does not want to go on with. Errors as begin.
    virtual Result<void> discard(const SittingId& id) = 0;
    /// Keeps a record in the place of the one of its kind and name; older versions of a note stay in the
    /// history. Errors as begin.
    virtual Result<void> keep(const PersonalRecord& record) = 0;

    /// The latest of each name, by name. Errors: StorageReadFailed.
    virtual Result<std::vector<PersonalRecord>> records(RecordKind kind) = 0;
    /// Newest first, by the order in which they were begun, whatever the wall clock said. Errors:
    /// StorageReadFailed.
    virtual Result<std::vector<SittingSummary>> list() = 0;
    /// What can be gone on with, and up to `latest` of what was finished. A store that can tell faster than
    /// by its list does. Errors: StorageReadFailed.
    virtual Result<HistoryOverview> overview(std::size_t latest);
    /// Errors: NoSuchSitting, StorageDamaged, StorageReadFailed.
    virtual Result<StoredSitting> load(const SittingId& id) = 0;
    /// The questions of an exam shown in finished sittings, each with its last time. Errors:
    /// StorageReadFailed.
    virtual Result<Exposure> exposure(const ExamId& exam) = 0;
    /// The finished sittings of an exam in the order in which they were begun. Errors: StorageReadFailed.
    virtual Result<std::vector<PastResult>> results(const ExamId& exam) = 0;
    /// The tries of all finished sittings of an exam, in the order in which they happened. A sitting whose
    /// events are damaged has none. `dayOf` is called before this returns. Errors: StorageReadFailed.
    virtual Result<std::vector<Attempt>> attempts(const ExamId& exam, const DayOf& dayOf) = 0;
    /// Looks at up to `count` sittings behind `after` (nothing: from the first). Errors: StorageReadFailed.
    virtual Result<CheckedSittings> check(const std::optional<SittingId>& after, std::size_t count) = 0;

    /// Null for a history that lies in no files.
    virtual HistoryArchive* archive() { return nullptr; }
};

} // namespace exam
