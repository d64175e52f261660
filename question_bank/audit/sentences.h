// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of a stem. English, like text_measures.h.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// The prose of a Markdown text without fenced code and tables, spaces folded, marks of emphasis and code
/// kept.
std::string proseOf(std::string_view markdown);

/// The sentences of a prose text, each with the mark that ends it: a full stop, question mark, exclamation
/// mark or colon before a space or the end. "e.g." and numbers end none.
std::vector<std::string> sentencesOf(std::string_view prose);

/// What is asked: the last sentence of the stem that is a question, else its last sentence, without the
/// "(Select TWO.)" behind it. Empty for a stem without prose.
std::string leadInOf(std::string_view stem);

/// Flesch reading ease: about 100 is very easy, 0 very hard. 206.835 - 1.015 words per sentence - 84.6
/// syllables per word (Flesch 1948), syllables counted as groups of vowels. 0 for a text without words.
double readingEase(std::string_view prose);

} // namespace bank
