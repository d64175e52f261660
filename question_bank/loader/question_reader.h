// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/record.h"
#include "model/question.h"

namespace bank {

/// One question as written; task and domain are left empty, since they follow from the exam definition. What
/// cannot be read is reported to `reading` and left at its default. Where no option is marked as right, or a
/// prompt names no response, the entry is kNoEntry; the validator reports it.
exam::Question readQuestion(const YamlNode& node, Reading& reading);

/// Stands for an entry that the question does not have.
constexpr exam::EntryIndex kNoEntry = 255;

} // namespace bank
