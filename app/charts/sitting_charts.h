// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "report/sitting_figures.h"
#include "study/gates.h"

#include <span>

namespace app {

/// The minutes that each question was on screen against an even share of the time, with flags and changes.
Chart timeChart(const exam::SittingFigures& figures);

/// How many questions were answered by when against the plan of the passes.
Chart paceChart(const exam::SittingFigures& figures);

/// The share right by domain in one sitting after the other, oldest first. Empty where there are fewer than
/// two.
Chart domainsChart(const exam::ExamSpec& spec, std::span<const exam::SittingResult> results);

} // namespace app
