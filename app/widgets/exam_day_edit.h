// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include "study/day.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace app {

/// Whether there is a day of the exam, and which.
class ExamDayEdit : public QWidget {
    Q_OBJECT

public:
    explicit ExamDayEdit(QWidget* parent = nullptr);

    /// Without announcing it. Where there is no day, one some weeks behind `today` is at hand.
    void setDay(const std::optional<exam::Day>& day, exam::Day today);
    std::optional<exam::Day> day() const;

signals:
    /// By the person.
    void changed();

private:
    QCheckBox* m_hasExam;
    QDateEdit* m_exam;
};

} // namespace app
