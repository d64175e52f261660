// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules about everything but the questions themselves; FORMAT.md lists their codes.
#pragma once

#include "loader/names_of_bank.h"
#include "loader/validator.h"
#include "model/bank.h"

#include <vector>

namespace bank {

void checkExam(const exam::ExamSpec& spec, std::vector<Finding>& all);
void checkTopics(const exam::BankParts& parts, const NamesOfBank& names, std::vector<Finding>& all);
void checkServiceList(const std::vector<exam::Service>& services, std::vector<Finding>& all);

/// Also how many questions use each scenario.
void checkScenarios(const exam::BankParts& parts, std::vector<Finding>& all);

} // namespace bank
