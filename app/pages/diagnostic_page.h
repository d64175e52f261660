// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "diagnostic_study.h"

namespace app {

class LevelsCard;

/// What a diagnostic test told: the chance of passing, the level in each domain, and where to begin.
class DiagnosticPage : public ColumnPage {
    Q_OBJECT

public:
    explicit DiagnosticPage(QWidget* parent = nullptr);

    void showResult(const DiagnosticResult& result, exam::Day today);

signals:
    void weakestWanted();
    /// Of the whole test.
    void answersWanted(const exam::SittingReview& review);
    void homeWanted();

private:
    QFrame* makeChance();
    QFrame* makeNext();

    QLabel* m_when;
    QLabel* m_chance = nullptr;
    QLabel* m_evidence = nullptr;
    LevelsCard* m_levels;
    QLabel* m_first = nullptr;
    QPushButton* m_weakest = nullptr;
    exam::SittingReview m_answers;
};

} // namespace app
