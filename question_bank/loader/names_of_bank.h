// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/findings.h"
#include "model/bank.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bank {

/// The names that a bank declares, for looking up those that it uses.
struct NamesOfBank {
    explicit NamesOfBank(const exam::BankParts& parts);

    std::unordered_set<exam::TaskId> tasks;
    std::unordered_set<exam::PointCode> points;
    std::unordered_map<exam::TopicId, const exam::Topic*> topics;
    std::unordered_set<std::string> services;
    std::unordered_map<exam::ScenarioId, const exam::Scenario*> scenarios;
    std::unordered_set<exam::QuestionId> questions;
};

/// "unknown-point" and "unknown-service" for the names in lists `points` and `services` under `path` ("" or
/// "topics[3].") that the bank does not declare.
void checkPoints(const std::vector<exam::PointCode>& points, const NamesOfBank& names,
                 const std::string& path, Findings& findings);
void checkServices(const std::vector<std::string>& services, const NamesOfBank& names,
                   const std::string& path, Findings& findings);

} // namespace bank
