// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules about tests.yaml; FORMAT.md lists their codes.
#pragma once

#include "loader/names_of_bank.h"
#include "loader/validator.h"
#include "model/bank.h"

#include <vector>

namespace bank {

/// What tests name has to exist, and a fixed test names each question once.
void checkTests(const exam::BankParts& parts, const NamesOfBank& names, std::vector<Finding>& all);

/// "test-not-possible" for each test that a bank cannot fill. For a bank without other errors.
std::vector<Finding> checkTestsArePossible(const exam::Bank& bank);

} // namespace bank
