// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_rules.h"

#include <array>
#include <cstddef>

namespace bank {

namespace {

constexpr std::array<AuditRule, 32> kRules{{
    {1, "longest option",
     "keys that are the longest option: over 40 % and z > 3 fails, z > 2 warns; a key "
     "1.5 times and 20 characters longer than the distractors are on average"},
    {2, "shortest option", "keys that are the shortest option: z > 3 or z < -3"},
    {3, "position of the key",
     "chi-square over the positions in the files, p < 0.001; 6 equal keys in a row"},
    {4, "article fits the key", "a stem that ends with 'a' or 'an', which does not fit all distractors"},
    {5, "all of the above", "options that refer to other options"},
    {6, "absolute words",
     "always, never, only ... in distractors alone; over the bank twice as often as in keys"},
    {7, "vague words", "usually, often, may ... in keys twice as often as in distractors"},
    {8, "clang", "the key repeats 2 words of the stem more than any distractor does, or 0.3 by Jaccard"},
    {9, "convergence",
     "keys that share most parts with other options: more than 3 standard errors over chance"},
    {10, "negative stem", "a negative lead-in not in capitals or bold fails; over 5 % of the bank warns"},
    {11, "double negative", "a negative lead-in with a negative option"},
    {12, "key of another kind",
     "the key alone differs in full stop, capital, first word, code, service name"},
    {13, "spread of lengths",
     "longest option over 3 times the shortest and coefficient of variation over 0.5"},
    {14, "options overlap", "ranges that intersect, nested words, trigram similarity of 0.9 and more"},
    {15, "opposites", "one pair of opposites with the key in it"},
    {16, "numbers out of order", "options that differ in a number are not in its order, or are shuffled"},
    {17, "incomplete stem",
     "no question or instruction at the end, under 6 words, or a lead-in that says nothing without the "
     "options"},
    {18, "window dressing",
     "stems over 120 words; over half of the sentences touch nothing that is answered or explained"},
    {19, "hinging", "a stem that holds the key of another question which is not named as its enemy"},
    {20, "select mismatch", "the number in the stem is not the number of keys"},
    {21, "key missing", "no key, or two options with the same text"},
    {22, "near-duplicates",
     "stems with a trigram similarity of 0.85 and more fail; the same key of 4 words and more warns"},
    {23, "explanation of letters", "no explanation, or 'option B' in one whose options are shuffled"},
    {24, "explanation beside the key",
     "shares no word with the key, or names a service that neither stem nor option does"},
    {25, "references",
     "none, a host with under 1 % of the bank's references, or a check older than 365 days"},
    {26, "retired or renamed",
     "a key names a service that is closed or has ended, without a word on that; former names"},
    {27, "blueprint", "domains, kinds or difficulties more than 3 points from the plan"},
    {28, "number of options", "other than the exam has: 4, or 5 and 6 for several keys"},
    {29, "readability", "sentences over 40 words"},
    {30, "typography",
     "double blanks, blanks before marks, odd back-ticks or quotes, names spelled otherwise than in "
     "services.yaml"},
    {31, "generated text", "words such as 'delve'; a parenthesis or dash in the key alone"},
    {32, "blind guess", "a strategy without knowledge earns 15 points more than chance"},
}};

} // namespace

std::span<const AuditRule> auditRules() {
    return kRules;
}

const AuditRule& auditRule(int number) {
    return kRules.at(static_cast<std::size_t>(number) - 1);
}

} // namespace bank
