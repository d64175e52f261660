// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bank {

/// A Markdown text for the terminal: paragraphs and list entries wrapped to `width` characters, code and
/// tables as they are, each line behind `indent` spaces. Marks of emphasis are dropped, back-ticks kept. Ends
/// in a line break, unless the text is empty.
std::string terminalText(std::string_view markdown, std::size_t width, std::size_t indent);

/// The text as above, with `label` in the place of the indentation of its first line, filled up with spaces.
std::string labelled(std::string_view label, std::string_view markdown, std::size_t width,
                     std::size_t indent);

} // namespace bank
