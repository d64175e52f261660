// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"

#include <span>
#include <vector>

namespace exam {

/// The tries of a sitting in paper order: of the questions that were seen, those with an answer, those whose
/// answer was revealed, and, in an exam, those left unanswered, which is wrong there. An unscored question
/// counts like any other: the person did not know it from the rest.
std::vector<Attempt> attemptsOf(const SittingRecord& record, std::span<const SittingEvent> events,
                                const DayOf& dayOf);

} // namespace exam
