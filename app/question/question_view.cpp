// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/question_view.h"

#include "accessibility.h"
#include "question/answer_view.h"
#include "question/confidence_bar.h"
#include "question/question_text.h"
#include "question/rich_text_view.h"
#include "text.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 700; ///< has room for about 70 characters of code

constexpr char kNameOnScreen[] = "nameOnScreen";

/// A name leads to what is on screen: two views of answers would both have an "optionA". Qt's own names are
/// looked for by Qt.
void takeNamesIn(const QWidget& view) {
    for (QWidget* child : view.findChildren<QWidget*>()) {
        const QString name = child->objectName();
        if (name.isEmpty() || name.startsWith(u"qt_"))
            continue;
        child->setProperty(kNameOnScreen, name);
        child->setObjectName({});
    }
}

void giveNamesBackIn(const QWidget& view) {
    for (QWidget* child : view.findChildren<QWidget*>())
        if (const QString name = child->property(kNameOnScreen).toString(); !name.isEmpty())
            child->setObjectName(name);
}

/// Has Tab lead from `from` through all of `part`; gives the last of it.
QWidget* chainTabs(QWidget* from, const QWidget& part) {
    for (QWidget* widget : part.findChildren<QWidget*>()) {
        const bool isInPopup = widget->window() != part.window(); // the list of a drop-down
        if (isInPopup || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(from, widget);
        from = widget;
    }
    return from;
}

} // namespace

QuestionView::QuestionView(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent) {
    m_scenarioPane = makeScenarioPane();
    m_questionPane = makeQuestionPane();
    setChildrenCollapsible(false);
    addWidget(m_scenarioPane);
    addWidget(m_questionPane);
    connect(this, &QSplitter::splitterMoved, this, &QuestionView::followSplitter);
    connectText(m_scenario, m_scenarioPane);
    connectText(m_stem, m_questionPane);
    connect(m_stem, &QuestionText::highlighted, this, &QuestionView::highlighted);
    connect(m_scenario, &QuestionText::highlighted, this,
            [this](const auto& ranges) { emit scenarioHighlighted(m_shown.scenario->id, ranges); });
    connect(m_rightAnswer, &RichTextView::anchorClicked, this, &QuestionView::linkWanted);
    connect(m_confidence, &ConfidenceBar::rated, this, &QuestionView::confidenceRated);
}

QScrollArea* QuestionView::makeScenarioPane() {
    auto* page = new ColumnPage(QWIDGETSIZE_MAX, this);
    page->setObjectName(u"scenarioPane"_s);
    page->setFocusPolicy(Qt::StrongFocus); // long scenarios scroll by keyboard
    page->setAccessibleName(tr("Scenario"));
    m_scenarioTitle = makeLabel({}, TextStep::Heading);
    m_scenario = new QuestionText;
    m_scenario->setObjectName(u"scenario"_s);
    m_scenario->setAccessibleName(tr("Scenario text"));
    page->column()->addWidget(m_scenarioTitle);
    page->column()->addWidget(m_scenario);
    page->column()->addStretch(1);
    return page;
}

QScrollArea* QuestionView::makeQuestionPane() {
    auto* page = new ColumnPage(kColumn, this);
    page->setObjectName(u"questionPane"_s);
    m_questionLayout = page->column();
    m_stem = new QuestionText;
    m_stem->setObjectName(u"stem"_s);
    m_stem->setAccessibleName(tr("Question"));
    m_confidence = new ConfidenceBar;
    m_confidence->setObjectName(u"confidence"_s);
    m_questionLayout->addWidget(m_stem);
    m_rightAnswer = new RichTextView;
    m_rightAnswer->setObjectName(u"rightAnswer"_s);
    m_rightAnswer->setAccessibleName(tr("Right answer"));
    m_rightAnswer->hide();
    m_questionLayout->addWidget(m_confidence);
    m_questionLayout->addWidget(m_rightAnswer);
    m_questionLayout->addStretch(1);
    return page;
}

void QuestionView::connectText(QuestionText* text, QScrollArea* pane) {
    connect(text, &QuestionText::picturesWanted, this, &QuestionView::picturesWanted);
    connect(text, &QuestionText::selectionChanged, this, &QuestionView::selectionChanged);
    connect(text, &QuestionText::caretMoved, pane, [text, pane](const QRect& place) {
        const QPoint inPane = text->mapTo(pane->widget(), place.center());
        pane->ensureVisible(inPane.x(), inPane.y(), 0, place.height());
    });
}

void QuestionView::showQuestion(const QuestionSnapshot& question) {
    std::optional<LayoutPause> pause;
    if (!shows(question)) {
        pause.emplace(std::initializer_list<QLayout*>{m_questionPane->widget()->layout(), m_questionLayout,
                                                      m_scenarioPane->widget()->layout()});
        m_shown = question.shown;
        m_entryOrder = question.entryOrder;
        drawQuestion();
    }
    m_answer->showItem(question.item);
    m_stem->setHighlights(question.item.highlights);
    m_scenario->setHighlights(question.scenarioHighlights);
    m_confidence->setVisible(question.asksConfidence);
    m_confidence->setConfidence(question.item.confidence);
}

bool QuestionView::shows(const QuestionSnapshot& question) const {
    return m_shown.question == question.shown.question && m_entryOrder == question.entryOrder;
}

void QuestionView::layOutHidden() {
    const auto settle = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        grab({0, 0, 1, 1}); // a widget that is to be drawn is laid out first, even a hidden one
    };
    settle();
    shareWidth(); // a hidden splitter waits with it until it is shown
    settle();     // texts of another width are of another height
}

void QuestionView::rewind() {
    m_rightAnswer->hide();
    m_scenario->rewind();
    m_stem->rewind();
    scrollToTop();
}

void QuestionView::scrollToTop() {
    for (const QScrollArea* pane : {m_scenarioPane, m_questionPane})
        pane->verticalScrollBar()->setValue(0);
}

void QuestionView::takeNames() {
    takeNamesIn(*this);
}

void QuestionView::giveNamesBack() {
    giveNamesBackIn(*this);
    for (const AnswerView* answer : m_answers)
        if (answer && answer != m_answer)
            takeNamesIn(*answer);
}

void QuestionView::followInTabOrder(const QuestionView& before) {
    chainTabs(before.m_rightAnswer, *this);
}

QStringList QuestionView::placeOfFocus() const {
    const QWidget* widget = window()->focusWidget();
    if (!widget || !isAncestorOf(widget))
        return {};
    QStringList place;
    for (; widget != this; widget = widget->parentWidget())
        if (!widget->objectName().isEmpty())
            place.prepend(widget->objectName());
    return place;
}

void QuestionView::setFocusAt(const QStringList& place) {
    QWidget* found = this;
    for (const QString& name : place)
        found = found ? found->findChild<QWidget*>(name) : nullptr;
    const bool canHaveIt = found && found->isVisibleTo(this) && found->isEnabled();
    (canHaveIt ? found : m_questionPane)->setFocus(Qt::OtherFocusReason);
}

void QuestionView::setScenarioPercent(int percent) {
    m_scenarioPercent = percent;
    shareWidth();
}

void QuestionView::shareWidth() {
    setStretchFactor(0, m_scenarioPercent);
    setStretchFactor(1, 100 - m_scenarioPercent);
    setSizes({m_scenarioPercent * 100,
              (100 - m_scenarioPercent) * 100}); // Qt shares out the width as they compare
}

void QuestionView::followSplitter() {
    const QList<int> widths = sizes();
    m_scenarioPercent = 100 * widths[0] / std::max(1, widths[0] + widths[1]);
    emit scenarioResized(m_scenarioPercent);
}

void QuestionView::showAnswer(const QString& html) {
    const bool comesUp = !html.isEmpty() && m_rightAnswer->isHidden();
    if (!html.isEmpty())
        m_rightAnswer->setContent(html);
    m_rightAnswer->setVisible(!html.isEmpty());
    if (comesUp)
        QTimer::singleShot(0, this, &QuestionView::presentAnswer); // when it has its place
}

void QuestionView::presentAnswer() {
    scrollToAnswer();
    announce(m_rightAnswer,
             u"%1. %2"_s.arg(tr("Right answer"), m_rightAnswer->document()->firstBlock().text()));
}

/// With large text it would come up below the edge, and nothing would seem to have happened.
void QuestionView::scrollToAnswer() {
    const int top = m_rightAnswer->mapTo(m_questionPane->widget(), QPoint()).y();
    const int seen = m_questionPane->viewport()->height();
    if (top + m_rightAnswer->height() > m_questionPane->verticalScrollBar()->value() + seen)
        m_questionPane->ensureVisible(0, top, 0, seen / 2);
}

void QuestionView::redraw() {
    if (m_shown.question)
        drawQuestion();
}

void QuestionView::drawQuestion() {
    const bool hadScenario = m_scenarioPane->isVisibleTo(this);
    m_scenarioPane->setVisible(m_shown.scenario != nullptr);
    if (m_shown.scenario) {
        if (!hadScenario)
            shareWidth();
        m_scenarioTitle->setText(toQString(m_shown.scenario->title));
        m_scenario->setContent(m_shown.scenario->text);
    }
    m_stem->setContent(m_shown.question->stem);
    AnswerView* answer = answerViewFor(m_shown.question->kind());
    answer->showQuestion(m_shown.question, m_entryOrder);
    if (answer != m_answer)
        putOnScreen(answer);
    scrollToTop();
    orderTabs();
}

AnswerView* QuestionView::answerViewFor(exam::QuestionKind kind) {
    AnswerView*& answer = m_answers[static_cast<std::size_t>(kind)];
    if (!answer) {
        answer = makeAnswerView(kind, m_questionLayout->parentWidget());
        answer->hide();
        m_questionLayout->insertWidget(1, answer);
        connect(answer, &AnswerView::answered, this, &QuestionView::answered);
        connect(answer, &AnswerView::judged, this, &QuestionView::judged);
    }
    return answer;
}

void QuestionView::putOnScreen(AnswerView* answer) {
    if (m_answer) {
        if (m_answer->isAncestorOf(QApplication::focusWidget()))
            setFocus(); // Qt would give the focus to the first button of the page
        m_answer->hide();
        takeNamesIn(*m_answer);
    }
    m_answer = answer;
    giveNamesBackIn(*answer);
    answer->show();
}

/// Widgets that were made for this question stand behind all others until they are put in the order of
/// reading.
void QuestionView::orderTabs() {
    if (m_shown.scenario)
        chainTabs(m_scenarioPane, *m_scenario);
    QWidget* last = m_questionPane;
    for (const QWidget* part : {static_cast<const QWidget*>(m_stem), static_cast<const QWidget*>(m_answer),
                                static_cast<const QWidget*>(m_confidence)})
        last = chainTabs(last, *part);
    setTabOrder(last, m_rightAnswer);
}

void QuestionView::pick(std::size_t place) {
    if (m_answer)
        m_answer->pick(place);
}

void QuestionView::toggleStrikeOut(std::size_t place) {
    if (m_answer)
        m_answer->toggleStrikeOut(place);
}

void QuestionView::goToNextVerdict(std::size_t place) {
    if (m_answer)
        m_answer->goToNextVerdict(place);
}

void QuestionView::rateConfidence(int confidence) {
    if (m_confidence->isVisible())
        m_confidence->rate(confidence);
}

void QuestionView::toggleHighlight() {
    m_stem->toggleHighlight();
    if (m_shown.scenario)
        m_scenario->toggleHighlight();
}

bool QuestionView::hasSelection() const {
    return m_stem->hasSelection() || (m_shown.scenario && m_scenario->hasSelection());
}

} // namespace app
