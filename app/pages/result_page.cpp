// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_page.h"

#include "scoring/scaled_score.h"
#include "text.h"
#include "widgets/share_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;

QString percent(double share) {
    return QString::number(std::lround(100 * share));
}

} // namespace

ResultPage::ResultPage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_title(makeLabel({}, TextStep::Title))
    , m_conditions(makeMutedLabel({}))
    , m_paperCode(makeMutedLabel({}))
    , m_domains(makeCard()) {
    m_conditions->setObjectName(u"resultConditions"_s);
    column()->addWidget(m_title);
    column()->addWidget(makeScoreCard());
    m_paperCode->setObjectName(u"paperCode"_s);
    m_paperCode->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column()->addWidget(m_conditions);
    column()->addWidget(m_paperCode);
    column()->addWidget(m_domains);
    column()->addLayout(makeButtons());
    column()->addStretch(1);
}

QFrame* ResultPage::makeScoreCard() {
    QFrame* card = makeCard();
    m_scaled = makeLabel({}, TextStep::Display, card);
    m_scaled->setObjectName(u"scaledScore"_s);
    m_scaled->setAccessibleName(tr("Score"));
    m_verdict = makeLabel({}, TextStep::Heading, card);
    m_verdict->setObjectName(u"verdict"_s);
    m_facts = makeMutedLabel({}, card);
    m_facts->setObjectName(u"scoreFacts"_s);
    cardLayout(card)->addWidget(makeMutedLabel(tr("Estimated score"), card));
    cardLayout(card)->addWidget(m_scaled);
    cardLayout(card)->addWidget(m_verdict);
    m_feeling = makeLabel({}, TextStep::Body, card);
    m_feeling->setObjectName(u"feeling"_s);
    cardLayout(card)->addWidget(m_feeling);
    cardLayout(card)->addWidget(m_facts);
    return card;
}

QLayout* ResultPage::makeButtons() {
    auto* buttons = new QHBoxLayout;
    m_answers = makePrimaryButton(tr("Go through the answers"), u"answersButton"_s);
    QPushButton* home = makeButton(tr("Home"), u"homeButton"_s);
    buttons->addWidget(m_answers);
    buttons->addWidget(makeReportMenuButton(
        this, [this](ReportFormat format) { emit saveWanted(format); }, [this] { emit printWanted(); }));
    buttons->addWidget(home);
    buttons->addStretch(1);
    connect(m_answers, &QPushButton::clicked, this, &ResultPage::answersWanted);
    connect(home, &QPushButton::clicked, this, &ResultPage::homeWanted);
    return buttons;
}

void ResultPage::showReview(const exam::SittingReview& review) {
    m_title->setText(
        tr("%1, %2").arg(toQString(review.record.spec.code), dateTimeText(review.record.begunAt)));
    showScore(review);
    showConditions(review);
    showDomains(review);
    m_answers->setFocus();
}

void ResultPage::setPaperCode(const QString& code) {
    m_paperCode->setText(tr("Code of this paper, for somebody who wants to sit the same: %1").arg(code));
    m_paperCode->setVisible(!code.isEmpty());
}

void ResultPage::setFeeling(const std::optional<Feeling>& feeling) {
    m_feeling->setVisible(feeling.has_value());
    if (!feeling)
        return;
    QString text = tr("You expected: %1.").arg(expectationText(feeling->expectation).toLower());
    if (!feeling->remark.isEmpty())
        text += u'\n' + tr("For next time: %1").arg(feeling->remark);
    m_feeling->setText(text);
}

void ResultPage::showScore(const exam::SittingReview& review) {
    const exam::ScoreReport& report = review.report;
    const exam::ScoreScale& scale = review.record.spec.scale;
    m_scaled->setText(QString::number(report.scaled));
    m_scaled->setAccessibleDescription(tr("%1, an estimate").arg(report.scaled));
    m_verdict->setText(report.passed ? tr("Pass, by this estimate (%1 is needed)").arg(scale.pass)
                                     : tr("Below the pass mark of %1, by this estimate").arg(scale.pass));
    setTone(m_verdict, report.passed ? u"good"_s : u"bad"_s);
    const exam::Band band = exam::wilsonBand(report.scored.right, report.scored.total);
    QString facts =
        tr("%1 right. One paper of this length leaves room: the true level lies between %2 and %3 percent "
           "(95 % band).")
            .arg(tallyText(report.scored), percent(band.low), percent(band.high));
    if (report.unscored.total > 0)
        facts +=
            u' ' + tr("Unscored questions, not counted above: %1 right.").arg(tallyText(report.unscored));
    m_facts->setText(facts);
}

void ResultPage::showConditions(const exam::SittingReview& review) {
    const exam::SittingState& state = review.state;
    const std::optional<exam::Millis> allowed = review.record.conditions.allowed;
    QStringList sentences{allowed ? tr("Time used: %1 of %2.").arg(clockText(state.used), clockText(*allowed))
                                  : tr("Time used: %1, without a limit.").arg(clockText(state.used))};
    if (state.finishReason == exam::FinishReason::TimeUp)
        sentences += tr("The time ran out; what was entered by then counts.");
    if (!state.interruptions.empty()) {
        const exam::Millis all = exam::interruptedTime(state);
        sentences += tr("Interrupted %n time(s), %1 in all, with the clock standing still.", nullptr,
                        static_cast<int>(state.interruptions.size()))
                         .arg(clockText(all));
        if (all > exam::kLongestUnnoticedInterruption)
            sentences += tr("So this was not sat under exam conditions.");
    }
    m_conditions->setText(sentences.join(u' '));
}

void ResultPage::showDomains(const exam::SittingReview& review) {
    QVBoxLayout* layout = cardLayout(m_domains);
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const exam::ScoreScale& scale = review.record.spec.scale;
    layout->addWidget(makeLabel(tr("By domain"), TextStep::Heading, m_domains));
    layout->addWidget(
        makeMutedLabel(tr("The line marks %1 percent, our estimate of what a pass takes. A domain has few "
                          "questions: read the figures as hints.")
                           .arg(percent(scale.rawAtPass)),
                       m_domains));
    for (const auto& [id, tally] : review.report.domains) {
        const exam::Domain* domain = review.record.spec.findDomain(id);
        auto* row = new QWidget(m_domains);
        row->setObjectName(u"domainRow%1"_s.arg(toQString(id.value)));
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 8, 0, 0);
        lines->setSpacing(4);
        auto* words = new QHBoxLayout;
        words->addWidget(
            makeLabel(tr("%1. %2").arg(toQString(id.value), domain ? toQString(domain->title) : QString()),
                      TextStep::Body, row),
            1);
        QLabel* figure = makeLabel(tallyText(tally), TextStep::Body, row);
        figure->setWordWrap(false);
        words->addWidget(figure);
        QLabel* verdict = makeLabel(exam::meetsCompetencies(scale, tally) ? tr("Meets competencies")
                                                                          : tr("Needs improvement"),
                                    TextStep::Body, row);
        verdict->setWordWrap(false);
        setTone(verdict, exam::meetsCompetencies(scale, tally) ? u"good"_s : u"bad"_s);
        words->addWidget(verdict);
        lines->addLayout(words);
        lines->addWidget(new ShareBar(tally.share(), scale.rawAtPass, row));
        layout->addWidget(row);
    }
}

} // namespace app
