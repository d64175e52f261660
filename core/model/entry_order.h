// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <optional>
#include <vector>

namespace exam {

/// The order in which the entries of a question have to be shown because it means something: as the bank
/// lists them where it says so (`shuffle: false`), rising where all of them are quantities ("512 MB", "2 GB",
/// "30 s", "5 minutes", "$1,200", "7 retries" of one noun). Nothing where they may be shuffled, and always
/// for an ordering, whose steps the bank lists in their right order.
std::optional<std::vector<EntryIndex>> fixedEntryOrder(const Question& question);

} // namespace exam
