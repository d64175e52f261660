// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "feeling.h"

class QButtonGroup;
class QLineEdit;

namespace app {

/// Between the end of an exam and its result: how the person thinks it went.
class SurveyPage : public ColumnPage {
    Q_OBJECT

public:
    explicit SurveyPage(QWidget* parent = nullptr);

    /// Empties the answers.
    void begin();

signals:
    void answered(const Feeling& feeling);
    void skipped();

private:
    QFrame* makeQuestions();
    QLayout* makeButtons();

    QButtonGroup* m_expectation = nullptr;
    QLineEdit* m_remark = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace app
