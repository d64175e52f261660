// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exam_spec.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace exam {

const Domain* ExamSpec::findDomain(const DomainId& domainId) const {
    const auto found = std::ranges::find(domains, domainId, &Domain::id);
    return found == domains.end() ? nullptr : &*found;
}

const Task* ExamSpec::findTask(const TaskId& taskId) const {
    for (const Domain& domain : domains)
        if (const auto found = std::ranges::find(domain.tasks, taskId, &Task::id);
            found != domain.tasks.end())
            return &*found;
    return nullptr;
}

Millis allowedTime(const ExamSpec& spec, const std::optional<ExtraTime>& extra) {
    const Millis normal = spec.duration;
    if (!extra)
        return normal;
    const double stretched = std::round(static_cast<double>(normal.count()) * extra->factor);
    return Millis{static_cast<Millis::rep>(stretched)} + extra->added;
}

std::vector<std::size_t> largestRemainder(const std::vector<std::uint32_t>& weights, std::size_t total) {
    std::vector<std::size_t> shares(weights.size(), 0);
    const std::uint64_t sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
    if (sum == 0)
        return shares;
    std::vector<std::uint64_t> remainders(weights.size());
    std::size_t given = 0;
    for (std::size_t index = 0; index < weights.size(); ++index) {
        const std::uint64_t exact = std::uint64_t{total} * weights[index];
        shares[index] = exact / sum;
        remainders[index] = exact % sum;
        given += shares[index];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t index) { return remainders[index]; });
    for (std::size_t rank = 0; given < total; ++rank, ++given)
        ++shares[order[rank]];
    return shares;
}

std::vector<std::size_t> domainQuotas(const ExamSpec& spec, std::size_t total) {
    std::vector<std::uint32_t> weights;
    for (const Domain& domain : spec.domains)
        weights.push_back(static_cast<std::uint32_t>(domain.weight));
    return largestRemainder(weights, total);
}

} // namespace exam
