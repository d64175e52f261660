// SPDX-License-Identifier: GPL-3.0-or-later
//
// How able a person is in each domain, as a normal distribution over logits that every answer sharpens and
// every day blurs.
//
// - An answer: the three-parameter logistic model of item response theory (Birnbaum, in Lord and Novick,
//   Statistical Theories of Mental Test Scores, 1968) with equal discrimination: the chance of a right answer
//   is guess + (1 - guess) / (1 + exp(difficulty - ability)). The update is one step of Fisher scoring, that
//   is, an extended Kalman filter.
// - Domains hang together: somebody good in one is likely good in the next, so an answer in one says a little
//   about all.
// - Time: an Ornstein-Uhlenbeck process draws back to what is known of a stranger, so that old answers count
//   less and, in the end, nothing.
#pragma once

#include "model/exam_spec.h"
#include "model/question.h"
#include "study/day.h"

#include <array>
#include <cstddef>
#include <vector>

namespace exam {

/// The numbers of the model, all in logits. They were fitted to the "steady" learners of
/// `rehearsal-bank simulate` (simulated_learner.h) and judged by its "topical" ones.
struct AbilityModel {
    double mean = 0.75;               ///< of a person of whom nothing is known
    double sharedSd = 0.6;            ///< how far people differ in all domains at once
    double ownSd = 0.41;              ///< how far the domains of one person differ
    double memoryDays = 730.0;        ///< after that many, 1/e of what answers told is left; above 0
    double learnedPerAnswer = 0.0125; ///< what answering a question and reading why adds to its domain
    double repeatWeight = 0.2; ///< of an answer to a question seen before against one to a new one; 0 to 1
    std::array<double, EnumNames<Difficulty>::values.size()> difficulties{-0.8, 0.0, 0.8};
    std::array<double, EnumNames<QuestionKind>::values.size()> guesses{0.25, 0.1, 0.05, 0.05};
};

/// What the model has to know of a question.
struct ItemTraits {
    std::size_t domain = 0; ///< index in spec.domains
    QuestionKind kind = QuestionKind::MultipleChoice;
    Difficulty difficulty = Difficulty::Medium;
};

/// The belief about one person.
struct Abilities {
    std::vector<double> means;                    ///< beside spec.domains
    std::vector<std::vector<double>> covariances; ///< likewise, in both directions

    double sdOf(std::size_t domain) const;
    bool operator==(const Abilities&) const = default;
};

/// The belief about a stranger.
Abilities strangersAbilities(std::size_t domainCount, const AbilityModel& model);

/// The chance of a right answer by somebody of this ability; in (0, 1).
double chanceOfRight(double ability, QuestionKind kind, Difficulty difficulty, const AbilityModel& model);

/// How much an answer tells about this ability: Fisher's information, at least 0.
double informationOf(double ability, QuestionKind kind, Difficulty difficulty, const AbilityModel& model);

/// The belief `days` (0 or more) later.
Abilities aged(Abilities abilities, int days, const AbilityModel& model);

/// The belief after an answer that counts `weight` (0 to 1).
Abilities answered(Abilities abilities, const ItemTraits& item, bool right, double weight,
                   const AbilityModel& model);

/// The belief sharpened by an answer whose outcome is not known yet: only the covariances change.
Abilities sharpened(Abilities abilities, const ItemTraits& item, const AbilityModel& model);

/// The share of a domain's questions, as a paper mixes kinds and difficulties, that somebody of this ability
/// gets right; in (0, 1), rising.
double levelAt(double ability, const ExamSpec& spec, const AbilityModel& model);

/// How fast the level rises with ability.
double levelSlopeAt(double ability, const ExamSpec& spec, const AbilityModel& model);

} // namespace exam
