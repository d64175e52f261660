// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sitting_review.h"

#include <vector>

namespace exam {

/// Sittings that were one test for the person, as one to look back at: the questions one part after the
/// other, the time added up. `parts` is not empty; the id and the conditions are those of the first.
SittingReview joinedReview(std::vector<StoredSitting> parts);

} // namespace exam
