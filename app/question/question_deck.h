// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting_controller.h"

#include <QAccessible>
#include <QTimer>
#include <QWidget>

#include <functional>
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
    /// Listens to a view, whichever of them a person comes to see.
    using ConnectView = std::function<void(const QuestionView& view)>;

    explicit QuestionDeck(ConnectView connectView, QWidget* parent = nullptr);
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

    ConnectView m_connectView;
    std::vector<QuestionView*> m_views;
    QuestionView* m_onScreen = nullptr;
    std::vector<QuestionSnapshot> m_neighbours;
    bool m_isObserved = QAccessible::isActive(); ///< by assistive technology
    QTimer m_idle;                               ///< over as soon as all that happened is drawn
};

} // namespace app
