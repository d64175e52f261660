// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bank {

/// "0.86" for 0.857 and two places; rounded half away from zero as far as binary fractions allow, no "-0".
std::string decimal(double value, int places);

/// "37.5 %" for 0.375.
std::string percentText(double share);

} // namespace bank
