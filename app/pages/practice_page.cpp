// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practice_page.h"

#include "day.h"
#include "drill_setup.h"
#include "study_text.h"
#include "text.h"
#include "widgets/drill_builder.h"
#include "widgets/flow_layout.h"
#include "widgets/named_tests_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;
constexpr int kUsualWeeks = 6; ///< to an exam whose day nobody has chosen yet: the shorter plan of the guide

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
    , m_tests(new NamedTestsList) {
    m_problem->setObjectName(u"practiceProblem"_s);
    column()->addWidget(makeLabel(tr("Practice"), TextStep::Title));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_problem, makeToday(), m_builder, m_tests, makeRepetition()})
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
    connect(m_repeat, &QPushButton::clicked, this, &PracticePage::dueWanted);
    connect(m_weakest, &QPushButton::clicked, this, &PracticePage::weakestWanted);
    return card;
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
    m_hasExam = new QCheckBox(tr("My exam is on"), card);
    m_hasExam->setObjectName(u"hasExam"_s);
    m_exam = new QDateEdit(card);
    m_exam->setObjectName(u"examDate"_s);
    m_exam->setAccessibleName(tr("Day of my exam"));
    m_exam->setCalendarPopup(true);
    m_exam->setKeyboardTracking(false); // not at each figure that is typed
    cardLayout(card)->addWidget(m_rule);
    FlowLayout* exam = addFlow(card);
    exam->addWidget(m_hasExam);
    exam->addWidget(m_exam);
    cardLayout(card)->addWidget(makeMutedLabel(
        tr("Before the exam everything comes back once more. Days that you miss need no catching up."),
        card));
    const auto announce = [this] {
        m_exam->setEnabled(m_hasExam->isChecked());
        emit planChosen(chosenPlan());
    };
    connect(m_rule, &QComboBox::currentIndexChanged, this, announce);
    connect(m_hasExam, &QCheckBox::toggled, this, announce);
    connect(m_exam, &QDateEdit::dateChanged, this, announce);
    return card;
}

void PracticePage::setBank(const BankOpening::Bank& bank, const exam::Catalogue& catalogue) {
    m_study.reset();
    if (m_bank != bank) {
        m_bank = bank;
        m_catalogue = &catalogue;
        m_builder->setBank(catalogue);
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
    showPlan();
    countMatches();
    if (!before)
        (m_repeat->isEnabled() ? m_repeat : m_weakest)->setFocus();
}

void PracticePage::setProblem(const QString& text) {
    m_problem->setText(text);
}

void PracticePage::setSetup(const DrillSetup& setup) {
    m_builder->setSetup(setup);
}

void PracticePage::showPlan() {
    const QSignalBlocker quietRule(m_rule);
    const QSignalBlocker quietBox(m_hasExam);
    const QSignalBlocker quietDate(m_exam);
    m_rule->setCurrentIndex(static_cast<int>(m_study->plan.rule));
    m_hasExam->setChecked(m_study->plan.exam.has_value());
    m_exam->setEnabled(m_study->plan.exam.has_value());
    m_exam->setDate(toQDate(m_study->plan.exam.value_or(m_study->today + std::chrono::weeks{kUsualWeeks})));
}

void PracticePage::countMatches() {
    if (!m_study)
        return;
    const exam::DrillRequest request = fullRequest(*m_catalogue, m_builder->setup());
    m_builder->showMatches(exam::drillCandidates(*m_catalogue, request, m_study->learner()).size());
}

exam::RepetitionPlan PracticePage::chosenPlan() const {
    exam::RepetitionPlan plan{.rule = static_cast<exam::RepetitionRule>(m_rule->currentData().toInt())};
    if (m_hasExam->isChecked())
        plan.exam = toDay(m_exam->date());
    return plan;
}

} // namespace app
