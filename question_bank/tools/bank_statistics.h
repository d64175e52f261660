// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"

#include <iosfwd>

namespace bank {

/// Prints how many questions there are by domain, task, kind and difficulty, beside what the exam definition
/// wants, and the points of the exam that no question names.
void printStatistics(const exam::Bank& bank, std::ostream& stream);

} // namespace bank
