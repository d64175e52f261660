// SPDX-License-Identifier: GPL-3.0-or-later
//
// The attempts of a sitting as one text, which is read a hundred times quicker than the events that they
// follow from: a line each, fields separated by tabs, enumerators by name.
#pragma once

#include "study/attempt.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exam {

/// Without the day, which is the reader's to say.
std::string textOf(const std::vector<Attempt>& attempts);

/// The attempts of such a text, all on `day`; nothing when it is none.
std::optional<std::vector<Attempt>> toAttempts(std::string_view text, Day day);

} // namespace exam
