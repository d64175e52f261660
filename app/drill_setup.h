// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drill.h"

#include <QString>

namespace app {

/// What a person chooses for a drill: which questions, and how they are sat.
struct DrillSetup {
    static constexpr std::size_t kUsualCount = 20;

    DrillSetup() { request.questions.count = kUsualCount; }

    exam::DrillRequest request;
    bool withConfusable = false; ///< also the topics that are commonly confused with the one chosen
    bool answersAtOnce = true;   ///< after each question; else at the end
    bool hasBudget = true;       ///< the time for each question is shown (question_budget.h)

    bool operator==(const DrillSetup&) const = default;
};

/// The setup as one line for the settings.
QString toText(const DrillSetup& setup);
/// The setup of such a line. What is missing, or not understood, is as in a new setup.
DrillSetup drillSetupOf(const QString& text);

/// The request of a setup with all topics that it means.
exam::DrillRequest fullRequest(const exam::Catalogue& bank, const DrillSetup& setup);

/// Drills of one click, sat as `last` was: what is weakest, and what is due today, from all of the bank.
DrillSetup weakestDrill(const DrillSetup& last);
DrillSetup dueDrill(const DrillSetup& last);

} // namespace app
