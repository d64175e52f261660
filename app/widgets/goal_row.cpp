// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/goal_row.h"

#include "plan_text.h"
#include "text.h"
#include "widgets/check_row.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString beginText(const exam::GoalBody& what) {
    if (std::holds_alternative<exam::TakeTest>(what))
        return GoalRow::tr("Take…");
    if (std::holds_alternative<exam::SitFullExam>(what))
        return GoalRow::tr("Full exam…");
    if (std::holds_alternative<exam::RepeatDue>(what))
        return GoalRow::tr("Repeat");
    return GoalRow::tr("Begin drill");
}

/// "goal-answer-1.1" and so on, for the button or box and the line beside it.
QString goalName(const exam::GoalBody& what) {
    struct Namer {
        QString operator()(const exam::AnswerTask& goal) const {
            return u"answer-"_s + toQString(goal.task.value);
        }
        QString operator()(const exam::ReachDomain& goal) const {
            return u"reach-"_s + toQString(goal.domain.value);
        }
        QString operator()(const exam::TakeTest& goal) const {
            return u"take-"_s + toQString(goal.test.value);
        }
        QString operator()(const exam::SitFullExam&) const { return u"full-exam"_s; }
        QString operator()(const exam::RepeatDue&) const { return u"repeat"_s; }
        QString operator()(const exam::DrillWeakest&) const { return u"weakest"_s; }
        QString operator()(const exam::DoByHand& goal) const { return toQString(goal.name()); }
    };
    return u"goal-"_s + std::visit(Namer{}, what);
}

} // namespace

GoalRow::GoalRow(const exam::Goal& goal, const exam::Catalogue& bank, QWidget* parent)
    : QWidget(parent)
    , m_goal(goal)
    , m_bank(bank) {
    const QString text = goalText(goal, bank);
    if (const auto* byHand = std::get_if<exam::DoByHand>(&goal.what))
        makeTick(*byHand, text);
    else
        makeCounted(text);
}

void GoalRow::makeTick(const exam::DoByHand& goal, const QString& text) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tick = new CheckRow(text, goalName(goal), this);
    layout->addWidget(m_tick);
    connect(m_tick, &CheckRow::toggled, this, [this, goal](bool isDone) { emit ticked(goal, isDone); });
}

void GoalRow::makeCounted(const QString& text) {
    const QString name = goalName(m_goal.what);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_mark = makeLabel({}, TextStep::Body, this);
    m_mark->setWordWrap(false);
    m_mark->setFixedWidth(m_mark->fontMetrics().horizontalAdvance(u"✓✓"_s));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_progress = makeMutedLabel({}, this);
    m_progress->setObjectName(name + u"-state"_s);
    texts->addWidget(makeLabel(text, TextStep::Body, this));
    texts->addWidget(m_progress);
    m_begin = makeButton(beginText(m_goal.what), name, this);
    m_begin->setAccessibleName(tr("%1: %2").arg(m_begin->text(), text));
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_begin, 0, Qt::AlignVCenter);
    connect(m_begin, &QPushButton::clicked, this, [this] { emit wanted(m_goal, m_state); });
}

void GoalRow::setState(const exam::GoalState& state, bool canBegin, bool hasDue) {
    m_state = state;
    if (m_tick) {
        m_tick->setChecked(state.isDone());
        return;
    }
    const QString progress = goalStateText(m_goal, state, m_bank.spec());
    m_mark->setText(state.isDone() ? u"✓"_s : u"○"_s);
    m_progress->setText(state.isDone() ? tr("Done: %1").arg(progress) : tr("Open: %1").arg(progress));
    const bool isBelowAim = state.isAimMet == false;
    setTone(m_mark, state.isDone() ? u"good"_s : QString());
    setTone(m_progress, isBelowAim ? u"warning"_s : state.isDone() ? u"good"_s : QString());
    m_begin->setVisible(canBegin && !state.isDone());
    m_begin->setEnabled(hasDue || !std::holds_alternative<exam::RepeatDue>(m_goal.what));
}

bool GoalRow::takeFocus() {
    if (m_tick || m_state.isDone() || m_begin->isHidden() || !m_begin->isEnabled())
        return false;
    m_begin->setFocus();
    return true;
}

} // namespace app
