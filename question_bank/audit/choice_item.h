// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/service_names.h"
#include "audit/text_measures.h"
#include "model/question.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace bank {

/// An option as somebody sees it who does not know the subject.
struct ChoiceOption {
    std::string text;  ///< Markdown
    std::string plain; ///< without markup, spaces folded
    bool isRight = false;
    std::size_t position = 0;       ///< from 0, as the bank lists the options
    std::size_t length = 0;         ///< characters of `plain`
    std::vector<std::string> words; ///< all words of `plain`
    WordSet prose;                  ///< content words without code and service names
    std::size_t stemWords = 0; ///< content words, those of code and names too, that stand in the stem as well
    std::size_t sharedParts =
        0; ///< over its parts (split at commas and "and"): other options that have it too
    std::size_t qualifiers = 0; ///< commas, pairs of parentheses, numbers and code spans
    std::size_t serviceNames = 0;
    std::size_t favouredNames = 0; ///< of serviceNames: those of thresholds::kFavouredGroup
    std::size_t absoluteWords = 0; ///< rule 6: always, never, all, none, only, every, must, cannot
    std::size_t vagueWords = 0;    ///< rule 7: usually, often, sometimes, may, rarely, might
};

/// A multiple-choice or multiple-response question with what is measured of its options.
struct ChoiceItem {
    exam::QuestionId id;
    bool isSingle = true; ///< multiple choice
    bool shuffle = true;
    std::string leadIn;                ///< the plain stem without its "(Select TWO.)"
    WordSet stemProse;                 ///< content words of the stem without code, tables and service names
    std::vector<ChoiceOption> options; ///< one at least, as the validator makes sure
};

/// Nothing for the kinds that have no options.
std::optional<ChoiceItem> choiceItem(const exam::Question& question, const ServiceNames& names);

bool isAbsoluteWord(const std::string& word);

} // namespace bank
