// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exam_day_edit.h"

#include "day.h"
#include "widgets/flow_layout.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kSpacing = 10;
constexpr int kUsualWeeks = 6; ///< to an exam whose day nobody has chosen yet: the shorter plan of the guide

} // namespace

ExamDayEdit::ExamDayEdit(QWidget* parent)
    : QWidget(parent)
    , m_hasExam(new QCheckBox(tr("My exam is on"), this))
    , m_exam(new QDateEdit(this)) {
    m_hasExam->setObjectName(u"hasExam"_s);
    m_exam->setObjectName(u"examDate"_s);
    m_exam->setAccessibleName(tr("Day of my exam"));
    m_exam->setCalendarPopup(true);
    m_exam->setKeyboardTracking(false); // not at each figure that is typed
    auto* row = new FlowLayout(kSpacing, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_hasExam);
    row->addWidget(m_exam);
    connect(m_hasExam, &QCheckBox::toggled, this, [this](bool hasExam) {
        m_exam->setEnabled(hasExam);
        emit changed();
    });
    connect(m_exam, &QDateEdit::dateChanged, this, &ExamDayEdit::changed);
}

void ExamDayEdit::setDay(const std::optional<exam::Day>& day, exam::Day today) {
    const QSignalBlocker quietBox(m_hasExam);
    const QSignalBlocker quietDate(m_exam);
    m_hasExam->setChecked(day.has_value());
    m_exam->setEnabled(day.has_value());
    m_exam->setDate(toQDate(day.value_or(today + std::chrono::weeks{kUsualWeeks})));
}

std::optional<exam::Day> ExamDayEdit::day() const {
    return m_hasExam->isChecked() ? std::optional(toDay(m_exam->date())) : std::nullopt;
}

} // namespace app
