// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/recall_card.h"

#include "text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::ptrdiff_t kShownTries = 3;

} // namespace

RecallCard::RecallCard(QWidget* parent)
    : QFrame(parent) {
    dressAsCard(this);
    m_last = makeMutedLabel({}, this);
    m_last->setObjectName(u"recallLast"_s);
    m_open = makeButton({}, u"recallButton"_s, this);
    QVBoxLayout* layout = cardLayout(this);
    layout->addWidget(makeLabel(tr("Brain dump"), TextStep::Heading, this));
    layout->addWidget(
        makeLabel(tr("Write limits, formulas, mnemonics and decision trees from memory in three "
                     "minutes, then compare. On the day of the exam the same goes onto the "
                     "scratch sheet before the first question."),
                  TextStep::Body, this));
    layout->addWidget(m_last);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &RecallCard::wanted);
    showTries({}, false);
}

void RecallCard::showTries(const std::vector<RecallTry>& tries, bool hasDraft) {
    QStringList lines;
    for (const RecallTry& done : tries | std::views::reverse | std::views::take(kShownTries))
        lines += tr("%1: %2 of %3 recalled")
                     .arg(dateTimeText(done.begunAt))
                     .arg(done.tally().recalled)
                     .arg(done.tally().total);
    m_last->setText(lines.isEmpty() ? tr("Not tried yet.") : lines.join(u'\n'));
    m_open->setText(hasDraft ? tr("Go on writing") : tr("Brain dump…"));
}

} // namespace app
