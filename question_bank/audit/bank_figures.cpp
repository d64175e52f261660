// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bank_figures.h"

#include "audit/thresholds.h"

namespace bank {

namespace {

double ratio(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

CueTally tallied(const Cue& cue, const std::vector<ChoiceItem>& items) {
    CueTally tally{.name = cue.name};
    for (const ChoiceItem& item : items) {
        const std::vector<std::size_t> named = namedBy(cue.score, item);
        if (item.isSingle && named.size() < item.options.size())
            tally.add(item, named);
    }
    return tally;
}

void addOption(OptionSums& sums, const ChoiceOption& option) {
    ++sums.options;
    sums.characters += option.length;
    sums.words += option.words.size();
    sums.absoluteWords += option.absoluteWords;
    sums.vagueWords += option.vagueWords;
}

} // namespace

double OptionSums::meanLength() const {
    return ratio(characters, options);
}

double OptionSums::absoluteShare() const {
    return ratio(absoluteWords, words);
}

double OptionSums::vagueShare() const {
    return ratio(vagueWords, words);
}

BankFigures bankFigures(const std::vector<ChoiceItem>& items) {
    BankFigures figures;
    figures.longest = tallied({"longest option", lengthOf}, items);
    figures.shortest = tallied({"shortest option", shortnessOf}, items);
    figures.favouredNames = tallied({"most SageMaker names", favouredNamesOf}, items);
    figures.serviceNames = tallied({"most names of services", serviceNamesOf}, items);
    figures.sharedParts = tallied({"most shared parts (convergence)", sharedPartsOf}, items);
    for (const ChoiceItem& item : items) {
        if (!item.isSingle)
            continue;
        ++figures.items;
        for (const ChoiceOption& option : item.options)
            addOption(option.isRight ? figures.keys : figures.distractors, option);
    }
    return figures;
}

bool failsLongest(const BankFigures& figures) {
    return figures.longest.share() > thresholds::kLongestShare && figures.longest.z() > thresholds::kLongestZ;
}

} // namespace bank
