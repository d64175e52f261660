// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sitting_figures.h"

#include <QString>

namespace app {

/// In sentences, how a sitting was sat: as what, in what time, with what pauses and interruptions, and
/// whether all that is "under exam conditions".
QString conditionsText(const exam::ConditionFigures& conditions);

} // namespace app
