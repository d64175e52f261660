// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that look at one question alone, by their numbers in the rules for auditing a bank
// (thresholds.h). Each gives what was found, in English for whoever repairs the question, or nothing. Options
// are counted from 1 as the bank lists them. With several keys a cue is one when it sets all keys apart from
// all distractors, or when it holds for one of them where the rule compares a key with the distractors.
#pragma once

#include "audit/choice_item.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bank {

using Found = std::optional<std::string>;

/// Rule 1: the key is much longer than the distractors are on average.
Found keyIsMuchLonger(const ChoiceItem& item);

/// Rule 4: the stem ends with "a" or "an", which fits the keys, judged by first letters, and not all
/// distractors. Other grammatical cues are left to readers.
Found articleFitsTheKey(const ChoiceItem& item);

/// Rule 6: absolute words in distractors, and in no key.
Found absoluteDistractors(const ChoiceItem& item);

/// Rule 8, clang: the key repeats more words of the stem than any distractor. Code and names of services do
/// not count.
Found keyEchoesTheStem(const ChoiceItem& item);

/// Rule 12: all keys differ in the same trait from all distractors, which share it: full stop at the end,
/// capital at the beginning, kind of the first word (closed classes and -ing), being code, naming a service.
Found keyIsOfAnotherKind(const ChoiceItem& item);

/// Rule 13: lengths of the options are spread widely.
Found lengthsAreSpread(const ChoiceItem& item);

/// Rule 14: two options of which one has all words of the other and more, whose ranges of numbers intersect,
/// or which are nearly the same.
Found optionsOverlap(const ChoiceItem& item);

/// Rule 15: exactly one pair of opposites ("enable X", "disable X") among the options, and one of the two is
/// right.
Found keyHasAnOpposite(const ChoiceItem& item);

/// Rule 16: options that differ in one number alone are not in its order, or are shuffled.
Found numbersAreOutOfOrder(const ChoiceItem& item);

struct ItemRule {
    int number = 0;
    std::string_view name;
    Found (*find)(const ChoiceItem&) = nullptr;
};

/// All of the above by number.
std::span<const ItemRule> itemRules();

} // namespace bank
