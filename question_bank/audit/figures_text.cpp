// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/figures_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace bank {

std::string decimal(double value, int places) {
    const double scale = std::pow(10.0, places);
    // Adding 0.0 turns a rounded -0.0 into 0.0.
    const double rounded = std::round(value * scale) / scale + 0.0;
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                   std::chars_format::fixed, places);
    return {buffer.data(), end.ptr};
}

std::string percentText(double share) {
    return decimal(100.0 * share, 1) + " %";
}

} // namespace bank
