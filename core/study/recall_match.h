// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which entries of a sheet somebody seems to have written down. A proposal that the person corrects: it
// compares words and numbers and understands nothing.
#pragma once

#include "study/recall_sheet.h"

#include <string_view>
#include <vector>

namespace exam {

/// Beside sheet.entries. An entry is proposed as recalled when one line of `text` (UTF-8) holds every word
/// and number of one of its keys, in any order, and a third of the words of its cue, of a cue with a colon
/// those before it. Case, plural endings, spaces and hyphens inside a word do not matter; four letters or
/// more stand for the word that they begin; 1 hour is 60 min, 1 GB is 1024 MiB, and a bare number stands for
/// one with a unit.
std::vector<bool> proposeRecalled(const RecallSheet& sheet, std::string_view text);

} // namespace exam
