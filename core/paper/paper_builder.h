// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a paper: domains by quota, tasks inside a domain by their number of points, kinds and difficulties as
// near to the wanted shares as the bank allows, what the person has not seen before what was seen.
#pragma once

#include "model/catalogue.h"
#include "paper/paper.h"

#include <cstdint>
#include <expected>
#include <vector>

namespace exam {

/// A quota that the bank cannot fill under the request.
struct QuotaShortfall {
    DomainId domain;
    std::size_t wanted = 0;
    std::size_t available = 0;

    bool operator==(const QuotaShortfall&) const = default;
};

/// Why there is no paper, with the numbers, and what could be made instead.
struct PaperRefusal {
    std::size_t wanted = 0;
    std::vector<QuotaShortfall> shortfalls; ///< at least one
    std::size_t possibleCount = 0;          ///< the longest paper on blueprint; 0: none at all

    bool operator==(const PaperRefusal&) const = default;
};

using PaperResult = std::expected<Paper, PaperRefusal>;

/// Draws a paper from `bank`. Equal arguments give equal papers, byte for byte, on every platform.
///
/// Hard rules: the domains have their quotas by largest remainder (of those the request allows); no question
/// twice; no two enemies; the questions of one case study together and at most one case study; within a
/// domain no question that was seen while an unseen one can be taken; of the seen ones of a task the longest
/// unseen first, of one sitting the wrong before the right. A domain in which the request's restrictions
/// leave no question has no quota. Soft rules: tasks by their number of points (remainders dealt by the
/// seed), topics not repeated, kinds and difficulties by the exam's wanted shares. A request with `ids` takes
/// just these, in a drawn order, with no quota.
PaperResult buildPaper(const Catalogue& bank, const PaperRequest& request, const Exposure& exposure,
                       std::uint64_t seed);

} // namespace exam
