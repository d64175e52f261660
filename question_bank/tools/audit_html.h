// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audit.h"

#include <string>

namespace bank {

/// The report as one HTML page with charts as inline SVG, in light and dark as the reader's system has it.
/// Self-contained: loads nothing, runs nothing. `report` is that of `bank`.
std::string auditHtml(const exam::Bank& bank, const AuditReport& report);

} // namespace bank
