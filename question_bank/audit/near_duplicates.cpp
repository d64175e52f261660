// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/near_duplicates.h"

#include "audit/text_measures.h"
#include "audit/thresholds.h"
#include "loader/plain_text.h"

#include <algorithm>
#include <iterator>

namespace bank {

namespace {

/// Keeps the pairs in order, near-duplicates and the nearest few, so that memory does not grow with the
/// square.
void keep(std::vector<SimilarPair>& pairs, SimilarPair pair) {
    if (pairs.size() >= thresholds::kNearestPairs && !isNearDuplicate(pair) &&
        pair.similarity <= pairs.back().similarity)
        return;
    const auto place =
        std::ranges::upper_bound(pairs, pair.similarity, std::greater(), &SimilarPair::similarity);
    pairs.insert(place, std::move(pair));
    if (pairs.size() > thresholds::kNearestPairs && !isNearDuplicate(pairs.back()))
        pairs.pop_back();
}

/// The similarity below which a pair is not kept.
double bound(const std::vector<SimilarPair>& pairs) {
    return pairs.size() < thresholds::kNearestPairs
               ? 0.0
               : std::min(pairs.back().similarity, thresholds::kEqualStems);
}

} // namespace

std::vector<SimilarPair> nearestPairs(const std::vector<exam::Question>& questions,
                                      const QuestionFilter& filter) {
    std::vector<Trigrams> stems;
    std::ranges::transform(questions, std::back_inserter(stems), [](const exam::Question& question) {
        return Trigrams(withoutMarkup(question.stem));
    });
    std::vector<SimilarPair> pairs;
    for (std::size_t first = 0; first < questions.size(); ++first)
        for (std::size_t second = first + 1; second < questions.size(); ++second)
            if ((filter(questions[first]) || filter(questions[second])) &&
                stems[first].mostSimilarity(stems[second]) >= bound(pairs))
                keep(pairs,
                     {questions[first].id, questions[second].id, stems[first].similarity(stems[second])});
    return pairs;
}

bool isNearDuplicate(const SimilarPair& pair) {
    return pair.similarity >= thresholds::kEqualStems;
}

} // namespace bank
