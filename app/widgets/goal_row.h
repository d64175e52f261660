// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "study/study_plan.h"

#include <QWidget>

namespace app {

class CheckRow;

/// One goal of a plan: what is to be done, how much of it is, and a button that begins it; or a box to tick
/// where the program cannot see it.
class GoalRow : public QWidget {
    Q_OBJECT

public:
    /// `bank` must outlive the row.
    GoalRow(const exam::Goal& goal, const exam::Catalogue& bank, QWidget* parent = nullptr);

    /// `canBegin`: the days of the goal have come. `hasDue`: there is something to repeat today.
    void setState(const exam::GoalState& state, bool canBegin, bool hasDue);
    /// Puts the focus on what can be done here; false where there is nothing (more).
    bool takeFocus();

signals:
    void wanted(const exam::Goal& goal, const exam::GoalState& state);
    void ticked(const exam::DoByHand& goal, bool isDone);

private:
    void makeCounted(const QString& text);
    void makeTick(const exam::DoByHand& goal, const QString& text);

    exam::Goal m_goal;
    const exam::Catalogue& m_bank;
    exam::GoalState m_state;
    CheckRow* m_tick =
        nullptr; ///< of a goal that is ticked by hand; null for the others, which have the rest
    QLabel* m_mark = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace app
