// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audit.h"

#include <string>

namespace bank {

/// The report as one JSON object: `failed`, `rules`, `findings`, `strategies`, `cues`, `positions`,
/// `blueprint`, `nearest`, `thin_points`. Shares lie in [0, 1].
std::string auditJson(const AuditReport& report);

} // namespace bank
