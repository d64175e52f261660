// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/coverage.h"

#include "audit/thresholds.h"

#include <set>
#include <unordered_map>

namespace bank {

namespace {

std::unordered_map<exam::PointCode, std::size_t> questionsByPoint(const exam::Bank& bank) {
    std::unordered_map<exam::PointCode, std::size_t> counts;
    for (const exam::Question& question : bank.questions())
        for (const exam::PointCode& code : std::set(question.points.begin(), question.points.end()))
            ++counts[code];
    return counts;
}

} // namespace

std::vector<PointCount> thinPoints(const exam::Bank& bank, const TaskFilter& filter) {
    std::unordered_map<exam::PointCode, std::size_t> counts = questionsByPoint(bank);
    std::vector<PointCount> thin;
    for (const exam::Domain& domain : bank.spec().domains)
        for (const exam::Task& task : domain.tasks)
            for (const exam::Point& point : task.points)
                if (filter(domain, task) && counts[point.code] < thresholds::kItemsPerPoint)
                    thin.push_back({point.code, point.text, counts[point.code]});
    return thin;
}

Spread spreadOf(const exam::Bank& bank, const QuestionFilter& filter) {
    Spread spread;
    for (const exam::Question& question : bank.questions()) {
        if (!filter(question))
            continue;
        ++spread.questions;
        ++spread.kinds[static_cast<std::size_t>(question.kind())];
        ++spread.difficulties[static_cast<std::size_t>(question.difficulty)];
    }
    return spread;
}

} // namespace bank
