// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_page.h"

#include "plan_text.h"
#include "widgets/exam_day_edit.h"
#include "widgets/flow_layout.h"
#include "widgets/goal_row.h"
#include "widgets/plan_calendar.h"

#include <QApplication>
#include <QButtonGroup>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;
constexpr int kSpacing = 10;
constexpr int kNoPlan = 99; ///< beside the numbers of PlanKind; -1 would have Qt choose one

} // namespace

PlanPage::PlanPage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_problem(new Banner(Banner::Kind::Warning))
    , m_standing(new Banner(Banner::Kind::Warning))
    , m_calendar(new PlanCalendar)
    , m_entries(new QVBoxLayout) {
    m_problem->setObjectName(u"planProblem"_s);
    m_standing->setObjectName(u"planStanding"_s);
    m_entries->setSpacing(column()->spacing());
    column()->addWidget(makeLabel(tr("Plan"), TextStep::Title));
    column()->addWidget(m_problem);
    column()->addWidget(makeChoice());
    column()->addWidget(m_standing);
    column()->addWidget(m_calendar);
    column()->addLayout(m_entries);
    QPushButton* back = makeButton(tr("Back"), u"planBack"_s);
    column()->addWidget(back, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(back, &QPushButton::clicked, this, &PlanPage::backWanted);
    connect(m_calendar, &PlanCalendar::entryWanted, this, &PlanPage::showEntry);
}

QFrame* PlanPage::makeChoice() {
    QFrame* card = makeCard();
    m_daysLeft = makeLabel({}, TextStep::Heading, card);
    m_daysLeft->setObjectName(u"daysLeft"_s);
    m_examDay = new ExamDayEdit(card);
    m_plans = new QButtonGroup(this);
    auto* choices = new QWidget(card);
    choices->setAccessibleName(tr("Which plan"));
    auto* row = new FlowLayout(kSpacing, choices);
    row->setContentsMargins(0, 0, 0, 0);
    for (const exam::PlanKind kind :
         {exam::PlanKind::TenWeeks, exam::PlanKind::SixWeeks, exam::PlanKind::LastWeek})
        addChoice(row, planText(kind), u"plan-"_s + QString::fromLatin1(exam::nameOf(kind)),
                  static_cast<int>(kind));
    addChoice(row, tr("No plan"), u"plan-none"_s, kNoPlan);
    cardLayout(card)->addWidget(m_daysLeft);
    cardLayout(card)->addWidget(m_examDay);
    cardLayout(card)->addWidget(choices);
    cardLayout(card)->addWidget(makeMutedLabel(
        tr("The study guide's plans, counted back from your exam. What you did is taken from your history; "
           "the "
           "program sees no more than that, so tick off the rest yourself. What is missed stays open and can "
           "be made up for."),
        card));
    connect(m_examDay, &ExamDayEdit::changed, this, [this] { emit examDayChosen(m_examDay->day()); });
    connect(m_plans, &QButtonGroup::idClicked, this, [this](int id) {
        emit planChosen(id == kNoPlan ? std::nullopt : std::optional(static_cast<exam::PlanKind>(id)));
    });
    return card;
}

void PlanPage::addChoice(QLayout* row, const QString& text, const QString& objectName, int id) {
    auto* choice = new QRadioButton(text, row->parentWidget());
    choice->setObjectName(objectName);
    m_plans->addButton(choice, id);
    row->addWidget(choice);
}

void PlanPage::setBank(const exam::Catalogue& bank) {
    m_bank = &bank;
    m_study.reset();
    setProblem({});
    m_isToShowCurrent = true;
}

void PlanPage::setStudy(const PlanStudy& study) {
    const bool isSamePlan = m_study && m_study->entries == study.entries && m_study->today == study.today;
    m_study = study;
    m_daysLeft->setText(daysLeftText(study));
    m_examDay->setDay(study.repetition.exam, study.today);
    m_plans->button(study.choice ? static_cast<int>(study.choice->kind) : kNoPlan)->setChecked(true);
    m_standing->setText(standingText(study));
    if (!isSamePlan)
        showEntries(study);
    showStates(study);
    m_calendar->setVisible(!study.entries.empty());
    if (!study.entries.empty())
        m_calendar->setStudy(study, m_bank->spec());
    if (m_isToShowCurrent)
        QTimer::singleShot(0, this, &PlanPage::showCurrent);
}

void PlanPage::setProblem(const QString& text) {
    m_problem->setText(text);
}

void PlanPage::showEntries(const PlanStudy& study) {
    clearLayout(m_entries);
    m_cards.clear();
    for (const exam::PlanEntry& entry : study.entries) {
        m_cards.push_back(makeEntry(entry));
        m_entries->addWidget(m_cards.back().card);
    }
}

PlanPage::EntryCard PlanPage::makeEntry(const exam::PlanEntry& entry) {
    const bool isCurrent = entry.first <= m_study->today && m_study->today <= entry.last;
    EntryCard made{.card = makeCard(widget()), .facts = makeMutedLabel({}), .rows = {}};
    made.card->setObjectName(isCurrent ? u"currentEntry"_s : u"planEntry"_s);
    setLook(made.card, u"current"_s, isCurrent);
    made.card->setAccessibleName(entryText(entry, *m_study, m_bank->spec()));
    made.facts->setObjectName(u"entryFacts"_s);
    const QString title = made.card->accessibleName();
    QVBoxLayout* layout = cardLayout(made.card);
    layout->addWidget(makeLabel(isCurrent ? tr("Now: %1").arg(title) : title, TextStep::Heading, made.card));
    layout->addWidget(made.facts);
    for (const exam::Goal& goal : entry.goals) {
        auto* row = new GoalRow(goal, *m_bank, made.card);
        layout->addWidget(row);
        connect(row, &GoalRow::wanted, this, &PlanPage::goalWanted);
        connect(row, &GoalRow::ticked, this, &PlanPage::ticked);
        made.rows.push_back(row);
    }
    return made;
}

/// What is to come has no buttons yet, and neither has what is over.
void PlanPage::showStates(const PlanStudy& study) {
    const bool isOver = study.daysLeft().value_or(0) < 0;
    for (std::size_t index = 0; index < m_cards.size(); ++index) {
        const exam::PlanEntry& entry = study.entries[index];
        const std::vector<exam::GoalState>& states = study.states[index];
        const bool canBegin = !isOver && entry.first <= study.today;
        m_cards[index].facts->setText(entryFactsText(entry, states));
        for (std::size_t row = 0; row < states.size(); ++row)
            m_cards[index].rows[row]->setState(states[row], canBegin, study.dueCount > 0);
    }
}

/// Scrolls to the entry of today.
void PlanPage::showCurrent() {
    m_isToShowCurrent = false;
    const auto current = std::ranges::find(m_cards, u"currentEntry"_s,
                                           [](const EntryCard& each) { return each.card->objectName(); });
    if (current == m_cards.end()) {
        m_plans->checkedButton()->setFocus();
        return;
    }
    showEntry(static_cast<std::size_t>(current - m_cards.begin()));
}

/// With the focus on what of it is to be done next.
void PlanPage::showEntry(std::size_t entry) {
    const EntryCard& wanted = m_cards[entry];
    if (std::ranges::none_of(wanted.rows, &GoalRow::takeFocus))
        wanted.card->setFocus(); // Tab goes on from here
    QApplication::sendPostedEvents(nullptr,
                                   QEvent::LayoutRequest); // the cards are new and have no places yet
    verticalScrollBar()->setValue(wanted.card->mapTo(widget(), QPoint()).y() - column()->spacing());
}

} // namespace app
