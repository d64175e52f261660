// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Would I pass today?" from all that a person answered (ability.h says how).
#pragma once

#include "model/exam_spec.h"
#include "scoring/scaled_score.h"
#include "study/ability.h"
#include "study/attempt.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace exam {

/// The share of a domain's questions that a person would get right today.
struct DomainLevel {
    DomainId domain;
    Band level;               ///< with its 95 % credible interval
    std::size_t newCount = 0; ///< answers to questions not seen before
    std::size_t repeatedCount = 0;

    bool operator==(const DomainLevel&) const = default;
};

struct Readiness {
    double passProbability = 0.0;     ///< of a real paper today; in (0, 1)
    Band score;                       ///< share of a paper right, with its 95 % credible interval
    std::vector<DomainLevel> domains; ///< in the order of spec.domains
    std::size_t newCount = 0;         ///< answers to questions not seen before, which it mostly rests on
    std::size_t repeatedCount = 0;    ///< answers to questions seen before, which count less
    std::optional<Day> newest;        ///< of the last answer; absent without any
    Abilities abilities;              ///< what all of it follows from

    bool operator==(const Readiness&) const = default;
};

/// What is known on `today` after `attempts`, which are in the order in which they happened. Attempts at
/// domains that the exam does not have (any more) are left out; those dated after `today` (the clock was set
/// back) count as today's. Without any attempt it is what holds for a stranger.
Readiness readinessOf(const ExamSpec& spec, std::span<const Attempt> attempts, Day today,
                      const AbilityModel& model = {});

/// The chance of passing a real paper (as many scored questions as the exam has, the pass mark of our scale)
/// with these abilities, what is not known about them included.
double passProbability(const ExamSpec& spec, const Abilities& abilities, const AbilityModel& model = {});

/// How many more new questions, spread as the exam spreads them, would bring the band of Readiness::score to
/// at most `halfWidth` (above 0) on either side. 0 when it is that narrow already; nothing when kMostToNarrow
/// would not do.
std::optional<std::size_t> questionsToNarrow(const ExamSpec& spec, const Abilities& abilities,
                                             double halfWidth, const AbilityModel& model = {});

inline constexpr std::size_t kMostToNarrow = 500;

} // namespace exam
