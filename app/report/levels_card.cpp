// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/levels_card.h"

#include "text.h"
#include "widgets/layout.h"
#include "widgets/share_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

void LevelsCard::showLevels(const exam::ExamSpec& spec, const std::vector<exam::DomainLevel>& levels) {
    renew();
    column()->addWidget(makeLabel(tr("Your level by domain"), TextStep::Heading, content()));
    column()->addWidget(makeMutedLabel(
        tr("The share of a domain's questions that you would get right. The thin line in a bar is the 95 % "
           "band around it; more answers narrow it. The upright line marks %1 percent, our estimate of what "
           "a "
           "pass takes over all domains.")
            .arg(percentText(spec.scale.rawAtPass)),
        content()));
    for (const exam::DomainLevel& level : levels)
        addLevel(spec, level);
}

void LevelsCard::addLevel(const exam::ExamSpec& spec, const exam::DomainLevel& level) {
    const exam::Domain* domain = spec.findDomain(level.domain);
    auto* row = new QWidget(content());
    row->setObjectName(u"levelRow%1"_s.arg(toQString(level.domain.value)));
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 6, 0, 0);
    lines->setSpacing(4);
    auto* words = new QHBoxLayout;
    words->addWidget(makeLabel(tr("%1. %2").arg(toQString(level.domain.value), toQString(domain->title)),
                               TextStep::Body, row),
                     1);
    QLabel* figures = makeLabel(
        tr("%1 % (%2 to %3 %)")
            .arg(percentText(level.level.share), percentText(level.level.low), percentText(level.level.high)),
        TextStep::Body, row);
    figures->setObjectName(u"level%1"_s.arg(toQString(level.domain.value)));
    figures->setWordWrap(false);
    words->addWidget(figures);
    lines->addLayout(words);
    lines->addWidget(new ShareBar(level.level, spec.scale.rawAtPass, row));
    lines->addWidget(makeMutedLabel(
        tr("%n new question(s) answered in this domain", nullptr, static_cast<int>(level.newCount)), row));
    column()->addWidget(row);
}

} // namespace app
