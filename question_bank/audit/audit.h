// SPDX-License-Identifier: GPL-3.0-or-later
//
// What gives the questions of a bank away to somebody who does not know the subject. Everything here is
// measured; whether a finding is a fault is for people to judge, except where a threshold fails.
#pragma once

#include "audit/bank_figures.h"
#include "audit/coverage.h"
#include "audit/near_duplicates.h"
#include "model/bank.h"

#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// The part of a bank that is audited. Empty ids do not narrow it; with both, both have to fit.
struct AuditScope {
    exam::DomainId domain;
    exam::TaskId task;

    bool contains(const exam::Question& question) const;
    bool contains(const exam::Domain& ofTask, const exam::Task& candidate) const;
};

struct ItemFinding {
    exam::QuestionId id;
    int rule = 0; ///< number in the rules for auditing a bank
    std::string_view ruleName;
    std::string text;
};

struct AuditReport {
    std::vector<ItemFinding> findings; ///< in the order of the bank, those of rule 22 last
    BankFigures figures;
    std::vector<CueTally> strategies; ///< as blindGuess() gives them
    double passMark = 0.0;            ///< share of marks that a pass takes (ScoreScale::rawAtPass)
    std::vector<SimilarPair> nearest; ///< as nearestPairs() gives them
    std::vector<PointCount> thinPoints;
    Spread spread;
};

AuditReport audit(const exam::Bank& bank, const AuditScope& scope);

/// The names of the thresholds that fail: strategies above chance, keys that are the longest option,
/// near-duplicates. Empty when all hold.
std::vector<std::string> failedThresholds(const AuditReport& report);

} // namespace bank
