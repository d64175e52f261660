// SPDX-License-Identifier: GPL-3.0-or-later
//
// What practising goes by, as people read it.
#pragma once

#include "practice_study.h"
#include "study/named_tests.h"
#include "study/question_budget.h"

#include <QString>

namespace app {

QString pastText(exam::PastFilter filter);

/// "28 Nov 2026" in the person's language.
QString shortDayText(exam::Day day);

/// "12 questions are due today."
QString dueText(std::size_t count);
/// How many come back on each of the days behind `today`.
QString forecastText(const exam::DueForecast& due, exam::Day today);

/// The chance of passing today, or why it cannot be told.
QString readinessText(const exam::Readiness& readiness);
/// What the chance rests on, and the score that follows; empty where it rests on nothing.
QString readinessEvidenceText(const exam::Readiness& readiness);
/// The same, and how many more questions would narrow it.
QString readinessBasisText(const PracticeStudy& study);

/// "65 questions, 130 minutes. Aim: 75 % right."
QString testFactsText(const exam::NamedTest& test, const exam::ExamSpec& spec);
/// How the last try went: "Last try 28 Nov 2026: 50 of 65 (77 %), aim met."
QString tryText(const exam::NamedTest& test, const TestTry& last);

/// What to do now in the budget of a question, and how long it took: "Read the scenario · 0:12 of 1:30".
QString budgetText(exam::Millis spent);

} // namespace app
