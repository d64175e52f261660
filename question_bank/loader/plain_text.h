// SPDX-License-Identifier: GPL-3.0-or-later
//
// Markdown texts as the rules compare and count them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bank {

/// Every run of spaces, tabs and line breaks as one space, none at the ends.
std::string foldSpaces(std::string_view text);

/// The text as it is compared: spaces folded, asterisks and back-ticks dropped.
std::string withoutMarkup(std::string_view text);

/// "All of the above", "none of the above", "both A and B": an option that does not stand for itself.
bool refersToOtherOptions(std::string_view markdown);

/// Words outside fenced code blocks (```) and table rows (lines that begin with |).
std::size_t wordCount(std::string_view markdown);

} // namespace bank
