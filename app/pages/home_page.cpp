// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home_page.h"

#include "study_text.h"
#include "text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;

} // namespace

HomePage::HomePage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_title(makeLabel(tr("Rehearsal"), TextStep::Title))
    , m_subtitle(makeMutedLabel({}))
    , m_problem(new Banner(Banner::Kind::Warning))
    , m_notice(new Banner(Banner::Kind::Warning))
    , m_damage(new Banner(Banner::Kind::Bad))
    , m_repair(m_damage->addButton(tr("Repair…"), u"repairButton"_s))
    , m_unfinished(new QVBoxLayout)
    , m_resultsCard(makeCard()) {
    m_problem->setObjectName(u"historyProblem"_s);
    m_notice->setObjectName(u"historyNotice"_s);
    m_damage->setObjectName(u"historyDamage"_s);
    connect(m_repair, &QPushButton::clicked, this, &HomePage::repairWanted);
    column()->addWidget(m_title);
    column()->addWidget(m_subtitle);
    for (Banner* banner : {m_problem, m_notice, m_damage})
        column()->addWidget(banner);
    column()->addLayout(m_unfinished);
    column()->addWidget(makeExamCard());
    column()->addWidget(makePracticeCard());
    column()->addWidget(m_resultsCard);
    column()->addStretch(1);
}

QFrame* HomePage::makeExamCard() {
    QFrame* card = makeCard();
    m_examFacts = makeMutedLabel({}, card);
    m_reading = new QProgressBar(card);
    m_reading->setObjectName(u"bankProgress"_s);
    m_reading->setAccessibleName(tr("Reading the question bank"));
    m_reading->hide();
    m_start = makePrimaryButton(tr("Full exam…"), u"fullExamButton"_s, card);
    m_start->setEnabled(false);
    m_practice = makeButton(tr("Practice…"), u"practiceButton"_s, card);
    m_practice->setEnabled(false);
    cardLayout(card)->addWidget(makeLabel(tr("Full exam"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_examFacts);
    cardLayout(card)->addWidget(m_reading);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_practice);
    buttons->addStretch(1);
    cardLayout(card)->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &HomePage::examWanted);
    connect(m_practice, &QPushButton::clicked, this, &HomePage::practiceWanted);
    return card;
}

QFrame* HomePage::makePracticeCard() {
    QFrame* card = makeCard();
    m_due = makeMutedLabel(tr("Short drills of what you miss, forget, or have not seen yet."), card);
    m_due->setObjectName(u"homeDue"_s);
    m_repeat = makeButton(tr("Repeat what is due"), u"homeRepeatButton"_s, card);
    m_weakest = makeButton(tr("Weakest first"), u"homeWeakestButton"_s, card);
    m_repeat->setEnabled(false);
    m_weakest->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_repeat);
    buttons->addWidget(m_weakest);
    buttons->addStretch(1);
    cardLayout(card)->addWidget(makeLabel(tr("Practice"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_due);
    cardLayout(card)->addLayout(buttons);
    connect(m_repeat, &QPushButton::clicked, this, &HomePage::dueWanted);
    connect(m_weakest, &QPushButton::clicked, this, &HomePage::weakestWanted);
    return card;
}

void HomePage::setDue(std::size_t count) {
    m_dueCount = count;
    m_due->setText(dueText(count));
    m_repeat->setEnabled(m_start->isEnabled() && count > 0);
}

void HomePage::enableBeginning(bool hasBank) {
    for (QPushButton* button : {m_start, m_practice, m_weakest})
        button->setEnabled(hasBank);
    m_repeat->setEnabled(hasBank && m_dueCount > 0);
}

void HomePage::setExam(const exam::ExamSpec& spec, std::size_t questionsInBank) {
    m_subtitle->setText(u"%1 (%2)"_s.arg(toQString(spec.title), toQString(spec.code)));
    m_examFacts->setText(
        tr("%1 questions in %2 minutes, drawn by the exam's domain weights from %3 in the bank. "
           "Nothing is shown until the end.")
            .arg(spec.questionCount)
            .arg(spec.duration.count())
            .arg(questionsInBank));
    m_reading->hide();
    enableBeginning(true);
}

void HomePage::showNoExam() {
    m_examFacts->setText(
        tr("The question bank has errors, so that no exam can be begun. Open it again from the "
           "menu to see them, or open another."));
    m_reading->hide();
    enableBeginning(false);
}

void HomePage::showReading(int percent) {
    m_examFacts->setText(tr("The question bank is new or has changed and is being read. This happens once."));
    m_reading->setValue(percent);
    m_reading->show();
    enableBeginning(false);
}

void HomePage::setHistoryProblem(const QString& text) {
    m_problem->setText(text);
}

void HomePage::setHistoryNotice(const QString& text) {
    m_notice->setText(text);
}

void HomePage::setDamage(const QString& text, bool canRepair) {
    m_damage->setText(text);
    m_repair->setVisible(canRepair);
}

void HomePage::setOverview(const exam::HistoryOverview& overview) {
    if (m_overview == overview)
        return;
    m_overview = overview;
    clearLayout(m_unfinished);
    for (const exam::SittingSummary& sitting : overview.unfinished)
        m_unfinished->addWidget(makeUnfinishedCard(sitting));
    if (auto* resume = findChild<QPushButton*>(u"resumeButton"_s))
        resume->setFocus(); // so that one key goes on
    QVBoxLayout* results = cardLayout(m_resultsCard);
    clearLayout(results);
    results->addWidget(makeLabel(tr("Results"), TextStep::Heading, m_resultsCard));
    if (overview.latest.empty())
        results->addWidget(makeMutedLabel(tr("Your results will stand here."), m_resultsCard));
    for (const exam::SittingSummary& sitting : overview.latest)
        results->addWidget(makeResultRow(sitting));
    if (overview.earlier > 0)
        addEarlierButton(overview.earlier, [this] { emit earlierWanted(); });
}

void HomePage::setEarlier(const std::vector<exam::SittingSummary>& sittings) {
    std::vector<exam::SittingSummary> finished;
    std::ranges::copy_if(sittings, std::back_inserter(finished), &exam::SittingSummary::finished);
    showResults(std::span(finished).subspan(std::min(finished.size(), kResultsAtOnce)));
}

/// Some at once, the others when they are asked for: a row costs as much as a whole small window.
void HomePage::showResults(std::span<const exam::SittingSummary> finished) {
    const auto shown = finished.first(std::min(finished.size(), kResultsAtOnce));
    for (const exam::SittingSummary& sitting : shown)
        cardLayout(m_resultsCard)->addWidget(makeResultRow(sitting));
    const auto rest = finished.subspan(shown.size());
    if (!rest.empty())
        addEarlierButton(rest.size(),
                         [this, kept = std::vector(rest.begin(), rest.end())] { showResults(kept); });
}

/// It goes when it is clicked.
void HomePage::addEarlierButton(std::size_t count, const std::function<void()>& onClick) {
    QPushButton* button = makeButton(tr("%n earlier result(s)", nullptr, static_cast<int>(count)),
                                     u"earlierResultsButton"_s, m_resultsCard);
    connect(button, &QPushButton::clicked, this, [button, onClick] {
        button->hide();
        onClick();
    });
    cardLayout(m_resultsCard)->addWidget(button, 0, Qt::AlignLeft);
}

QFrame* HomePage::makeUnfinishedCard(const exam::SittingSummary& sitting) {
    QFrame* card = makeCard();
    card->setObjectName(u"unfinishedSitting"_s);
    cardLayout(card)->addWidget(makeLabel(tr("Go on with your exam"), TextStep::Heading, card));
    cardLayout(card)->addWidget(
        makeMutedLabel(tr("Begun %1. %2 of %3 answered, time left: %4. The clock stood still since.")
                           .arg(dateTimeText(sitting.begunAt))
                           .arg(sitting.answeredCount)
                           .arg(sitting.questionCount)
                           .arg(timeLeftText(sitting.remaining())),
                       card));
    auto* buttons = new QHBoxLayout;
    QPushButton* resume = makePrimaryButton(tr("Resume"), u"resumeButton"_s, card);
    QPushButton* discard = makeButton(tr("Discard…"), u"discardButton"_s, card);
    buttons->addWidget(resume);
    buttons->addWidget(discard);
    buttons->addStretch(1);
    cardLayout(card)->addLayout(buttons);
    connect(resume, &QPushButton::clicked, this, [this, id = sitting.id] { emit resumeWanted(id); });
    connect(discard, &QPushButton::clicked, this, [this, id = sitting.id] { emit discardWanted(id); });
    return card;
}

QWidget* HomePage::makeResultRow(const exam::SittingSummary& sitting) {
    auto* row = new QWidget(m_resultsCard);
    row->setObjectName(u"resultRow"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    QLabel* score =
        makeLabel(sitting.hasResult ? QString::number(sitting.scaled) : tr("–"), TextStep::Heading, row);
    score->setWordWrap(false);
    QLabel* verdict = makeLabel(!sitting.hasResult ? tr("Damaged")
                                : sitting.passed   ? tr("Pass")
                                                   : tr("Below the pass mark"),
                                TextStep::Body, row);
    verdict->setWordWrap(false);
    setTone(verdict, sitting.hasResult && sitting.passed ? u"good"_s : u"bad"_s);
    QPushButton* open = makeButton(tr("Open"), u"openResultButton"_s, row);
    open->setAccessibleName(tr("Open the result of %1").arg(dateTimeText(sitting.begunAt)));
    layout->addWidget(score);
    layout->addWidget(verdict);
    const QString begun = dateTimeText(sitting.begunAt);
    layout->addWidget(makeMutedLabel(sitting.hasResult
                                         ? tr("%1 right, %2").arg(tallyText(sitting.scored), begun)
                                         : tr("Some answers cannot be read, %1").arg(begun),
                                     row),
                      1);
    open->setEnabled(sitting.hasResult);
    layout->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = sitting.id] { emit resultWanted(id); });
    return row;
}

} // namespace app
