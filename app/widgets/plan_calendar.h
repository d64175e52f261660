// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include "plan_study.h"

#include <QDate>
#include <QTableWidget>

namespace app {

/// The days of a plan as a calendar, a week in a row: which part of the plan a day belongs to, what of it is
/// done, where today is and when the exam. By mouse and by the arrow keys and Enter.
class PlanCalendar : public QTableWidget {
    Q_OBJECT

public:
    explicit PlanCalendar(QWidget* parent = nullptr);

    /// `study` has entries.
    void setStudy(const PlanStudy& study, const exam::ExamSpec& spec);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The number of the part that a chosen day belongs to.
    void entryWanted(std::size_t entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    QDate dateAt(int row, int column) const { return m_firstDay.addDays(row * 7 + column); }
    void showDays(std::size_t entry, const PlanStudy& study, const exam::ExamSpec& spec);
    void showWeeks();
    void choose(int row, int column);

    QDate m_firstDay; ///< of the first row
};

} // namespace app
