// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the pages of the plan and of the checklists, the history, and whoever begins what they ask for.
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

class ChecklistPage;
class PlanPage;

class StudyDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the desk; its pages are made in `pages` when they are first shown.
    StudyDesk(Services& services, QStackedWidget& pages);

    /// `catalogue` is the bank's.
    void showPlan(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
    void showChecklists(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
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
    ChecklistPage* makeChecklists();
    void fillChecklists();
    void begin(const exam::Goal& goal, const exam::GoalState& state);
    /// Shows on `page` what was kept afterwards, by `fill`, whether that is the new or still the old.
    template<class Page>
    void keep(const exam::PersonalRecord& record, Page& page, void (StudyDesk::*fill)());

    Services& m_services;
    QStackedWidget& m_pages;
    BankOpening::Bank m_bank; ///< of the page that was shown last; holds the next
    const exam::Catalogue* m_catalogue = nullptr;
    exam::RepetitionPlan m_repetition; ///< as it was read last
    LatePage<PlanPage> m_plan{[this] { return makePlan(); }};
    LatePage<ChecklistPage> m_checklists{[this] { return makeChecklists(); }};
};

} // namespace app
