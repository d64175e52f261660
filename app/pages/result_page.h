// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "feeling.h"
#include "report/sitting_figures.h"
#include "study/gates.h"
#include "widgets/layout.h"

#include <optional>
#include <span>

namespace app {

class BreakdownCard;
class ChartCard;
class NextStepsCard;
class PatternsCard;
class ScoreCard;

/// The report of a finished sitting.
class ResultPage : public ColumnPage {
    Q_OBJECT

public:
    explicit ResultPage(QWidget* parent = nullptr);

    /// `figures` of the same review. What is known of other sittings is forgotten.
    void showReview(const exam::SittingReview& review, const exam::SittingFigures& figures);
    /// The code of the paper; empty where it has none.
    void setPaperCode(const QString& code);
    /// What the person expected before they saw the score; nothing where they did not say.
    void setFeeling(const std::optional<Feeling>& feeling);
    /// How changing answers went over all sittings.
    void setOwnBalance(const exam::ChangeCounts& balance);
    /// All finished sittings of the exam, oldest first.
    void setResults(const exam::ExamSpec& spec, std::span<const exam::SittingResult> results);

signals:
    void answersWanted();
    /// The answers, beginning with this question.
    void questionWanted(exam::Position position);
    void drillWanted(const exam::DrillRequest& request);
    void chartSaveWanted(const app::Chart& chart);
    void homeWanted();

private:
    ChartCard* makeChartCard(const QString& objectName);
    QLayout* makeButtons();

    QLabel* m_title;
    ScoreCard* m_score;
    QLabel* m_conditions;
    QLabel* m_paperCode;
    BreakdownCard* m_breakdown;
    PatternsCard* m_patterns;
    NextStepsCard* m_nextSteps;
    ChartCard* m_timeChart;
    ChartCard* m_paceChart;
    ChartCard* m_domainsChart;
    QPushButton* m_answers = nullptr;
};

} // namespace app
