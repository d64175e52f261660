// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <string>

namespace exam {

/// 16 hex digits over what a person reads of a question and what counts as right: questions of one id differ
/// in it exactly when one of these was changed (but for one chance in 2^64). For people who talk about a
/// question; nothing is stored under it.
std::string questionVersion(const Question& question);

} // namespace exam
