// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/names_of_bank.h"
#include "loader/validator.h"
#include "model/bank.h"

#include <vector>

namespace bank {

/// The rules about questions; FORMAT.md lists their codes.
void checkQuestions(const exam::BankParts& parts, const NamesOfBank& names, std::vector<Finding>& all);

} // namespace bank
