// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan as people read it.
#pragma once

#include "plan_study.h"

#include <QString>

namespace app {

/// "Ten weeks".
QString planText(exam::PlanKind kind);

/// "Exam in 12 days, on 28 Nov 2026.", or that there is no day, or that it is today or over.
QString daysLeftText(const PlanStudy& study);

/// What a plan that cannot be followed as it stands means, and what to do; an empty text for one that can.
QString standingText(const PlanStudy& study);

/// "Weeks 1 to 2: Data Preparation", or "5 days before: Full test", of an entry of `study`.
QString entryText(const exam::PlanEntry& entry, const PlanStudy& study, const exam::ExamSpec& spec);
/// The days of an entry and how much of it is done: "28 Nov 2026 to 4 Dec 2026 · 2 of 5 done".
QString entryFactsText(const exam::PlanEntry& entry, const std::vector<exam::GoalState>& states);

QString goalText(const exam::Goal& goal, const exam::Catalogue& bank);
/// How far it is: "12 of 20 questions", "58 % on 12 Nov 2026, aim 70 %"; empty for what is ticked by hand.
QString goalStateText(const exam::Goal& goal, const exam::GoalState& state, const exam::ExamSpec& spec);

/// The plan in one line for today; empty without a plan.
QString planLineText(const PlanStudy& study, const exam::Catalogue& bank);

} // namespace app
