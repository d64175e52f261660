// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting_controller.h"

#include <QSplitter>

#include <array>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace app {

class AnswerView;
class ConfidenceBar;
class QuestionText;
class RichTextView;

/// A question as it is sat: the scenario beside it where it has one, the stem, what is to be answered, and
/// how sure the person is where the conditions ask for it.
class QuestionView : public QSplitter {
    Q_OBJECT

public:
    explicit QuestionView(QWidget* parent = nullptr);

    /// Draws a question, where it is another one from its beginning.
    void showQuestion(const QuestionSnapshot& question);
    /// True where it was this question, in this order of its entries, that was drawn last.
    bool shows(const QuestionSnapshot& question) const;
    /// Draws the next question from its beginning, even if it is the same.
    void forget() { m_shown = {}; }
    /// Lays out all that showQuestion() left to be laid out, as coming on screen would, while it is hidden.
    void layOutHidden();
    /// Before it comes on screen again: scrolled to its beginning, nothing selected, no right answer shown.
    void rewind();

    /// The names of what is in it, which lead to it (QObject::findChild), are those of one view at a time.
    void takeNames();
    void giveNamesBack();
    /// Puts all of it behind `before` in the order of Tab.
    void followInTabOrder(const QuestionView& before);
    /// The names that lead to what has the focus, from the outermost; empty where it is not in here.
    QStringList placeOfFocus() const;
    /// Gives the focus to what is at such a place, and where there is nothing, to the question.
    void setFocusAt(const QStringList& place);

    /// Shows the right answer with its reasons (answer_html.h) below the response; an empty text for none.
    void showAnswer(const QString& html);
    /// Draws the same question again, after a change of colours or text size.
    void redraw();

    /// The width of a scenario in percent of what it shares with its question, between 0 and 100.
    void setScenarioPercent(int percent);
    int scenarioPercent() const { return m_scenarioPercent; }

    void pick(std::size_t place);
    void toggleStrikeOut(std::size_t place);
    void goToNextVerdict(std::size_t place);
    void rateConfidence(int confidence);
    /// Highlights what is selected in stem or scenario, or takes that back.
    void toggleHighlight();
    bool hasSelection() const;

signals:
    void answered(const exam::Response& response);
    void judged(exam::EntryIndex entry, exam::Verdict verdict);
    void highlighted(const std::vector<exam::TextRange>& ranges);
    void scenarioHighlighted(const exam::ScenarioId& scenario, const std::vector<exam::TextRange>& ranges);
    /// The person moved what divides scenario and question.
    void scenarioResized(int percent);
    void confidenceRated(std::optional<int> confidence);
    void picturesWanted(const QStringList& names);
    void selectionChanged();
    void linkWanted(const QUrl& url);

private:
    QScrollArea* makeScenarioPane();
    QScrollArea* makeQuestionPane();
    void connectText(QuestionText* text, QScrollArea* pane);
    void drawQuestion();
    void scrollToTop();
    void presentAnswer();
    void scrollToAnswer();
    AnswerView* answerViewFor(exam::QuestionKind kind);
    void putOnScreen(AnswerView* answer);
    void orderTabs();
    void shareWidth();
    void followSplitter();

    QScrollArea* m_scenarioPane = nullptr;
    QLabel* m_scenarioTitle = nullptr;
    QuestionText* m_scenario = nullptr;
    QScrollArea* m_questionPane = nullptr;
    QVBoxLayout* m_questionLayout = nullptr;
    QuestionText* m_stem = nullptr;
    /// By kind; null until the first question of the kind.
    std::array<AnswerView*, exam::EnumNames<exam::QuestionKind>::values.size()> m_answers{};
    AnswerView* m_answer = nullptr; ///< the one on screen
    ConfidenceBar* m_confidence = nullptr;
    RichTextView* m_rightAnswer = nullptr;
    exam::ShownQuestion m_shown;
    exam::EntryOrder m_entryOrder;
    int m_scenarioPercent = 40;
};

} // namespace app
