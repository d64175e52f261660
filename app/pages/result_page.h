// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/report_menu.h"
#include "feeling.h"
#include "history/sitting_review.h"
#include "widgets/layout.h"

namespace app {

/// The score of a finished exam.
class ResultPage : public ColumnPage {
    Q_OBJECT

public:
    explicit ResultPage(QWidget* parent = nullptr);

    void showReview(const exam::SittingReview& review);
    /// The code of the paper; empty where it has none.
    void setPaperCode(const QString& code);
    /// What the person expected before they saw the score; nothing where they did not say.
    void setFeeling(const std::optional<Feeling>& feeling);

signals:
    void answersWanted();
    void homeWanted();
    void saveWanted(app::ReportFormat format);
    void printWanted();

private:
    void showScore(const exam::SittingReview& review);
    void showConditions(const exam::SittingReview& review);
    void showDomains(const exam::SittingReview& review);
    QFrame* makeScoreCard();
    QLayout* makeButtons();

    QLabel* m_title;
    QLabel* m_scaled = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_feeling = nullptr;
    QLabel* m_conditions;
    QLabel* m_paperCode;
    QFrame* m_domains;
    QPushButton* m_answers = nullptr;
};

} // namespace app
