// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audit.h"

#include <vector>

namespace bank {

/// What the findings and figures of the report (all but `rules`) mean for each of the 32 rules, by number.
std::vector<RuleResult> ruleResults(const AuditReport& report);

} // namespace bank
