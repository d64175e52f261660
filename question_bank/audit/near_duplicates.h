// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <functional>
#include <vector>

namespace bank {

/// Two questions and the trigram similarity of their stems, in [0, 1].
struct SimilarPair {
    exam::QuestionId first;
    exam::QuestionId second;
    double similarity = 0.0;
};

using QuestionFilter = std::function<bool(const exam::Question&)>;

/// Pairs of questions of which at least one passes the filter, most similar first: all near-duplicates
/// (rule 22), and in any case the thresholds::kNearestPairs nearest. The time taken grows with the square of
/// the number of questions.
std::vector<SimilarPair> nearestPairs(const std::vector<exam::Question>& questions,
                                      const QuestionFilter& filter);

/// Rule 22.
bool isNearDuplicate(const SimilarPair& pair);

} // namespace bank
