// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts as the audit counts and compares them. English: stop words and endings are those of that language.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

using WordSet = std::set<std::string>;

/// The words in lower case, in their order: runs of letters, digits and underscores. A comma or full stop
/// between digits belongs to the number ("38,200").
std::vector<std::string> wordsOf(std::string_view text);

/// The words that carry meaning, each as its stem ("restored" and "restores" are "restor"), without stop
/// words.
WordSet contentWords(std::string_view text);

/// The Markdown text without fenced code blocks, code spans and table rows.
std::string withoutCode(std::string_view markdown);

/// How many code spans the Markdown text has.
std::size_t codeSpanCount(std::string_view markdown);

/// Size of the intersection by size of the union, in [0, 1]; 1 for two empty sets.
double jaccard(const WordSet& left, const WordSet& right);

std::size_t commonCount(const WordSet& left, const WordSet& right);

/// A text with its numbers taken out: "10 to 20 GB" is "# to # GB" with 10 and 20. Digits inside a word
/// ("S3") are no numbers.
struct NumberedText {
    std::string skeleton;
    std::vector<double> numbers;
};

NumberedText splitNumbers(std::string_view plain);

/// The set of the three-byte pieces of a text in lower case with folded spaces.
class Trigrams {
public:
    explicit Trigrams(std::string_view plain);

    /// Jaccard similarity in [0, 1]; 1 for equal texts.
    double similarity(const Trigrams& other) const;

    /// What similarity() cannot exceed, found about fifty times as fast.
    double mostSimilarity(const Trigrams& other) const;

private:
    static constexpr std::size_t kBuckets = 1024;

    std::vector<std::uint32_t> m_pieces; ///< rising, each once
    std::vector<std::uint8_t> m_counts;  ///< of the pieces by their remainder; 255 stands for more, too
};

} // namespace bank
