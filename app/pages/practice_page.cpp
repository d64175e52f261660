// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practice_page.h"

#include "drill_setup.h"
#include "recall/recall_card.h"
#include "study_text.h"
#include "text.h"
#include "widgets/diagnostic_card.h"
#include "widgets/drill_builder.h"
#include "widgets/exam_day_edit.h"
#include "widgets/flow_layout.h"
#include "widgets/named_tests_list.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;

QFrame* makeTitledCard(const QString& title) {
    QFrame* card = makeCard();
    cardLayout(card)->addWidget(makeLabel(title, TextStep::Heading, card));
    return card;
}

QLabel* addLabel(QFrame* card, QLabel* label, const QString& objectName) {
    label->setObjectName(objectName);
    cardLayout(card)->addWidget(label);
    return label;
}

/// A row in a card that breaks where it is too narrow.
FlowLayout* addFlow(QFrame* card) {
    auto* row = new QWidget(card);
    auto* flow = new FlowLayout(10, row);
    flow->setContentsMargins(0, 0, 0, 0);
    cardLayout(card)->addWidget(row);
    return flow;
}

} // namespace

PracticePage::PracticePage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_counting(new QTimer(this))
    , m_problem(new Banner(Banner::Kind::Warning))
    , m_builder(new DrillBuilder)
    , m_tests(new NamedTestsList)
    , m_recall(new RecallCard) {
    m_problem->setObjectName(u"practiceProblem"_s);
    column()->addWidget(makeLabel(tr("Practice"), TextStep::Title));
    for (QWidget* part : std::initializer_list<QWidget*>{m_problem, makeToday(), makeDiagnostic(), m_builder,
                                                         m_recall, m_tests, makeRepetition()})
        column()->addWidget(part);
    QPushButton* back = makeButton(tr("Back"), u"practiceBack"_s);
    column()->addWidget(back, 0, Qt::AlignLeft);
    column()->addStretch(1);
    m_counting->setSingleShot(true);
    connect(m_counting, &QTimer::timeout, this, &PracticePage::countMatches);
    connect(m_builder, &DrillBuilder::changed, m_counting, qOverload<>(&QTimer::start));
    connect(m_builder, &DrillBuilder::beginWanted, this, &PracticePage::drillWanted);
    connect(m_tests, &NamedTestsList::testWanted, this, &PracticePage::testWanted);
    connect(back, &QPushButton::clicked, this, &PracticePage::backWanted);
    m_tests->setNextInTabOrder(m_rule);
}

QFrame* PracticePage::makeToday() {
    QFrame* card = makeTitledCard(tr("Today"));
    m_due = addLabel(card, makeLabel({}), u"dueToday"_s);
    m_forecast = addLabel(card, makeMutedLabel({}), u"dueForecast"_s);
    m_readiness = addLabel(card, makeLabel({}), u"readiness"_s);
    m_basis = addLabel(card, makeMutedLabel({}), u"readinessBasis"_s);
    m_repeat = makePrimaryButton(tr("Repeat what is due"), u"repeatButton"_s, card);
    m_weakest = makeButton(tr("Weakest first"), u"weakestButton"_s, card);
    FlowLayout* buttons = addFlow(card);
    buttons->addWidget(m_repeat);
    buttons->addWidget(m_weakest);
    QPushButton* plan = makeButton(tr("Plan…"), u"practicePlanButton"_s, card);
    QPushButton* checklists = makeButton(tr("Checklists…"), u"practiceChecklistsButton"_s, card);
    buttons->addWidget(plan);
    buttons->addWidget(checklists);
    connect(plan, &QPushButton::clicked, this, &PracticePage::planWanted);
    connect(checklists, &QPushButton::clicked, this, &PracticePage::checklistsWanted);
    connect(m_repeat, &QPushButton::clicked, this, &PracticePage::dueWanted);
    connect(m_weakest, &QPushButton::clicked, this, &PracticePage::weakestWanted);
    return card;
}

DiagnosticCard* PracticePage::makeDiagnostic() {
    m_diagnostic = new DiagnosticCard;
    connect(m_diagnostic, &DiagnosticCard::goOnWanted, this, &PracticePage::diagnosticWanted);
    connect(m_diagnostic, &DiagnosticCard::anewWanted, this, &PracticePage::diagnosticAnewWanted);
    connect(m_diagnostic, &DiagnosticCard::resultWanted, this, &PracticePage::diagnosticResultWanted);
    return m_diagnostic;
}

QFrame* PracticePage::makeRepetition() {
    QFrame* card = makeTitledCard(tr("When questions come back"));
    m_rule = new QComboBox(card);
    m_rule->setObjectName(u"repetitionRule"_s);
    m_rule->setAccessibleName(tr("When questions come back"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->addItem(tr("When you are about to forget them (FSRS)"),
                    static_cast<int>(exam::RepetitionRule::Fsrs));
    m_rule->addItem(tr("By the study guide's calendar: after 1, 3 and 7 days, then weekly"),
                    static_cast<int>(exam::RepetitionRule::Guide));
    m_examDay = new ExamDayEdit(card);
    cardLayout(card)->addWidget(m_rule);
    cardLayout(card)->addWidget(m_examDay);
    cardLayout(card)->addWidget(makeMutedLabel(
        tr("Before the exam everything comes back once more. Days that you miss need no catching up."),
        card));
    const auto announce = [this] { emit repetitionChosen(chosenRepetition()); };
    connect(m_rule, &QComboBox::currentIndexChanged, this, announce);
    connect(m_examDay, &ExamDayEdit::changed, this, announce);
    return card;
}

void PracticePage::setBank(const BankOpening::Bank& bank, const exam::Catalogue& catalogue) {
    m_study.reset();
    if (m_bank != bank) {
        m_bank = bank;
        m_catalogue = &catalogue;
        m_builder->setBank(catalogue);
        m_diagnostic->setExam(catalogue.spec());
        m_tests->setBank(catalogue);
    }
    m_builder->showNoMatches();
    m_repeat->setEnabled(false);
    m_weakest->setEnabled(false);
}

void PracticePage::setStudy(const PracticeController::Study& study) {
    const PracticeController::Study before = std::exchange(m_study, study);
    setProblem({});
    m_due->setText(dueText(study->due.today));
    m_forecast->setText(forecastText(study->due, study->today));
    m_readiness->setText(readinessText(study->readiness));
    m_basis->setText(readinessBasisText(*study));
    m_basis->setVisible(!m_basis->text().isEmpty());
    m_repeat->setEnabled(study->due.today > 0);
    m_weakest->setEnabled(true);
    m_tests->setTries(study->tries);
    showRepetition();
    countMatches();
    if (!before)
        (m_repeat->isEnabled() ? m_repeat : m_weakest)->setFocus();
}

void PracticePage::setProblem(const QString& text) {
    m_problem->setText(text);
}

void PracticePage::setDiagnostic(const DiagnosticStatus& status) {
    m_diagnostic->setStatus(status);
}

void PracticePage::setSetup(const DrillSetup& setup) {
    m_builder->setSetup(setup);
}

void PracticePage::showRepetition() {
    const QSignalBlocker quietRule(m_rule);
    m_rule->setCurrentIndex(static_cast<int>(m_study->plan.rule));
    m_examDay->setDay(m_study->plan.exam, m_study->today);
}

void PracticePage::countMatches() {
    if (!m_study)
        return;
    const exam::DrillRequest request = fullRequest(*m_catalogue, m_builder->setup());
    m_builder->showMatches(exam::drillCandidates(*m_catalogue, request, m_study->learner()).size());
}

exam::RepetitionPlan PracticePage::chosenRepetition() const {
    return {.rule = static_cast<exam::RepetitionRule>(m_rule->currentData().toInt()),
            .exam = m_examDay->day()};
}

} // namespace app
