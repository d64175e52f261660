// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Markdown text of a bank may hold, so that the window shows it within one frame (16.7 ms): Qt's text
// layout takes seconds for one word of a megabyte, for deep nesting and for heaps of combining marks.
// tests/bench measures texts that lie just within these limits.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bank {

constexpr std::size_t kMaxWordCharacters = 500; ///< between white space
constexpr std::size_t kMaxCombiningMarks = 8;   ///< in a row
constexpr std::size_t kMaxMarkdownDepth = 6;    ///< quotes and lists inside each other

/// What a text may take to lay out, as estimated.
constexpr double kMaxLayoutMilliseconds = 14.5;

/// The time that Qt 6.4 takes to lay the valid UTF-8 text out in a column of 700 pixels, estimated from
/// above: so much for each byte, line, run of '*', '_' or '`', bar of a table, mark of a quote or list behind
/// another one, and character beyond the Latin blocks of Unicode. Measured on 2 cores at 2.4 GHz, 2026-11-29.
double layoutMilliseconds(std::string_view markdown);

/// Which limit the valid UTF-8 text exceeds, as "has a word of more than 500 characters"; empty when it keeps
/// all of them. Careful rather than exact: code is counted as if it were text.
std::string exceededLimit(std::string_view markdown);

} // namespace bank
