// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_page.h"

#include "charts/chart_card.h"
#include "charts/sitting_charts.h"
#include "report/breakdown_card.h"
#include "report/conditions_text.h"
#include "report/next_steps_card.h"
#include "report/patterns_card.h"
#include "report/score_card.h"
#include "text.h"
#include "widgets/flow_layout.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;

} // namespace

ResultPage::ResultPage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_title(makeLabel({}, TextStep::Title))
    , m_score(new ScoreCard)
    , m_conditions(makeMutedLabel({}))
    , m_paperCode(makeMutedLabel({}))
    , m_breakdown(new BreakdownCard)
    , m_patterns(new PatternsCard)
    , m_nextSteps(new NextStepsCard)
    , m_timeChart(makeChartCard(u"timeChart"_s))
    , m_paceChart(makeChartCard(u"paceChart"_s))
    , m_domainsChart(makeChartCard(u"domainsChart"_s)) {
    m_conditions->setObjectName(u"resultConditions"_s);
    m_paperCode->setObjectName(u"paperCode"_s);
    m_paperCode->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_score})
        column()->addWidget(widget);
    column()->addLayout(makeButtons());
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_conditions, m_paperCode, m_breakdown, m_patterns, m_nextSteps,
                                         m_timeChart, m_paceChart, m_domainsChart})
        column()->addWidget(widget);
    column()->addStretch(1);
    connect(m_patterns, &PatternsCard::questionWanted, this, &ResultPage::questionWanted);
    connect(m_nextSteps, &NextStepsCard::questionWanted, this, &ResultPage::questionWanted);
    connect(m_nextSteps, &NextStepsCard::drillWanted, this, &ResultPage::drillWanted);
}

ChartCard* ResultPage::makeChartCard(const QString& objectName) {
    auto* card = new ChartCard(objectName);
    connect(card, &ChartCard::saveWanted, this, [this, card] { emit chartSaveWanted(card->chart()); });
    return card;
}

QLayout* ResultPage::makeButtons() {
    auto* buttons = new FlowLayout(8);
    m_answers = makePrimaryButton(tr("Go through the answers"), u"answersButton"_s);
    QPushButton* home = makeButton(tr("Home"), u"homeButton"_s);
    buttons->addWidget(m_answers);
    buttons->addWidget(makeReportMenuButton(
        this, [this](ReportFormat format) { emit saveWanted(format); }, [this] { emit printWanted(); }));
    buttons->addWidget(home);
    connect(m_answers, &QPushButton::clicked, this, &ResultPage::answersWanted);
    connect(home, &QPushButton::clicked, this, &ResultPage::homeWanted);
    return buttons;
}

void ResultPage::showReview(const exam::SittingReview& review, const exam::SittingFigures& figures) {
    const exam::ExamSpec& spec = review.record.spec;
    const LayoutPause pause({column()});
    m_title->setText(tr("%1, %2").arg(toQString(spec.code), dateTimeText(review.record.begunAt)));
    m_score->showScore(spec.scale, figures);
    m_conditions->setText(conditionsText(figures.conditions));
    m_breakdown->showFigures(spec, figures);
    m_patterns->setOwnBalance(std::nullopt);
    m_patterns->showFigures(figures, review.record.conditions.confidence);
    m_nextSteps->showFigures(spec, figures);
    m_timeChart->setChart(timeChart(figures));
    m_paceChart->setChart(paceChart(figures));
    m_domainsChart->hide(); // until the other sittings are known
    ensureVisible(0, 0);
    m_answers->setFocus();
}

void ResultPage::setPaperCode(const QString& code) {
    m_paperCode->setText(tr("Code of this paper, for somebody who wants to sit the same: %1").arg(code));
    m_paperCode->setVisible(!code.isEmpty());
}

void ResultPage::setFeeling(const std::optional<Feeling>& feeling) {
    m_score->setFeeling(feeling);
}

void ResultPage::setOwnBalance(const exam::ChangeCounts& balance) {
    m_patterns->setOwnBalance(balance);
}

void ResultPage::setResults(const exam::ExamSpec& spec, std::span<const exam::SittingResult> results) {
    m_domainsChart->setChart(domainsChart(spec, results));
    m_domainsChart->show();
}

} // namespace app
