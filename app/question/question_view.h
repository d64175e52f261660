// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting_controller.h"

#include <QSplitter>

class QScrollArea;
class QVBoxLayout;

namespace app {

class AnswerView;
class RichTextView;

/// A question as it is sat: the scenario beside it where it has one, the stem, and what is to be answered.
class QuestionView : public QSplitter {
    Q_OBJECT

public:
    explicit QuestionView(QWidget* parent = nullptr);

    /// Draws the question on screen. The widgets of the answer are made anew only when the question is
    /// another one.
    void showSnapshot(const SittingSnapshot& snapshot);
    /// Draws the same question again, after a change of colours or text size.
    void redraw();

    void pick(std::size_t place);
    void toggleStrikeOut(std::size_t place);

signals:
    void answered(const exam::Response& response);
    void struckOut(exam::EntryIndex entry, bool out);

private:
    QScrollArea* makeScenarioPane();
    QScrollArea* makeQuestionPane();
    void showQuestion();

    QScrollArea* m_scenarioPane = nullptr;
    RichTextView* m_scenario = nullptr;
    QScrollArea* m_questionPane = nullptr;
    QVBoxLayout* m_questionLayout = nullptr;
    RichTextView* m_stem = nullptr;
    AnswerView* m_answer = nullptr;
    exam::ShownQuestion m_shown;
    std::vector<exam::EntryIndex> m_entryOrder;
};

} // namespace app
