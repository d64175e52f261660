// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/question_deck.h"

#include "question/question_view.h"

#include <algorithm>
#include <utility>

namespace app {

QuestionDeck::QuestionDeck(ConnectView connectView, QWidget* parent)
    : QWidget(parent)
    , m_connectView(std::move(connectView)) {
    m_onScreen = makeView();
    setSizePolicy(m_onScreen->sizePolicy());
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &QuestionDeck::prepareNeighbour);
    QAccessible::installActivationObserver(this);
}

QuestionDeck::~QuestionDeck() {
    QAccessible::removeActivationObserver(this);
}

QuestionView* QuestionDeck::makeView() {
    auto* view = new QuestionView(this);
    m_connectView(*view);
    connect(view, &QuestionView::scenarioResized, this, &QuestionDeck::forgetNeighbours);
    m_views.push_back(view);
    return view;
}

void QuestionDeck::begin() {
    m_neighbours.clear();
    for (QuestionView* view : m_views)
        view->forget();
}

void QuestionDeck::showSnapshot(const SittingSnapshot& snapshot) {
    if (!snapshot.onScreen)
        return;
    if (QuestionView* prepared = viewOf(snapshot))
        putOnScreen(prepared);
    m_onScreen->showQuestion(snapshot);
    m_neighbours = snapshot.neighbours;
    m_idle.start();
}

QuestionView* QuestionDeck::viewOf(const QuestionSnapshot& question) const {
    const auto found =
        std::ranges::find_if(m_views, [&](const QuestionView* view) { return view->shows(question); });
    return found != m_views.end() ? *found : nullptr;
}

void QuestionDeck::putOnScreen(QuestionView* view) {
    if (view == m_onScreen)
        return;
    const QStringList focus = m_onScreen->placeOfFocus();
    m_onScreen->takeNames();
    view->giveNamesBack();
    view->rewind();
    view->show();
    if (!focus.isEmpty()) // before Qt looks for another place, because what has it is hidden
        view->setFocusAt(focus);
    m_onScreen->hide();
    m_onScreen = view;
}

/// One at a time, so that what a person does in between does not wait for two.
void QuestionDeck::prepareNeighbour() {
    if (!isVisible() || m_isObserved)
        return;
    const auto missing = std::ranges::find_if(
        m_neighbours, [this](const QuestionSnapshot& neighbour) { return !viewOf(neighbour); });
    if (missing == m_neighbours.end())
        return;
    QuestionView* view = freeView();
    view->setGeometry(rect());
    view->setScenarioPercent(m_onScreen->scenarioPercent());
    view->showQuestion(*missing);
    view->takeNames();
    view->layOutHidden();
    m_idle.start();
}

/// One that shows neither the question on screen nor a neighbour.
QuestionView* QuestionDeck::freeView() {
    for (QuestionView* view : m_views)
        if (view != m_onScreen &&
            std::ranges::none_of(
                m_neighbours, [view](const QuestionSnapshot& neighbour) { return view->shows(neighbour); }))
            return view;
    QuestionView* view = makeView();
    view->hide();
    view->followInTabOrder(*m_onScreen);
    return view;
}

/// They are drawn anew when there is time.
void QuestionDeck::forgetNeighbours() {
    for (QuestionView* view : m_views)
        if (view != m_onScreen)
            view->forget();
    m_idle.start();
}

void QuestionDeck::dropNeighbours() {
    for (QuestionView* view : m_views)
        if (view != m_onScreen)
            delete view;
    m_views = {m_onScreen};
}

void QuestionDeck::redraw() {
    m_onScreen->redraw();
    forgetNeighbours();
}

void QuestionDeck::setScenarioPercent(int percent) {
    m_onScreen->setScenarioPercent(percent);
    forgetNeighbours();
}

void QuestionDeck::accessibilityActiveChanged(bool isActive) {
    m_isObserved = isActive;
    if (isActive)
        dropNeighbours();
}

QSize QuestionDeck::sizeHint() const {
    return m_onScreen->sizeHint();
}

QSize QuestionDeck::minimumSizeHint() const {
    return m_onScreen->minimumSizeHint();
}

bool QuestionDeck::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // of the view on screen, there being no layout that would pass it on
    return QWidget::event(event);
}

void QuestionDeck::resizeEvent(QResizeEvent*) {
    m_onScreen->setGeometry(rect());
    forgetNeighbours();
}

} // namespace app
