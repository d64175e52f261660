// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sitting_figures.h"

#include <QWidget>

namespace app {

/// The whole scale of an exam with the score, its band and the pass mark.
class ScoreScale : public QWidget {
    Q_OBJECT

public:
    explicit ScoreScale(QWidget* parent = nullptr);

    void setScore(const exam::ScoreScale& scale, const exam::ScoreFigures& score);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double xOf(int score) const;
    void writeBelow(QPainter& painter, int score) const;

    exam::ScoreScale m_scale;
    exam::ScoreFigures m_score;
};

} // namespace app
