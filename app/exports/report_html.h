// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sitting_report.h"

#include <QString>

namespace app {

/// The report as one HTML document without scripts, pictures or anything from elsewhere. Keeps to what Qt's
/// rich text knows, so that a browser and a printed page show the same.
QString reportHtml(const SittingReport& report);

} // namespace app
