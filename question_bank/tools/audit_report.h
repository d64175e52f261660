// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audit.h"

#include <iosfwd>

namespace bank {

/// Prints findings, figures, blind guesses, nearest pairs and coverage as aligned tables, and last the
/// thresholds that fail.
void printAudit(const AuditReport& report, std::ostream& stream);

} // namespace bank
