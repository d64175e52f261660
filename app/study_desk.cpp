// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_desk.h"

#include "checklist_study.h"
#include "day.h"
#include "drill_setup.h"
#include "error_text.h"
#include "pages/checklist_page.h"
#include "pages/plan_page.h"
#include "plan_text.h"

#include <QStackedWidget>

#include <spdlog/spdlog.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

exam::DrillRequest drillOf(const exam::TaskId& task, std::size_t count) {
    exam::DrillRequest request;
    request.questions.count = count;
    request.questions.tasks = {task};
    return request;
}

/// Of all domains where none is named.
exam::DrillRequest drillOf(const std::vector<exam::DomainId>& domains, exam::DrillChoice choice) {
    exam::DrillRequest request;
    request.questions.count = DrillSetup::kUsualCount;
    request.questions.domains = domains;
    request.choice = choice;
    return request;
}

} // namespace

StudyDesk::StudyDesk(Services& services, QStackedWidget& pages)
    : m_services(services)
    , m_pages(pages) {}

PlanPage* StudyDesk::makePlan() {
    auto* page = addPage<PlanPage>(m_pages, u"planPage"_s);
    connect(page, &PlanPage::planChosen, this, [this](const std::optional<exam::PlanKind>& kind) {
        keep(toRecord(m_catalogue->spec().id, kind, m_services.clock.now().wall), *m_plan.get(),
             &StudyDesk::fillPlan);
    });
    connect(page, &PlanPage::examDayChosen, this, [this](const std::optional<exam::Day>& day) {
        m_repetition.exam = day;
        emit repetitionChosen(m_repetition);
        fillPlan();
    });
    connect(page, &PlanPage::ticked, this, [this](const exam::DoByHand& goal, bool isDone) {
        keep(planTickRecord(m_catalogue->spec().id, goal, isDone, m_services.clock.now().wall), *m_plan.get(),
             &StudyDesk::fillPlan);
    });
    connect(page, &PlanPage::goalWanted, this, &StudyDesk::begin);
    connect(page, &PlanPage::backWanted, this, &StudyDesk::backWanted);
    return page;
}

void StudyDesk::showPlan(const BankOpening::Bank& bank, const exam::Catalogue& catalogue) {
    m_bank = bank;
    m_catalogue = &catalogue;
    m_plan->setBank(catalogue);
    m_pages.setCurrentWidget(m_plan.get());
    fillPlan();
}

/// The page is there at once; what it says of the person comes as soon as it is read. The bank is held until
/// then, since the catalogue is its.
void StudyDesk::fillPlan() {
    m_services.history.ask([catalogue = m_catalogue, today = localDay(m_services.clock.now().wall)](
                               exam::HistoryStore& store) { return readPlanStudy(store, *catalogue, today); },
                           [this, bank = m_bank](const exam::Result<PlanStudy>& study) {
                               if (bank != m_bank)
                                   return;
                               if (study) {
                                   m_repetition = study->repetition;
                                   m_plan->setStudy(*study);
                               } else
                                   m_plan->setProblem(errorText(study.error()));
                           });
}

ChecklistPage* StudyDesk::makeChecklists() {
    auto* page = addPage<ChecklistPage>(m_pages, u"checklistPage"_s);
    connect(page, &ChecklistPage::pointTicked, this,
            [this, page](const exam::PointCode& point, bool isKnown) {
                keep(pointRecord(m_catalogue->spec().id, point, isKnown, m_services.clock.now().wall), *page,
                     &StudyDesk::fillChecklists);
            });
    connect(page, &ChecklistPage::rated, this,
            [this, page](const RatingSubject& subject, std::optional<int> rating) {
                keep(ratingRecord(m_catalogue->spec().id, subject, rating, m_services.clock.now().wall),
                     *page, &StudyDesk::fillChecklists);
            });
    connect(page, &ChecklistPage::drillWanted, this,
            [this](const exam::TaskId& task) { emit drillWanted(drillOf(task, DrillSetup::kUsualCount)); });
    connect(page, &ChecklistPage::backWanted, this, &StudyDesk::backWanted);
    return page;
}

void StudyDesk::showChecklists(const BankOpening::Bank& bank, const exam::Catalogue& catalogue) {
    m_bank = bank;
    m_catalogue = &catalogue;
    m_checklists->setBank(bank, catalogue);
    m_pages.setCurrentWidget(m_checklists.get());
    fillChecklists();
}

void StudyDesk::fillChecklists() {
    m_services.history.ask([catalogue = m_catalogue](
                               exam::HistoryStore& store) { return readChecklistStudy(store, *catalogue); },
                           [this, bank = m_bank](const exam::Result<ChecklistStudy>& study) {
                               if (bank != m_bank)
                                   return;
                               if (study)
                                   m_checklists->setStudy(*study);
                               else
                                   m_checklists->setProblem(errorText(study.error()));
                           });
}

/// Without a plan nothing is read but that there is none: this is asked with every first page.
void StudyDesk::askForPlanLine(const BankOpening::Bank& bank) {
    const auto tell = [this, bank](const exam::Result<bool>& isFollowed) {
        const auto catalogue =
            isFollowed && *isFollowed ? bank->catalogue() : exam::fail(exam::ErrorCode::BankUnreadable);
        if (!catalogue) {
            emit planLineChanged({});
            return;
        }
        m_services.history.ask(
            [catalogue = *catalogue, today = localDay(m_services.clock.now().wall)](
                exam::HistoryStore& store) { return readPlanStudy(store, *catalogue, today); },
            [this, bank, catalogue = *catalogue](const exam::Result<PlanStudy>& study) {
                if (study)
                    emit planLineChanged(planLineText(*study, *catalogue));
                else
                    spdlog::warn("the plan was not read: {}", study.error().detail);
            },
            exam::HistoryQueue::Urgency::WhenIdle);
    };
    m_services.history.ask(
        [exam = bank->summary().spec.id](exam::HistoryStore& store) { return hasPlan(store, exam); }, tell,
        exam::HistoryQueue::Urgency::WhenIdle);
}

void StudyDesk::begin(const exam::Goal& goal, const exam::GoalState& state) {
    struct Starter {
        StudyDesk& desk;
        const exam::GoalState& state;

        void operator()(const exam::AnswerTask& its) const {
            const std::size_t open = state.wanted - std::min(state.got, state.wanted);
            emit desk.drillWanted(drillOf(its.task, std::min(open, DrillSetup::kUsualCount)));
        }
        void operator()(const exam::ReachDomain& its) const {
            emit desk.drillWanted(drillOf(std::vector{its.domain}, exam::DrillChoice::FreshFirst));
        }
        void operator()(const exam::TakeTest& its) const { emit desk.testWanted(its.test); }
        void operator()(const exam::SitFullExam&) const { emit desk.fullExamWanted(); }
        void operator()(const exam::RepeatDue&) const { emit desk.dueWanted(); }
        void operator()(const exam::DrillWeakest&) const {
            emit desk.drillWanted(drillOf(state.domains, exam::DrillChoice::WeakestFirst));
        }
        void operator()(const exam::DoByHand&) const {} // has a box, and no button
    };
    std::visit(Starter{*this, state}, goal.what);
}

template<class Page>
void StudyDesk::keep(const exam::PersonalRecord& record, Page& page, void (StudyDesk::*fill)()) {
    m_services.history.ask([record](exam::HistoryStore& store) { return store.keep(record); },
                           [this, &page, fill](const exam::Result<void>& kept) {
                               if (!kept)
                                   spdlog::error("not kept: {}", kept.error().detail);
                               page.setProblem(kept ? QString() : errorText(kept.error()));
                               (this->*fill)();
                           });
}

} // namespace app
