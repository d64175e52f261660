// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/near_duplicates.h"
#include "model/bank.h"

#include <vector>

namespace bank {

/// A question whose stem holds the key of another one word by word (rule 19), or has the same key (rule 22).
struct Leak {
    enum class Way { StemHoldsKey, SameKey };

    exam::QuestionId from;
    exam::QuestionId of; ///< the question that is given away
    Way way = Way::StemHoldsKey;
};

/// Leaks from questions that pass the filter, in the order of the bank. Keys of fewer than
/// thresholds::kTellingWords words and questions that are named as enemies are left out. The time grows with
/// the number of questions times their text.
std::vector<Leak> leaks(const exam::Bank& bank, const QuestionFilter& filter);

} // namespace bank
