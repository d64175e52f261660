// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/question_view.h"

#include "question/answer_view.h"
#include "question/markup.h"
#include "question/rich_text_view.h"
#include "text.h"
#include "widgets/layout.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// About 75 characters of body text: longer lines are hard to follow.
int columnWidth(const QWidget& widget) {
    return widget.fontMetrics().averageCharWidth() * 88;
}

} // namespace

QuestionView::QuestionView(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent) {
    m_scenarioPane = makeScenarioPane();
    m_questionPane = makeQuestionPane();
    setChildrenCollapsible(false);
    addWidget(m_scenarioPane);
    addWidget(m_questionPane);
    setStretchFactor(0, 2);
    setStretchFactor(1, 3);
}

QScrollArea* QuestionView::makeScenarioPane() {
    auto* page = new ColumnPage(QWIDGETSIZE_MAX, this);
    page->setObjectName(u"scenarioPane"_s);
    page->setFocusPolicy(Qt::StrongFocus); // long scenarios scroll by keyboard
    page->setAccessibleName(tr("Scenario"));
    m_scenario = new RichTextView;
    m_scenario->setObjectName(u"scenario"_s);
    m_scenario->setFocusPolicy(Qt::NoFocus);
    page->column()->addWidget(m_scenario);
    page->column()->addStretch(1);
    return page;
}

QScrollArea* QuestionView::makeQuestionPane() {
    auto* page = new ColumnPage(columnWidth(*this), this);
    m_questionLayout = page->column();
    m_stem = new RichTextView;
    m_stem->setObjectName(u"stem"_s);
    m_stem->setAccessibleName(tr("Question"));
    m_questionLayout->addWidget(m_stem);
    m_questionLayout->addStretch(1);
    return page;
}

void QuestionView::showSnapshot(const SittingSnapshot& snapshot) {
    if (!snapshot.onScreen)
        return;
    if (snapshot.shown.question != m_shown.question) {
        m_shown = snapshot.shown;
        m_entryOrder = snapshot.entryOrder;
        showQuestion();
    }
    m_answer->showItem(snapshot.item);
}

void QuestionView::redraw() {
    if (m_shown.question)
        showQuestion();
}

void QuestionView::showQuestion() {
    const MarkupColors colors = currentMarkupColors();
    m_scenarioPane->setVisible(m_shown.scenario != nullptr);
    if (m_shown.scenario) {
        m_scenario->setContent(u"<h3>%1</h3>"_s.arg(toQString(m_shown.scenario->title).toHtmlEscaped()) +
                               toHtml(m_shown.scenario->text, colors));
        m_scenarioPane->verticalScrollBar()->setValue(0);
    }
    m_questionLayout->parentWidget()->setMaximumWidth(columnWidth(*this));
    m_stem->setContent(toHtml(m_shown.question->stem, colors));
    delete m_answer;
    m_answer = makeAnswerView(m_shown.question, m_entryOrder, m_questionLayout->parentWidget());
    connect(m_answer, &AnswerView::answered, this, &QuestionView::answered);
    connect(m_answer, &AnswerView::struckOut, this, &QuestionView::struckOut);
    m_questionLayout->insertWidget(1, m_answer);
    m_answer->show();
    m_questionPane->verticalScrollBar()->setValue(0);
}

void QuestionView::pick(std::size_t place) {
    if (m_answer)
        m_answer->pick(place);
}

void QuestionView::toggleStrikeOut(std::size_t place) {
    if (m_answer)
        m_answer->toggleStrikeOut(place);
}

} // namespace app
