// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/findings.h"
#include "model/question.h"

namespace bank {

/// The rules about what is chosen from: counts by kind, right answers, flaws, equal and empty texts
/// (FORMAT.md, "Questions").
void checkContent(const exam::Question& question, Findings& findings);

} // namespace bank
