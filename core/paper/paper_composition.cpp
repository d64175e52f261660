// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_composition.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace exam {

namespace {

/// Shares `total` among those that got something, by weight.
template<class Key>
void shareOut(std::vector<ShareOf<Key>>& shares, std::vector<double> weights, std::size_t total) {
    for (std::size_t index = 0; index < shares.size(); ++index)
        if (shares[index].got == 0)
            weights[index] = 0.0;
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t index = 0; index < shares.size() && sum > 0.0; ++index)
        shares[index].wanted = static_cast<double>(total) * weights[index] / sum;
    std::erase_if(shares, [](const ShareOf<Key>& share) { return share.got == 0; });
}

template<class E, std::size_t size>
std::vector<ShareOf<E>> wantedShares(const std::array<double, size>& shares, std::size_t total) {
    std::vector<ShareOf<E>> wanted;
    for (std::size_t index = 0; index < size; ++index)
        wanted.push_back({static_cast<E>(index), shares[index] * static_cast<double>(total), 0});
    return wanted;
}

/// The tasks of one domain, which share what the domain got by their number of points.
std::vector<ShareOf<TaskId>> taskShares(const Domain& domain, const std::vector<std::size_t>& got) {
    std::vector<ShareOf<TaskId>> shares;
    std::vector<double> points;
    for (std::size_t task = 0; task < domain.tasks.size(); ++task) {
        shares.push_back({domain.tasks[task].id, 0.0, got[task]});
        points.push_back(static_cast<double>(domain.tasks[task].points.size()));
    }
    shareOut(shares, std::move(points), std::accumulate(got.begin(), got.end(), std::size_t{0}));
    return shares;
}

} // namespace

PaperComposition compositionOf(const Catalogue& bank, const Paper& paper) {
    const ExamSpec& spec = bank.spec();
    const std::size_t total = paper.items.size();
    PaperComposition composition;
    composition.kinds = wantedShares<QuestionKind>(spec.kindShares, total);
    composition.difficulties = wantedShares<Difficulty>(spec.difficultyShares, total);
    std::vector<std::vector<std::size_t>> tasks;
    for (const Domain& domain : spec.domains)
        tasks.emplace_back(domain.tasks.size(), 0);
    std::set<std::uint32_t> topics;
    for (const PaperItem& item : paper.items) {
        const std::uint32_t index = *bank.indexOf(item.question);
        const QuestionTraits& traits = bank.traitsOf(index);
        ++tasks[traits.domain][traits.task];
        ++composition.kinds[static_cast<std::size_t>(traits.kind)].got;
        ++composition.difficulties[static_cast<std::size_t>(traits.difficulty)].got;
        composition.repeatedTopics += topics.insert(traits.topic).second ? 0u : 1u;
        if (const ScenarioId& scenario = bank.scenarioOf(index); !scenario.empty())
            composition.caseStudy = scenario;
    }
    std::vector<double> weights;
    for (std::size_t domain = 0; domain < spec.domains.size(); ++domain) {
        weights.push_back(spec.domains[domain].weight);
        composition.domains.push_back(
            {spec.domains[domain].id, 0.0,
             std::accumulate(tasks[domain].begin(), tasks[domain].end(), std::size_t{0})});
        std::ranges::move(taskShares(spec.domains[domain], tasks[domain]),
                          std::back_inserter(composition.tasks));
    }
    shareOut(composition.domains, std::move(weights), total);
    return composition;
}

} // namespace exam
