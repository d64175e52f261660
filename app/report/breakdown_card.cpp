// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/breakdown_card.h"

#include "text.h"
#include "widgets/layout.h"
#include "widgets/share_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QLabel* makeFigure(const QString& text, QWidget* parent) {
    QLabel* label = makeLabel(text, TextStep::Body, parent);
    label->setWordWrap(false);
    return label;
}

/// Its title and its tally in a line; those of a domain with a verdict and a bar below.
template<class Key>
QVBoxLayout* fillRow(QWidget* row, const QString& title, const exam::GroupFigures<Key>& group) {
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(4);
    auto* words = new QHBoxLayout;
    words->addWidget(makeLabel(title, TextStep::Body, row), 1);
    words->addWidget(makeFigure(tallyText(group.tally), row));
    lines->addLayout(words);
    return lines;
}

} // namespace

void BreakdownCard::showFigures(const exam::ExamSpec& spec, const exam::SittingFigures& figures) {
    renew();
    m_passShare = spec.scale.rawAtPass;
    addDomains(spec, figures);
    addSection<exam::QuestionKind>(tr("By kind"), figures.kinds, &kindText);
    addSection<exam::Difficulty>(tr("By difficulty"), figures.difficulties, &difficultyText);
}

void BreakdownCard::addDomains(const exam::ExamSpec& spec, const exam::SittingFigures& figures) {
    column()->addWidget(makeLabel(tr("By domain"), TextStep::Heading, content()));
    column()->addWidget(makeMutedLabel(
        tr("The upright line marks %1 percent, our estimate of what a pass takes; the thin line "
           "in a bar is the 95 % band. A domain has few questions: read the figures as hints.")
            .arg(percentText(m_passShare)),
        content()));
    for (const exam::GroupFigures<exam::DomainId>& group : figures.domains) {
        const exam::Domain* domain = spec.findDomain(group.key);
        auto* row = new QWidget(content());
        row->setObjectName(u"domainRow%1"_s.arg(toQString(group.key.value)));
        QVBoxLayout* lines = fillRow(
            row, tr("%1. %2").arg(toQString(group.key.value), domain ? toQString(domain->title) : QString()),
            group);
        QLabel* verdict =
            makeLabel(group.meetsCompetencies ? tr("Meets competencies") : tr("Needs improvement"),
                      TextStep::Body, row);
        setTone(verdict, group.meetsCompetencies ? u"good"_s : u"bad"_s);
        lines->addWidget(verdict);
        lines->addWidget(new ShareBar(group.band, m_passShare, row));
        column()->addWidget(row);
        if (domain)
            addTasks(*domain, figures);
    }
}

void BreakdownCard::addTasks(const exam::Domain& domain, const exam::SittingFigures& figures) {
    for (const exam::Task& task : domain.tasks) {
        const auto group = std::ranges::find(figures.tasks, task.id, &exam::GroupFigures<exam::TaskId>::key);
        if (group == figures.tasks.end())
            continue;
        auto* row = new QWidget(content());
        row->setObjectName(u"taskRow%1"_s.arg(toQString(task.id.value)));
        fillRow(row, tr("%1 %2").arg(toQString(task.id.value), toQString(task.title)), *group);
        row->layout()->setContentsMargins(24, 0, 0, 0);
        column()->addWidget(row);
    }
}

template<class Key>
void BreakdownCard::addSection(const QString& title, const std::vector<exam::GroupFigures<Key>>& groups,
                               QString (*textOf)(Key)) {
    if (groups.empty())
        return;
    column()->addSpacing(8);
    column()->addWidget(makeLabel(title, TextStep::Heading, content()));
    for (const exam::GroupFigures<Key>& group : groups) {
        auto* row = new QWidget(content());
        fillRow(row, textOf(group.key), group)->addWidget(new ShareBar(group.band, m_passShare, row));
        column()->addWidget(row);
    }
}

} // namespace app
