// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "paper/paper.h"

#include <cstddef>
#include <vector>

namespace exam {

/// What was wanted of one part of a paper, and what it got.
template<class Key>
struct ShareOf {
    Key key;
    double wanted = 0.0; ///< questions, by the exam's shares; rarely whole
    std::size_t got = 0;

    bool operator==(const ShareOf&) const = default;
};

/// How near a paper came to what the exam wants: the report on the soft rules of buildPaper().
struct PaperComposition {
    std::vector<ShareOf<DomainId>> domains; ///< in the order of the exam definition; those the paper has
    std::vector<ShareOf<TaskId>> tasks;     ///< likewise
    std::vector<ShareOf<QuestionKind>> kinds;
    std::vector<ShareOf<Difficulty>> difficulties;
    std::size_t repeatedTopics = 0; ///< questions that test a topic which an earlier one tests already
    ScenarioId caseStudy;           ///< empty without one
};

/// Composition of a paper of `bank`. The wanted shares of the domains are among those that the paper has, so
/// a paper restricted to two domains is measured by these two.
PaperComposition compositionOf(const Catalogue& bank, const Paper& paper);

} // namespace exam
