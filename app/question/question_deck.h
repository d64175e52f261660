// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting_controller.h"

#include <QAccessible>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace app {

class QuestionView;

/// The question on screen, and hidden below it the next one and the one before, laid out while a person
/// reads: going to them shows what is there already. What is on screen is always drawn from the snapshot, so
/// a neighbour that was prepared from an older one is only slower. At most three views; only one of them
/// while assistive technology is at work, which would see the hidden ones too.
class QuestionDeck : public QWidget, private QAccessible::ActivationObserver {
    Q_OBJECT

public:
    explicit QuestionDeck(QWidget* parent = nullptr);
    ~QuestionDeck() override;

    /// Before the first question of a sitting: nothing is drawn already.
    void begin();
    /// Draws the question on screen; nothing where there is none.
    void showSnapshot(const SittingSnapshot& snapshot);
    /// Draws the same question again, after a change of colours or text size.
    void redraw();
    /// See QuestionView::setScenarioPercent().
    void setScenarioPercent(int percent);

    /// The view that is seen; another one after a change of the question.
    QuestionView& onScreen() const { return *m_onScreen; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // Those of QuestionView.
    void answered(const exam::Response& response);
    void judged(exam::EntryIndex entry, exam::Verdict verdict);
    void highlighted(const std::vector<exam::TextRange>& ranges);
    void scenarioHighlighted(const exam::ScenarioId& scenario, const std::vector<exam::TextRange>& ranges);
    void scenarioResized(int percent);
    void confidenceRated(std::optional<int> confidence);
    void picturesWanted(const QStringList& names);
    void selectionChanged();
    void linkWanted(const QUrl& url);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void accessibilityActiveChanged(bool isActive) override;
    QuestionView* makeView();
    QuestionView* viewOf(const QuestionSnapshot& question) const;
    QuestionView* freeView();
    void putOnScreen(QuestionView* view);
    void prepareNeighbour();
    void forgetNeighbours();
    void dropNeighbours();

    std::vector<QuestionView*> m_views;
    QuestionView* m_onScreen = nullptr;
    std::vector<QuestionSnapshot> m_neighbours;
    bool m_isObserved = QAccessible::isActive(); ///< by assistive technology
    QTimer m_idle;                               ///< over as soon as all that happened is drawn
};

} // namespace app
