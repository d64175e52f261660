// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "practice_controller.h"

class QComboBox;
class QTimer;

namespace app {

class DiagnosticCard;
class DrillBuilder;
class ExamDayEdit;
class NamedTestsList;
class RecallCard;
struct DiagnosticStatus;
struct DrillSetup;

/// Between exams: what is due, how ready the person is, drills, the named tests of the bank, and when
/// questions come back.
class PracticePage : public ColumnPage {
    Q_OBJECT

public:
    explicit PracticePage(QWidget* parent = nullptr);

    /// `catalogue` is the bank's. What was shown of a person is gone.
    void setBank(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
    void setStudy(const PracticeController::Study& study);
    /// Why nothing is known of the person; an empty text for nothing.
    void setProblem(const QString& text);
    void setDiagnostic(const DiagnosticStatus& status);
    /// The drill that was chosen last.
    void setSetup(const DrillSetup& setup);
    RecallCard& recallCard() { return *m_recall; }

signals:
    void drillWanted(const DrillSetup& setup);
    void weakestWanted();
    void dueWanted();
    void diagnosticWanted();
    void diagnosticAnewWanted();
    void diagnosticResultWanted();
    void testWanted(const exam::TestId& test);
    void repetitionChosen(const exam::RepetitionPlan& plan);
    void planWanted();
    void checklistsWanted();
    void backWanted();

private:
    QFrame* makeToday();
    DiagnosticCard* makeDiagnostic();
    QFrame* makeRepetition();
    void showRepetition();
    void countMatches();
    exam::RepetitionPlan chosenRepetition() const;

    BankOpening::Bank m_bank; ///< null before setBank(), as is the next
    const exam::Catalogue* m_catalogue = nullptr;
    PracticeController::Study m_study; ///< null while it is being read
    QTimer* m_counting;                ///< so that several changes at once are counted once
    Banner* m_problem;
    QLabel* m_due = nullptr;
    QLabel* m_forecast = nullptr;
    QLabel* m_readiness = nullptr;
    QLabel* m_basis = nullptr;
    QPushButton* m_repeat = nullptr;
    QPushButton* m_weakest = nullptr;
    DiagnosticCard* m_diagnostic = nullptr;
    DrillBuilder* m_builder;
    NamedTestsList* m_tests;
    RecallCard* m_recall;
    QComboBox* m_rule = nullptr;
    ExamDayEdit* m_examDay = nullptr;
};

} // namespace app
