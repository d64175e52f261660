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

constexpr std::size_t kMaxMarkdownBytes = std::size_t{12} * 1024;
constexpr std::size_t kMaxMarkdownLines = 250;
constexpr std::size_t kMaxWordCharacters = 500; ///< between white space
constexpr std::size_t kMaxCombiningMarks = 8;   ///< in a row
constexpr std::size_t kMaxMarkdownDepth = 6;    ///< quotes and lists inside each other
constexpr std::size_t kMaxTableBars = 400;      ///< '|', which divide the cells of tables
constexpr std::size_t kMaxSpans = 400;          ///< runs of '*', '_' and '`', which may begin or end a span

/// Which limit the valid UTF-8 text exceeds, as "has more than 250 lines"; empty when it keeps all of them.
/// Careful rather than exact: code is counted as if it were text.
std::string exceededLimit(std::string_view markdown);

} // namespace bank
