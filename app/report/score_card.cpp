// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/score_card.h"

#include "text.h"
#include "widgets/layout.h"
#include "widgets/score_scale.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QLabel* makeNamed(const QString& objectName, TextStep step, QWidget* parent) {
    QLabel* label = makeLabel({}, step, parent);
    label->setObjectName(objectName);
    return label;
}

} // namespace

ScoreCard::ScoreCard(QWidget* parent)
    : QFrame(parent)
    , m_scaled(makeNamed(u"scaledScore"_s, TextStep::Display, this))
    , m_bar(new ScoreScale(this))
    , m_verdict(makeNamed(u"verdict"_s, TextStep::Heading, this))
    , m_chance(makeNamed(u"levelChance"_s, TextStep::Body, this))
    , m_facts(makeMutedLabel({}, this))
    , m_feeling(makeNamed(u"feeling"_s, TextStep::Body, this)) {
    dressAsCard(this);
    m_scaled->setAccessibleName(tr("Score"));
    m_facts->setObjectName(u"scoreFacts"_s);
    layout()->addWidget(makeMutedLabel(tr("Estimated score"), this));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_scaled, m_bar, m_verdict, m_feeling, m_chance, m_facts})
        layout()->addWidget(widget);
}

void ScoreCard::showScore(const exam::ScoreScale& scale, const exam::SittingFigures& figures) {
    const exam::ScoreFigures& score = figures.score;
    m_scaled->setText(QString::number(score.scaled));
    m_scaled->setAccessibleDescription(tr("%1, an estimate").arg(score.scaled));
    m_bar->setScore(scale, score);
    m_verdict->setText(score.passed ? tr("Pass, by this estimate (%1 is needed)").arg(scale.pass)
                                    : tr("Below the pass mark of %1, by this estimate").arg(scale.pass));
    setTone(m_verdict, score.passed ? u"good"_s : u"bad"_s);
    m_chance->setVisible(score.levelChance && figures.answeredCount > 0);
    if (score.levelChance)
        m_chance->setText(tr("By these answers alone, the chance that your true level is above the pass mark "
                             "is %1 percent.")
                              .arg(percentText(*score.levelChance)));
    QStringList facts;
    if (figures.answeredCount == 0)
        facts += tr("No question was answered, so this says nothing about what you know.");
    else if (score.scored.total == 0)
        facts += tr("No question was scored, so the score stands at the bottom of the scale.");
    else
        facts += tr("%1 right. One paper of this length leaves room: the true level lies between %2 and %3 "
                    "percent, a score of %4 to %5 (95 % band). The real conversion of scores is not public.")
                     .arg(tallyText(score.scored), percentText(score.band.low), percentText(score.band.high),
                          QString::number(score.scaledLow), QString::number(score.scaledHigh));
    if (score.unscored.total > 0)
        facts += tr("Unscored questions, not counted above: %1 right.").arg(tallyText(score.unscored));
    m_facts->setText(facts.join(u' '));
}

void ScoreCard::setFeeling(const std::optional<Feeling>& feeling) {
    m_feeling->setVisible(feeling.has_value());
    if (!feeling)
        return;
    QString text = tr("You expected: %1.").arg(expectationText(feeling->expectation).toLower());
    if (!feeling->remark.isEmpty())
        text += u'\n' + tr("For next time: %1").arg(feeling->remark);
    m_feeling->setText(text);
}

} // namespace app
