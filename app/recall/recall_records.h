// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person's brain dumps leave in the history: one record for each try that was compared, and one for
// the try that is being written. Stored as PersonalRecords of the kind Setting, so that they travel with
// exports: never change what a body means.
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "history/personal_record.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace app {

struct RecallTally {
    std::size_t recalled = 0;
    std::size_t total = 0;

    bool operator==(const RecallTally&) const = default;
};

/// What was written on one sheet.
struct RecallText {
    std::string sheet; ///< id of an exam::RecallSheet
    QString text;

    bool operator==(const RecallText&) const = default;
};

/// A try that is being written.
struct RecallDraft {
    exam::WallTime begunAt{};
    std::optional<exam::Millis> allowed; ///< absent: no limit
    exam::Millis used{0};
    std::vector<RecallText> texts;

    bool operator==(const RecallDraft&) const = default;
};

/// One sheet of a try that was compared.
struct RecallOutcome {
    RecallText written;
    std::vector<std::string> recalled; ///< ids of its entries
    std::size_t total = 0;             ///< how many entries the sheet had then

    RecallTally tally() const { return {recalled.size(), total}; }
    bool operator==(const RecallOutcome&) const = default;
};

struct RecallTry {
    exam::WallTime begunAt{}; ///< tells one try of an exam from another
    std::vector<RecallOutcome> outcomes;

    RecallTally tally() const;
    bool operator==(const RecallTry&) const = default;
};

/// The one record of its exam; nothing takes what was being written away.
exam::PersonalRecord draftRecord(const exam::ExamId& exam, const std::optional<RecallDraft>& draft,
                                 exam::WallTime now);
/// Nothing where there is none that can be read.
std::optional<RecallDraft> draftIn(const exam::ExamId& exam,
                                   const std::vector<exam::PersonalRecord>& records);

exam::PersonalRecord tryRecord(const exam::ExamId& exam, const RecallTry& done, exam::WallTime now);
/// Of one exam, the first one first; without those that cannot be read.
std::vector<RecallTry> triesIn(const exam::ExamId& exam, const std::vector<exam::PersonalRecord>& records);

/// The result of the last of `tries` with this sheet.
std::optional<RecallTally> lastTally(const std::vector<RecallTry>& tries, const std::string& sheet);
/// The sum of the last results of these sheets; nothing where one of them was never tried.
std::optional<RecallTally> lastTally(const std::vector<RecallTry>& tries,
                                     const std::vector<RecallOutcome>& sheets);

} // namespace app
