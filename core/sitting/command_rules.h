// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sitting/event.h"

#include <optional>

namespace exam {

class Sitting;

/// Why `sitting`, in its present phase and with time left, does not take this command; nothing where it does.
/// The errors are those of Sitting::propose.
std::optional<Error> refusalOf(const Sitting& sitting, const EventBody& command);

} // namespace exam
