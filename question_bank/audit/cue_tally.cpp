// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cue_tally.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bank {

namespace {

double stemWordsOf(const ChoiceOption& option) {
    return static_cast<double>(option.stemWords);
}

double qualifiersOf(const ChoiceOption& option) {
    return static_cast<double>(option.qualifiers);
}

double namesFavoured(const ChoiceOption& option) {
    return option.favouredNames > 0 ? 1.0 : 0.0;
}

double isNotAbsolute(const ChoiceOption& option) {
    return option.absoluteWords == 0 ? 1.0 : 0.0;
}

constexpr std::array<Cue, 7> kGuessingCues{{{"longest", lengthOf},
                                            {"shortest", shortnessOf},
                                            {"most words of the stem", stemWordsOf},
                                            {"most shared parts", sharedPartsOf},
                                            {"most qualified", qualifiersOf},
                                            {"names a SageMaker feature", namesFavoured},
                                            {"no absolute word", isNotAbsolute}}};

} // namespace

std::vector<std::size_t> namedBy(CueScore score, const ChoiceItem& item) {
    std::vector<std::size_t> named;
    double most = 0.0;
    for (std::size_t index = 0; index < item.options.size(); ++index) {
        const double found = score(item.options[index]);
        if (named.empty() || found > most) {
            named.clear();
            most = found;
        }
        if (found >= most)
            named.push_back(index);
    }
    return named;
}

void CueTally::add(const ChoiceItem& item, const std::vector<std::size_t>& named) {
    const double chanceOfItem = 1.0 / static_cast<double>(item.options.size());
    const auto right =
        std::ranges::count_if(named, [&](std::size_t index) { return item.options[index].isRight; });
    ++items;
    earned += static_cast<double>(right) / static_cast<double>(named.size());
    chance += chanceOfItem;
    variance += chanceOfItem * (1.0 - chanceOfItem);
}

double CueTally::share() const {
    return items == 0 ? 0.0 : earned / static_cast<double>(items);
}

double CueTally::chanceShare() const {
    return items == 0 ? 0.0 : chance / static_cast<double>(items);
}

double CueTally::z() const {
    return variance > 0.0 ? (earned - chance) / std::sqrt(variance) : 0.0;
}

std::span<const Cue> guessingCues() {
    return kGuessingCues;
}

double lengthOf(const ChoiceOption& option) {
    return static_cast<double>(option.length);
}

double shortnessOf(const ChoiceOption& option) {
    return -static_cast<double>(option.length);
}

double sharedPartsOf(const ChoiceOption& option) {
    return static_cast<double>(option.sharedParts);
}

double serviceNamesOf(const ChoiceOption& option) {
    return static_cast<double>(option.serviceNames);
}

double favouredNamesOf(const ChoiceOption& option) {
    return static_cast<double>(option.favouredNames);
}

} // namespace bank
