// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace bank {

/// Whether a finding is for people to judge, or has to be mended before the bank passes.
enum class Level { Warning, Failure };

/// One of the 32 rules for auditing a bank (thresholds.h).
struct AuditRule {
    int number = 0; ///< from 1; stable
    std::string_view name;
    std::string_view measure; ///< what is counted, and where the line is drawn
};

/// All 32 by number.
std::span<const AuditRule> auditRules();

/// The rule with this number, 1-32.
const AuditRule& auditRule(int number);

} // namespace bank
