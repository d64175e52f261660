// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeling.h"
#include "report/sitting_figures.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace app {

class ScoreScale;

/// The estimated score with its band, pass or not, and what one paper leaves open.
class ScoreCard : public QFrame {
    Q_OBJECT

public:
    explicit ScoreCard(QWidget* parent = nullptr);

    void showScore(const exam::ScoreScale& scale, const exam::SittingFigures& figures);
    /// What the person expected before they saw the score; nothing where they did not say.
    void setFeeling(const std::optional<Feeling>& feeling);

private:
    QLabel* m_scaled;
    ScoreScale* m_bar;
    QLabel* m_verdict;
    QLabel* m_chance;
    QLabel* m_facts;
    QLabel* m_feeling;
};

} // namespace app
