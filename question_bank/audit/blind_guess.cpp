// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/blind_guess.h"

#include "audit/thresholds.h"

#include <algorithm>

namespace bank {

namespace {

/// Sums of fractions need not come out exactly equal.
constexpr double kRounding = 1e-9;

constexpr std::size_t kSecond = 1; ///< "B", where people put keys most

std::vector<std::size_t> namedByVote(const std::vector<double>& voices) {
    const double most = std::ranges::max(voices);
    std::vector<std::size_t> named;
    for (std::size_t index = 0; index < voices.size(); ++index)
        if (voices[index] > most - kRounding)
            named.push_back(index);
    return named;
}

} // namespace

std::vector<CueTally> blindGuess(const std::vector<ChoiceItem>& items) {
    std::vector<CueTally> strategies;
    for (const Cue& cue : guessingCues())
        strategies.push_back({.name = cue.name});
    CueTally second{.name = "always B"};
    CueTally vote{.name = "vote of all"};
    for (const ChoiceItem& item : items) {
        if (!item.isSingle || item.options.size() != thresholds::kGuessedOptions)
            continue;
        std::vector<double> voices(item.options.size(), 0.0);
        for (std::size_t cue = 0; cue < strategies.size(); ++cue) {
            const std::vector<std::size_t> named = namedBy(guessingCues()[cue].score, item);
            strategies[cue].add(item, named);
            for (const std::size_t index : named)
                voices[index] += 1.0 / static_cast<double>(named.size());
        }
        second.add(item, {kSecond});
        vote.add(item, namedByVote(voices));
    }
    strategies.push_back(second);
    strategies.push_back(vote);
    return strategies;
}

bool failsBlindGuess(const CueTally& strategy) {
    const double allowed =
        strategy.chance + thresholds::kStrategyExcess * static_cast<double>(strategy.items);
    return strategy.earned > allowed + kRounding;
}

} // namespace bank
