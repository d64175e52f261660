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

std::vector<std::size_t> largestRemainder(const std::vector<double>& weights, std::size_t total) {
    std::vector<std::size_t> shares(weights.size(), 0);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0.0)
        return shares;
    std::vector<double> remainders(weights.size());
    std::size_t given = 0;
    for (std::size_t index = 0; index < weights.size(); ++index) {
        const double exact = static_cast<double>(total) * weights[index] / sum;
        // The division may land a hair below a whole number; 1e-9 is far below any real remainder.
        shares[index] = static_cast<std::size_t>(std::floor(exact + 1e-9));
        remainders[index] = exact - static_cast<double>(shares[index]);
        given += shares[index];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        return remainders[left] > remainders[right] + 1e-9;
    });
    for (std::size_t rank = 0; given < total; ++rank, ++given)
        ++shares[order[rank % order.size()]];
    return shares;
}

std::vector<std::size_t> domainQuotas(const ExamSpec& spec, std::size_t total) {
    std::vector<double> weights;
    for (const Domain& domain : spec.domains)
        weights.push_back(domain.weight);
    return largestRemainder(weights, total);
}

} // namespace exam
