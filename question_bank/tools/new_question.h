// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"

#include <string>

namespace bank {

/// The id behind the highest one of the task, so that none is used again; empty once 999 is used.
exam::QuestionId nextId(const exam::Bank& bank, const exam::TaskId& task);

/// A question to fill in, as an entry of questions/<task>.yaml. Texts are left empty, so that
/// `rehearsal-bank check` names each that is still to be written. `today` is the day of the check.
std::string questionTemplate(const exam::QuestionId& id, const exam::Task& task, exam::QuestionKind kind,
                             const std::string& today);

} // namespace bank
