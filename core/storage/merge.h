// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two histories into one. merge(a, b) equals merge(b, a), merge(a, a) equals a, and of three it does not
// matter which two are merged first; so machines can be merged in any order, also twice.
#pragma once

#include "storage/rows.h"

namespace exam {

/// Everything that either has. Of a sitting that both have, the events of both: where one is the beginning of
/// the other, or fills its gaps, they become one. A sitting that was gone on with on two machines becomes
/// two, the second under the id with "-2" behind it. Of cards and settings the latest stays, of notes every
/// version.
HistoryRows merge(const HistoryRows& a, const HistoryRows& b);

} // namespace exam
