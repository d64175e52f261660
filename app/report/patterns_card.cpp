// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/patterns_card.h"

#include "scoring/answer_measures.h"
#include "text.h"
#include "widgets/layout.h"
#include "widgets/question_links.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace app {

namespace {

int asInt(std::size_t count) {
    return static_cast<int>(count);
}

/// Which of the counts by confidence are of sure answers, and which are not.
exam::Tally sumOf(const exam::AnswerPatterns& patterns, bool isSure) {
    exam::Tally sum;
    for (std::size_t index = 0; index < patterns.byConfidence.size(); ++index) {
        const int confidence = asInt(index) + exam::kLeastSure;
        if ((confidence >= exam::kSureFrom) != isSure)
            continue;
        sum.right += patterns.byConfidence[index].right;
        sum.total += patterns.byConfidence[index].total;
    }
    return sum;
}

/// The questions at which an answer was changed in this way.
std::vector<exam::Position> changedIn(const std::vector<exam::AnswerChange>& changes,
                                      exam::AnswerChange way) {
    std::vector<exam::Position> places;
    for (exam::Position position = 0; position < changes.size(); ++position)
        if (changes[position] == way)
            places.push_back(position);
    return places;
}

} // namespace

void PatternsCard::showFigures(const exam::SittingFigures& figures, bool wasConfidenceAsked) {
    renew();
    m_balance = nullptr;
    column()->addWidget(makeLabel(tr("What your answers say"), TextStep::Heading, content()));
    if (figures.answeredCount == 0) {
        column()->addWidget(
            makeMutedLabel(tr("Nothing was answered, so there is nothing to say."), content()));
        return;
    }
    addChanges(figures);
    const exam::AnswerPatterns& patterns = figures.patterns;
    addConfidence(patterns, wasConfidenceAsked);
    addFlaws(patterns);
    addPlaces(tr("Slow and wrong"),
              tr("On screen for more than %1 minutes, and wrong all the same. Decide sooner and move on.")
                  .arg(std::chrono::ceil<std::chrono::minutes>(exam::kSlowBeyond).count()),
              patterns.slowAndWrong);
    addPlaces(tr("Rushed"),
              tr("Answered within %1 seconds, less than reading the question takes.")
                  .arg(std::chrono::ceil<std::chrono::seconds>(exam::kRushedBelow).count()),
              patterns.rushed);
    addPlaces(
        tr("In the last %1 minutes").arg(std::chrono::ceil<std::chrono::minutes>(exam::kLastStretch).count()),
        tr("Answered last when the time was nearly up."), patterns.inLastStretch);
    addPlaces(tr("Missed although struck out"), tr("You struck out what was right."),
              patterns.struckOutRight);
}

void PatternsCard::setOwnBalance(const std::optional<exam::ChangeCounts>& balance) {
    m_ownBalance = balance;
    if (!m_balance)
        return;
    m_balance->setVisible(balance.has_value());
    if (balance)
        m_balance->setText(
            tr("Over all your sittings: %1 from wrong to right, %2 from right to wrong, %3 from "
               "wrong to wrong. %4")
                .arg(balance->wrongToRight)
                .arg(balance->rightToWrong)
                .arg(balance->wrongToWrong)
                .arg(balance->wrongToRight > balance->rightToWrong
                         ? tr("Changing an answer has paid for you.")
                     : balance->wrongToRight < balance->rightToWrong
                         ? tr("Changing an answer has cost you more than it gave.")
                         : tr("Changing an answer has neither paid nor cost.")));
}

void PatternsCard::addParagraph(const QString& title, const QString& text, const QString& objectName) {
    QLabel* heading = makeLabel(title, TextStep::Body, content());
    setLook(heading, u"strong"_s);
    column()->addSpacing(6);
    column()->addWidget(heading);
    QLabel* paragraph = makeMutedLabel(text, content());
    paragraph->setObjectName(objectName);
    column()->addWidget(paragraph);
}

void PatternsCard::addLinks(const std::vector<exam::Position>& places) {
    if (places.empty())
        return;
    auto* links = new QuestionLinks(places, content());
    connect(links, &QuestionLinks::questionWanted, this, &PatternsCard::questionWanted);
    column()->addWidget(links);
}

void PatternsCard::addPlaces(const QString& title, const QString& meaning,
                             const std::vector<exam::Position>& places) {
    if (places.empty())
        return;
    addParagraph(tr("%1: %2").arg(title).arg(places.size()), meaning, {});
    addLinks(places);
}

void PatternsCard::addChanges(const exam::SittingFigures& figures) {
    const exam::ChangeCounts& counts = figures.changes;
    const std::size_t all = counts.wrongToRight + counts.rightToWrong + counts.wrongToWrong;
    addParagraph(tr("Answers changed: %1").arg(all),
                 all == 0 ? tr("Every answer stayed as it was first given.")
                          : tr("%1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong.")
                                .arg(counts.wrongToRight)
                                .arg(counts.rightToWrong)
                                .arg(counts.wrongToWrong),
                 u"answerChanges"_s);
    m_balance = makeMutedLabel({}, content());
    m_balance->setObjectName(u"ownBalance"_s);
    column()->addWidget(m_balance);
    setOwnBalance(m_ownBalance);
    addLinks(changedIn(figures.patterns.changes, exam::AnswerChange::RightToWrong));
}

/// Sure and wrong first, right by luck second: what somebody does not know that they do not know.
void PatternsCard::addConfidence(const exam::AnswerPatterns& patterns, bool wasAsked) {
    const exam::Tally sure = sumOf(patterns, true);
    const exam::Tally unsure = sumOf(patterns, false);
    if (sure.total + unsure.total == 0) {
        addParagraph(tr("Sure or not"),
                     wasAsked ? tr("You rated no answer, so it cannot be said what you were sure of.")
                              : tr("This sitting did not ask how sure you were. It can be chosen before an "
                                   "exam, and tells luck from knowledge."),
                     u"confidence"_s);
        return;
    }
    addParagraph(tr("Sure or not"),
                 tr("Rated %1 or 5 counts as sure. Unrated answers: %2.")
                     .arg(exam::kSureFrom)
                     .arg(tallyText(patterns.unrated)),
                 u"confidence"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    const auto put = [&](int row, int column, const QString& text, const QString& tone, std::size_t count) {
        QLabel* label = makeLabel(tr("%1: %2").arg(text).arg(count), TextStep::Body, content());
        if (count > 0)
            setTone(label, tone);
        grid->addWidget(label, row, column);
    };
    put(0, 0, tr("Sure and wrong"), u"bad"_s, sure.total - sure.right);
    put(0, 1, tr("Sure and right"), u"good"_s, sure.right);
    put(1, 0, tr("Right by luck"), u"warning"_s, unsure.right);
    put(1, 1, tr("Unsure and wrong"), {}, unsure.total - unsure.right);
    column()->addLayout(grid);
    addPlaces(tr("Sure and wrong"), tr("Go through these first: you would answer them so again."),
              patterns.sureAndWrong);
    addPlaces(tr("Right by luck"), tr("Go through these second: the next time may go the other way."),
              patterns.rightByLuck);
}

void PatternsCard::addFlaws(const exam::AnswerPatterns& patterns) {
    std::vector<std::size_t> order(patterns.flawsChosen.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t flaw) { return patterns.flawsChosen[flaw]; });
    QStringList lines;
    for (const std::size_t flaw : order)
        if (patterns.flawsChosen[flaw] > 0)
            lines +=
                tr("%1: %2").arg(flawText(static_cast<exam::Flaw>(flaw))).arg(patterns.flawsChosen[flaw]);
    addParagraph(tr("What fooled you"),
                 lines.empty() ? tr("No wrong option was chosen whose flaw the bank names.")
                               : lines.join(u'\n'),
                 u"flaws"_s);
}

} // namespace app
