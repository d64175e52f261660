// SPDX-License-Identifier: GPL-3.0-or-later
//
// The study guide's readiness gates: 70 % in every domain, 75 % on all three full tests, and 70, 75, 80 % on
// three full tests in the week before the exam (guide, lines 7771, 10295-10298, 10650-10667). Shares of right
// answers, not scaled scores. Beside the estimate of Readiness, never mixed with it.
#pragma once

#include "model/catalogue.h"
#include "paper/paper.h"
#include "scoring/grader.h"
#include "study/day.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace exam {

/// A finished sitting as the gates and plans see it.
struct SittingResult {
    Day day{};
    std::optional<TestId> test = std::nullopt; ///< the named test that it was
    std::size_t questionCount = 0;
    Tally scored;
    std::vector<TallyOf<DomainId>> domains = {};

    bool operator==(const SittingResult&) const = default;
};

/// The named test that asks for what this paper was asked for; nothing when none does.
std::optional<TestId> namedTestOf(const Catalogue& bank, const Paper& paper);

/// What the guide wants of a domain, of each full test, and of the three in the last week.
inline constexpr int kDomainPercent = 70;
inline constexpr int kFullTestPercent = 75;
inline constexpr std::array<int, 3> kLastWeekPercents{70, 75, 80};

enum class GateKind { Domain, FullTest, LastWeek };

/// One condition. `got` is what counted for it, absent while nothing did.
struct Gate {
    GateKind kind = GateKind::Domain;
    std::string subject;    ///< id of the domain or of the test; "1" to "3" in the last week
    int wantedPercent = 70; ///< of right answers, included
    std::optional<Tally> got = std::nullopt;
    std::optional<Day> day = std::nullopt; ///< of what counted

    bool isMet() const;
    bool operator==(const Gate&) const = default;
};

/// One gate per domain: the last sitting with at least kFewestOfADomain of its questions counts.
std::vector<Gate> domainGates(const ExamSpec& spec, std::span<const SittingResult> results);

inline constexpr std::size_t kFewestOfADomain = 10;

/// One gate per fixed test of the exam's full length; the last try counts.
std::vector<Gate> fullTestGates(const Catalogue& bank, std::span<const SittingResult> results);

/// Three gates: the first three sittings of the exam's full length in the seven days before `exam`.
std::vector<Gate> lastWeekGates(const ExamSpec& spec, std::span<const SittingResult> results, Day exam);

} // namespace exam
