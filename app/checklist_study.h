// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says they know of an exam, point by point and task by task, beside what their answers say.
// The ticks and ratings are stored, each by itself, so that two machines can be merged without loss.
#pragma once

#include "base/error.h"

#include "history/history_store.h"
#include "model/catalogue.h"
#include "study/self_rating.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace app {

/// What a rating is of: a task or a domain.
struct RatingSubject {
    enum class Kind { Task, Domain };

    Kind kind = Kind::Task;
    std::string id;

    auto operator<=>(const RatingSubject&) const = default;
};

struct ChecklistStudy {
    std::set<std::string> points; ///< codes of those that are ticked
    std::map<RatingSubject, int> ratings;
    exam::TaskTallies tasks; ///< the first try at each question

    std::optional<int> ratingOf(const RatingSubject& subject) const;
};

/// Errors: StorageReadFailed.
exam::Result<ChecklistStudy> readChecklistStudy(exam::HistoryStore& history, const exam::Catalogue& bank);

exam::PersonalRecord pointRecord(const exam::ExamId& exam, const exam::PointCode& point, bool isKnown,
                                 exam::WallTime now);
/// `rating` absent: it is taken back.
exam::PersonalRecord ratingRecord(const exam::ExamId& exam, const RatingSubject& subject,
                                  std::optional<int> rating, exam::WallTime now);

/// Among records of the kind Setting; what cannot be read is left out.
std::set<std::string> pointsIn(const std::vector<exam::PersonalRecord>& records, const exam::ExamId& exam);
std::map<RatingSubject, int> ratingsIn(const std::vector<exam::PersonalRecord>& records,
                                       const exam::ExamSpec& spec);

} // namespace app
