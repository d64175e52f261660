// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "model/catalogue.h"
#include "plan_study.h"

#include <optional>
#include <vector>

class QButtonGroup;

namespace app {

class ExamDayEdit;
class GoalRow;
class PlanCalendar;

/// The way to the exam: its day, the plan that is followed, and what each of its weeks and days asks for,
/// with what of it is done.
class PlanPage : public ColumnPage {
    Q_OBJECT

public:
    explicit PlanPage(QWidget* parent = nullptr);

    /// `bank` must outlive what is shown. What was shown of a person is gone.
    void setBank(const exam::Catalogue& bank);
    void setStudy(const PlanStudy& study);
    /// Why nothing is known of the person; an empty text for nothing.
    void setProblem(const QString& text);

signals:
    /// Nothing for none.
    void planChosen(const std::optional<exam::PlanKind>& kind);
    void examDayChosen(const std::optional<exam::Day>& day);
    void goalWanted(const exam::Goal& goal, const exam::GoalState& state);
    void ticked(const exam::DoByHand& goal, bool isDone);
    void backWanted();

private:
    struct EntryCard {
        QFrame* card;
        QLabel* facts;
        std::vector<GoalRow*> rows; ///< beside the entry's goals
    };

    QFrame* makeChoice();
    void addChoice(QLayout* row, const QString& text, const QString& objectName, int id);
    EntryCard makeEntry(const exam::PlanEntry& entry);
    void showEntries(const PlanStudy& study);
    void showStates(const PlanStudy& study);
    void showCurrent();
    void showEntry(std::size_t entry);

    const exam::Catalogue* m_bank = nullptr;
    std::optional<PlanStudy> m_study; ///< nothing while it is being read
    bool m_isToShowCurrent = false;   ///< as soon as it is laid out
    Banner* m_problem;
    QLabel* m_daysLeft = nullptr;
    ExamDayEdit* m_examDay = nullptr;
    QButtonGroup* m_plans = nullptr; ///< ids are those of PlanKind, kNoPlan for none
    Banner* m_standing;
    PlanCalendar* m_calendar;
    QVBoxLayout* m_entries;
    std::vector<EntryCard> m_cards; ///< beside the entries of m_study
};

} // namespace app
