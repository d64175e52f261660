// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys.h"
#include "sitting_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QShortcut;

namespace app {

class Banner;
class CountdownButton;
class OverflowButton;
class QuestionDeck;
class QuestionView;
class QuestionStrip;
class SheetsPanel;

/// The page on which an exam is sat: header, strip of question numbers, question, sheets, footer. Holds no
/// sitting and no rule: it draws a snapshot and announces what was clicked.
class ExamPage : public QWidget {
    Q_OBJECT

public:
    explicit ExamPage(QWidget* parent = nullptr);

    void begin(const QString& examCode);
    void setKeys(const KeyMap& keys);
    /// See QuestionView::setScenarioPercent().
    void setScenarioPercent(int percent);
    void showSnapshot(const SittingSnapshot& snapshot);
    void showSaving(const SavingState& state);
    /// The time left, with a notice when 30, 10, 5 or 1 minutes are reached.
    void showRemaining(std::optional<exam::Millis> remaining);
    void showPace(const std::optional<exam::Pace>& pace);
    /// The steps of the budget for the question on screen, which has taken `spent` so far, with a notice when
    /// the guide's two minutes are over. Absent: no budget is shown.
    void showBudget(std::optional<exam::Millis> spent);
    /// See QuestionView::showAnswer().
    void showAnswer(const QString& html);
    /// A sentence above the footer, until the next change.
    void showNotice(const QString& text);
    /// Announces what is typed into a sheet and not announced yet.
    void flush();
    /// After a change of colours or text size.
    void redraw();

signals:
    void answered(const exam::Response& response);
    void judged(exam::EntryIndex entry, exam::Verdict verdict);
    void highlighted(const std::vector<exam::TextRange>& ranges);
    void scenarioHighlighted(const exam::ScenarioId& scenario, const std::vector<exam::TextRange>& ranges);
    void scenarioResized(int percent);
    void confidenceRated(std::optional<int> confidence);
    void noted(const QString& text);
    void scratchWritten(const QString& text);
    void flagWanted(bool on);
    void previousWanted();
    void nextWanted();
    void reviewWanted();
    void questionWanted(exam::Position position);
    void revealWanted();
    void linkWanted(const QUrl& url);
    void pauseWanted();
    void goOnWanted();
    void picturesWanted(const QStringList& names);

private:
    QWidget* makeHeader();
    QWidget* makeBody();
    QWidget* makePauseCover();
    QWidget* makeFooter();
    QWidget* makeTools(QWidget* footer);
    void connectFooter();
    void drawFlag();
    void connectView(const QuestionView& view);
    void addAnswerKeys();
    void addKeys();
    void press(KeyAction action);
    void togglePause();
    void showPhase(exam::SittingPhase phase);
    void announceQuestion(const SittingSnapshot& snapshot);

    QLabel* m_exam = nullptr;
    QLabel* m_number = nullptr;
    QLabel* m_pass = nullptr;
    QLabel* m_pace = nullptr;
    QLabel* m_budget = nullptr;
    QLabel* m_saved = nullptr;
    CountdownButton* m_time = nullptr;
    Banner* m_timeNotice = nullptr;
    QuestionStrip* m_strip = nullptr;
    QuestionDeck* m_question = nullptr;
    SheetsPanel* m_sheets = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_pauseCover = nullptr;
    QLabel* m_notice = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_flag = nullptr;
    OverflowButton* m_more = nullptr; ///< offers the tools where the footer is too narrow for them
    QPushButton* m_clear = nullptr;
    QPushButton* m_highlight = nullptr;
    QPushButton* m_note = nullptr;
    QPushButton* m_scratch = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_next = nullptr;
    std::array<QShortcut*, kKeyActions> m_shortcuts{};
    std::optional<exam::Millis> m_remaining;
    std::optional<exam::Millis> m_spent; ///< on the question on screen, where a budget is shown
    std::optional<exam::Position> m_shownPosition;
};

} // namespace app
