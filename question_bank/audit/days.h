// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace bank {

/// Days from `first` to `last`, both as in "2026-11-28"; negative when `last` is the earlier one. What is no
/// day counts as the year 0.
long daysBetween(std::string_view first, std::string_view last);

} // namespace bank
