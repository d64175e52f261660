// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short adaptive test that tells the level in each domain. It is sat in stages: the questions of a stage
// are chosen by what the answers before it told (multistage testing), so each stage is a paper like any
// other.
//
//     Abilities abilities = readinessOf(spec, attempts, today).abilities;
//     while (asked.size() < kDiagnosticLength)
//         ask nextDiagnosticQuestions(bank, abilities, asked, exposure, kDiagnosticStage, seed), then
//         abilities = readinessOf(spec, attempts with the new ones, today).abilities;
#pragma once

#include "model/catalogue.h"
#include "paper/paper.h"
#include "study/readiness.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace exam {

inline constexpr std::size_t kDiagnosticLength = 25;
inline constexpr std::size_t kDiagnosticStage = 5;
/// How long a test can be left and gone on with: after that many days what its first answers told is old.
inline constexpr int kDiagnosticDays = 14;

/// The next questions of a diagnostic test in which `asked` were asked, in the order of asking: at most
/// `count`, and kDiagnosticLength in all; fewer when the bank has no more.
///
/// Each is the one whose answer is expected to take most of the uncertainty about the domain levels away
/// (D-optimality's cousin, A-optimality: the trace of the levels' covariance), within the blueprint: domains
/// have their quota of the whole test by largest remainder, difficulties their share and no kind more than
/// three times its share as long as there are others. Questions not seen before come first, then topics not
/// asked yet, then tasks asked less: a person's knowledge differs from topic to topic more than any model of
/// difficulty knows, and a choice that leans on that model alone was worse than a paper (`rehearsal-bank
/// simulate --part diagnostic`). The rest is by lot. No enemies, no case studies.
std::vector<QuestionId> nextDiagnosticQuestions(const Catalogue& bank, const Abilities& abilities,
                                                std::span<const QuestionId> asked, const Exposure& exposure,
                                                std::size_t count, std::uint64_t seed,
                                                const AbilityModel& model = {});

/// Where studying brings most marks: the domain with the greatest product of weight and room to grow, the
/// share that is expected to be wrong. `levels` beside spec.domains.
DomainId domainToBeginWith(const ExamSpec& spec, std::span<const DomainLevel> levels);

} // namespace exam
