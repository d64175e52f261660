// SPDX-License-Identifier: GPL-3.0-or-later
//
// What gives the questions of a bank away to somebody who does not know the subject. Everything here is
// measured; whether a finding is a fault is for people to judge, except where a threshold fails.
#pragma once

#include "audit/audit_rules.h"
#include "audit/bank_figures.h"
#include "audit/blueprint.h"
#include "audit/coverage.h"
#include "audit/key_positions.h"
#include "audit/near_duplicates.h"
#include "model/bank.h"

#include <string>
#include <vector>

namespace bank {

/// The part of a bank that is audited. Empty ids do not narrow it; with both, both have to fit.
struct AuditScope {
    exam::DomainId domain;
    exam::TaskId task;

    bool isWhole() const { return domain.empty() && task.empty(); }
    bool contains(const exam::Question& question) const;
    bool contains(const exam::Domain& ofTask, const exam::Task& candidate) const;
};

/// What a rule found in one question.
struct ItemFinding {
    exam::QuestionId id;
    int rule = 0; ///< AuditRule::number
    Level level = Level::Warning;
    std::string text;
};

/// What came of one rule over all questions.
struct RuleResult {
    enum class Verdict { Passes, Warns, Fails };

    int rule = 0;
    std::size_t questions = 0; ///< with findings
    Verdict verdict = Verdict::Passes;
    std::string figure; ///< of the bank as a whole; empty for rules that look at questions alone
};

struct AuditReport {
    std::vector<RuleResult> rules;     ///< all 32 by number
    std::vector<ItemFinding> findings; ///< in the order of the bank, those of rules 19 and 22 last
    BankFigures figures;
    std::vector<CueTally> strategies; ///< as blindGuess() gives them
    double passMark = 0.0;            ///< share of marks that a pass takes (ScoreScale::rawAtPass)
    std::vector<SimilarPair> nearest; ///< as nearestPairs() gives them
    std::vector<PointCount> thinPoints;
    Spread spread;
    std::vector<KeyPositions> positions;
    KeyRun longestRun;
    std::vector<PlannedShare> blueprint; ///< empty when the audit was narrowed
    double readingEase = 0.0;            ///< mean over the stems, see readingEase()
    std::size_t negativeStems = 0;       ///< that ask for what is not so
};

/// `today` as in "2026-11-28", for the age of checks; empty: ages are not judged.
AuditReport audit(const exam::Bank& bank, const AuditScope& scope, const std::string& today = {});

/// The names of the thresholds that fail: strategies above chance, keys that are the longest option,
/// near-duplicates, and rules of which each finding is a failure. Empty when all hold.
std::vector<std::string> failedThresholds(const AuditReport& report);

} // namespace bank
