// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the page of the plan, the history and whoever begins what the plan asks for.
#pragma once

#include "bank_opening.h"
#include "services.h"

#include "late_page.h"
#include "plan_study.h"
#include "study/drill.h"

#include <QObject>

#include <functional>

class QStackedWidget;

namespace app {

class PlanPage;

class StudyDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the desk; its pages are made in `pages` when they are first shown.
    StudyDesk(Services& services, QStackedWidget& pages);

    /// `catalogue` is the bank's.
    void showPlan(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
    /// Ends in planLineChanged() where a plan is followed, as soon as there is nothing else to do.
    void askForPlanLine(const BankOpening::Bank& bank);

signals:
    void planLineChanged(const QString& text);
    void repetitionChosen(const exam::RepetitionPlan& plan);
    void testWanted(const exam::TestId& test);
    void fullExamWanted();
    void dueWanted();
    void drillWanted(const exam::DrillRequest& request);
    void backWanted();

private:
    PlanPage* makePlan();
    void fillPlan();
    void begin(const exam::Goal& goal, const exam::GoalState& state);
    void keep(const exam::PersonalRecord& record);

    Services& m_services;
    QStackedWidget& m_pages;
    BankOpening::Bank m_bank; ///< of the page that was shown last; holds the next
    const exam::Catalogue* m_catalogue = nullptr;
    exam::RepetitionPlan m_repetition; ///< as it was read last
    LatePage<PlanPage> m_plan{[this] { return makePlan(); }};
};

} // namespace app
