// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pieces of the sentences in issues.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace bank {

/// The text in single quotes, on one line, cut after 60 characters, so that a message stays readable.
std::string inQuotes(std::string_view text);

/// "easy, medium or hard"; empty for no words.
std::string alternatives(std::span<const std::string_view> words);

/// The one of `words` that differs from `word` by the fewest inserted, dropped or replaced letters; empty
/// when even that one differs by more than a third of its letters. The first wins among equals.
std::string_view closest(std::string_view word, std::span<const std::string_view> words);

} // namespace bank
