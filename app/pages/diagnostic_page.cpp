// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/diagnostic_page.h"

#include "report/levels_card.h"
#include "study_text.h"
#include "text.h"
#include "widgets/flow_layout.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;

QString whenText(const DiagnosticResult& result) {
    const std::size_t count = result.answers.record.questions.size();
    return DiagnosticPage::tr("Test of %n question(s), ended on %1.", nullptr, static_cast<int>(count))
        .arg(shortDayText(result.day));
}

QString firstText(const DiagnosticResult& result) {
    const exam::DomainId id = exam::domainToBeginWith(result.spec, result.readiness.domains);
    return DiagnosticPage::tr("Begin with domain %1, %2: by its weight in the exam and the room there is to "
                              "grow, studying brings most there.")
        .arg(toQString(id.value), toQString(result.spec.findDomain(id)->title));
}

} // namespace

DiagnosticPage::DiagnosticPage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_when(makeMutedLabel({}))
    , m_levels(new LevelsCard) {
    m_when->setObjectName(u"diagnosticWhen"_s);
    column()->addWidget(makeLabel(tr("Where you stand"), TextStep::Title));
    for (QWidget* part : std::initializer_list<QWidget*>{m_when, makeChance(), m_levels, makeNext()})
        column()->addWidget(part);
    column()->addStretch(1);
}

QFrame* DiagnosticPage::makeChance() {
    QFrame* card = makeCard();
    m_chance = makeLabel({}, TextStep::Body, card);
    m_chance->setObjectName(u"diagnosticChance"_s);
    m_evidence = makeMutedLabel({}, card);
    m_evidence->setObjectName(u"diagnosticEvidence"_s);
    cardLayout(card)->addWidget(makeLabel(tr("Would you pass?"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_chance);
    cardLayout(card)->addWidget(m_evidence);
    return card;
}

QFrame* DiagnosticPage::makeNext() {
    QFrame* card = makeCard();
    m_first = makeLabel({}, TextStep::Body, card);
    m_first->setObjectName(u"diagnosticFirst"_s);
    m_weakest = makePrimaryButton(tr("Drill the weakest"), u"diagnosticWeakestButton"_s, card);
    QPushButton* answers = makeButton(tr("See the answers"), u"diagnosticAnswersButton"_s, card);
    QPushButton* home = makeButton(tr("Home"), u"diagnosticHomeButton"_s, card);
    auto* buttons = new QWidget(card);
    auto* flow = new FlowLayout(10, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_weakest, answers, home})
        flow->addWidget(button);
    cardLayout(card)->addWidget(makeLabel(tr("What to do next"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_first);
    cardLayout(card)->addWidget(buttons);
    connect(m_weakest, &QPushButton::clicked, this, &DiagnosticPage::weakestWanted);
    connect(answers, &QPushButton::clicked, this, [this] { emit answersWanted(m_answers); });
    connect(home, &QPushButton::clicked, this, &DiagnosticPage::homeWanted);
    return card;
}

void DiagnosticPage::showResult(const DiagnosticResult& result, exam::Day today) {
    const exam::Readiness& readiness = result.readiness;
    m_when->setText(whenText(result));
    m_chance->setText(
        result.day == today
            ? readinessText(readiness)
            : tr("On that day the chance of passing a real paper was about %1 %, by our estimate.")
                  .arg(percentText(readiness.passProbability)));
    m_evidence->setText(readinessEvidenceText(readiness));
    m_levels->showLevels(result.spec, readiness.domains);
    m_first->setText(firstText(result));
    verticalScrollBar()->setValue(0);
    m_answers = result.answers;
    m_weakest->setFocus();
}

} // namespace app
