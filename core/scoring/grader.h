// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam_spec.h"
#include "scoring/scaled_score.h"
#include "sitting/sitting.h"

#include <vector>

namespace exam {

/// Right answers of a number of questions.
struct Tally {
    std::size_t right = 0;
    std::size_t total = 0;

    double share() const {
        return total == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(total);
    }
    /// The share with what it leaves open: 14 questions say little.
    Band band() const { return wilsonBand(right, total); }
    bool operator==(const Tally&) const = default;
};

/// A Tally per value of Key, in the order of the exam definition (domains, tasks), of the enumerators, or of
/// the paper (scenarios).
template<class Key>
struct TallyOf {
    Key key;
    Tally tally;

    bool operator==(const TallyOf&) const = default;
};

/// The marks of a sitting and what follows from them. Only scored questions count, except in `unscored`.
struct ScoreReport {
    std::vector<bool> marks; ///< beside paper.items; unanswered is wrong
    Tally scored;
    Tally unscored;
    int scaled = 0; ///< an estimate, see scaledScore()
    bool passed = false;
    std::vector<TallyOf<DomainId>> domains;        ///< domains with at least one scored question
    std::vector<TallyOf<TaskId>> tasks;            ///< likewise
    std::vector<TallyOf<QuestionKind>> kinds;      ///< likewise
    std::vector<TallyOf<Difficulty>> difficulties; ///< likewise
    std::vector<TallyOf<ScenarioId>> scenarios;    ///< case studies with a scored question

    bool operator==(const ScoreReport&) const = default;
};

/// Grades responses against the questions as they were shown. All or nothing per question, whatever its kind;
/// a response under any order of options earns the same. `responses` beside paper.items and `questions`.
ScoreReport grade(const ExamSpec& spec, const Paper& paper, const std::vector<ShownQuestion>& questions,
                  const std::vector<Response>& responses);

/// The responses of a sitting, beside paper.items.
std::vector<Response> responsesOf(const SittingState& state);

/// The wording of AWS's own score report for a section: true for "Meets competencies", false for "Needs
/// improvement". Our cut is the share that a pass takes (rawAtPass); AWS publishes none.
bool meetsCompetencies(const ScoreScale& scale, const Tally& tally);

} // namespace exam
