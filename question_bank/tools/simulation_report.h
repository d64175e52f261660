// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"
#include "tools/simulation.h"

#include <iosfwd>
#include <string_view>

namespace bank {

/// Measures and prints one part of the simulation: "calibration", "diagnostic", "drills" or "fit".
void printSimulation(const exam::Bank& bank, const SimulationSetup& setup, std::string_view part,
                     std::ostream& stream);

} // namespace bank
