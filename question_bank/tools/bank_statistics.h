// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"

#include <iosfwd>

namespace bank {

/// Prints how many questions there are by domain, task, kind and difficulty, beside what the exam definition
/// wants; kinds by difficulty; how long their texts are; how old their checks are on the day `today`
/// ("2026-11-28"); and how many questions each point of the exam has.
void printStatistics(const exam::Bank& bank, const std::string& today, std::ostream& stream);

} // namespace bank
