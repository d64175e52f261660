// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/key_positions.h"

#include "audit/thresholds.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace bank {

double KeyPositions::chiSquare() const {
    const auto all = static_cast<double>(std::accumulate(keys.begin(), keys.end(), std::size_t{0}));
    const double expected = all / static_cast<double>(keys.size());
    double sum = 0.0;
    for (const std::size_t count : keys) {
        const double difference = static_cast<double>(count) - expected;
        sum += all > 0.0 ? difference * difference / expected : 0.0;
    }
    return sum;
}

bool KeyPositions::isUneven() const {
    const std::size_t freedom =
        std::clamp<std::size_t>(optionCount, 2, thresholds::kChiSquareLimits.size() + 1) - 1;
    return chiSquare() > thresholds::kChiSquareLimits[freedom - 1];
}

std::vector<KeyPositions> keyPositions(const std::vector<ChoiceItem>& items) {
    std::map<std::size_t, KeyPositions> byCount;
    for (const ChoiceItem& item : items) {
        KeyPositions& positions = byCount[item.options.size()];
        positions.optionCount = item.options.size();
        positions.keys.resize(item.options.size());
        for (const ChoiceOption& option : item.options)
            positions.keys[option.position] += option.isRight ? 1 : 0;
    }
    std::vector<KeyPositions> all;
    for (const auto& [count, positions] : byCount)
        all.push_back(positions);
    return all;
}

KeyRun longestRun(const std::vector<ChoiceItem>& items) {
    KeyRun longest;
    KeyRun current;
    std::size_t position = 0;
    for (const ChoiceItem& item : items) {
        const auto key = std::ranges::find_if(item.options, &ChoiceOption::isRight);
        if (!item.isSingle || key == item.options.end())
            continue;
        if (current.length == 0 || key->position != position)
            current = {.length = 0, .first = item.id};
        position = key->position;
        ++current.length;
        if (current.length > longest.length)
            longest = current;
    }
    return longest;
}

} // namespace bank
