// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/wording.h"

#include "loader/plain_text.h"
#include "loader/utf8.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace bank {

namespace {

/// Levenshtein's distance.
std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::string inQuotes(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    // Folding reads the whole text, so what can never be shown is cut off before; a character has 4 bytes at
    // most.
    std::string folded = foldSpaces(text.substr(0, std::size_t{8} * kLongest));
    std::size_t end = 0;
    for (std::size_t shown = 0; end < folded.size() && shown < kLongest; ++shown)
        end += std::max<std::size_t>(utf8At(folded, end).byteCount, 1);
    if (end < folded.size()) {
        folded.resize(end);
        folded += "...";
    }
    return '\'' + folded + '\'';
}

std::string alternatives(std::span<const std::string_view> words) {
    std::string text;
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (index > 0)
            text += index + 1 == words.size() ? " or " : ", ";
        text += words[index];
    }
    return text;
}

std::string_view closest(std::string_view word, std::span<const std::string_view> words) {
    std::string_view best;
    std::size_t bestDistance = 0;
    for (const std::string_view candidate : words) {
        const std::size_t tolerated = (candidate.size() + 2) / 3;
        if (word.size() > candidate.size() + tolerated)
            continue;
        const std::size_t found = distance(word, candidate);
        if (found <= tolerated && (best.empty() || found < bestDistance)) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

} // namespace bank
