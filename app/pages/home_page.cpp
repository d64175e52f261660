// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home_page.h"

#include "study_text.h"
#include "text.h"
#include "widgets/diagnostic_card.h"
#include "widgets/flow_layout.h"
#include "widgets/results_list.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;
constexpr int kSpacing = 10;

auto firstOf(const std::vector<exam::SittingSummary>& results) {
    return std::ranges::subrange(results.begin(),
                                 results.begin() +
                                     std::min(std::ssize(results), std::ptrdiff_t{HomePage::kResultsAtOnce}));
}

/// What is seldom there is made when it is: a hidden widget costs the start as much as one that is shown.
void putAbove(QWidget* neighbour, QWidget* added) {
    auto* column = qobject_cast<QVBoxLayout*>(neighbour->parentWidget()->layout());
    column->insertWidget(column->indexOf(neighbour), added);
}

} // namespace

HomePage::HomePage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_title(makeLabel(tr("Rehearsal"), TextStep::Title))
    , m_subtitle(makeMutedLabel({}))
    , m_problem(new Banner(Banner::Kind::Warning))
    , m_notice(new Banner(Banner::Kind::Warning))
    , m_damage(new Banner(Banner::Kind::Bad))
    , m_unfinished(new QVBoxLayout)
    , m_diagnostic(makeDiagnosticCard()) {
    m_problem->setObjectName(u"historyProblem"_s);
    m_notice->setObjectName(u"historyNotice"_s);
    m_damage->setObjectName(u"historyDamage"_s);
    column()->addWidget(m_title);
    column()->addWidget(m_subtitle);
    for (Banner* banner : {m_problem, m_notice, m_damage})
        column()->addWidget(banner);
    column()->addLayout(m_unfinished);
    column()->addWidget(m_diagnostic);
    column()->addWidget(makeExamCard());
    column()->addWidget(makePracticeCard());
    column()->addWidget(makeResultsCard());
    column()->addStretch(1);
}

QFrame* HomePage::makeResultsCard() {
    QFrame* card = makeCard();
    m_noResults = makeMutedLabel(tr("Your results will stand here."), card);
    cardLayout(card)->addWidget(makeLabel(tr("Results"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_noResults);
    return card;
}

void HomePage::addResults() {
    auto* card = qobject_cast<QFrame*>(m_noResults->parentWidget());
    m_results = new ResultsList(card);
    m_earlier = makeButton({}, u"earlierResultsButton"_s, card);
    m_history = makeButton(tr("History and progress"), u"historyButton"_s, card);
    cardLayout(card)->addWidget(m_results);
    cardLayout(card)->addWidget(m_earlier, 0, Qt::AlignLeft);
    cardLayout(card)->addWidget(m_history, 0, Qt::AlignLeft);
    // Not last: where the card of an exam to go on with is removed, the focus goes round to the top.
    setTabOrder(m_checklists, m_results);
    setTabOrder(m_results, m_earlier);
    setTabOrder(m_earlier, m_history);
    connect(m_results, &ResultsList::resultWanted, this, &HomePage::resultWanted);
    connect(m_history, &QPushButton::clicked, this, &HomePage::historyWanted);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        if (m_earlierResults.empty())
            emit earlierWanted();
        else
            showEarlier();
    });
}

/// For those who have a test to go on with, and as a first step for those who have no history yet.
DiagnosticCard* HomePage::makeDiagnosticCard() {
    auto* card = new DiagnosticCard;
    card->hide();
    connect(card, &DiagnosticCard::goOnWanted, this, &HomePage::diagnosticWanted);
    connect(card, &DiagnosticCard::anewWanted, this, &HomePage::diagnosticAnewWanted);
    return card;
}

void HomePage::setOpenDiagnostic(const std::optional<OpenDiagnostic>& open) {
    const bool canGoOn = open && !open->isStale;
    m_hasOpenDiagnostic = canGoOn;
    m_diagnostic->setStatus({.open = canGoOn ? open : std::nullopt, .last = std::nullopt});
    m_openPart = canGoOn ? open->part : std::nullopt;
    showDiagnosticCard();
}

void HomePage::showDiagnosticCard() {
    const bool hasBank = m_start->isEnabled();
    const bool isNewPerson = m_overview && m_overview->latest.empty() && m_overview->unfinished.empty();
    m_diagnostic->setVisible(hasBank && (isNewPerson || m_hasOpenDiagnostic));
    const auto hidden = hasBank ? m_openPart : std::nullopt;
    if (std::exchange(m_hiddenPart, hidden) != hidden)
        showUnfinished();
}

QFrame* HomePage::makeExamCard() {
    QFrame* card = makeCard();
    m_examFacts = makeMutedLabel({}, card);
    m_start = makePrimaryButton(tr("Full exam…"), u"fullExamButton"_s, card);
    m_start->setEnabled(false);
    cardLayout(card)->addWidget(makeLabel(tr("Full exam"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_examFacts);
    cardLayout(card)->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_start, &QPushButton::clicked, this, &HomePage::examWanted);
    return card;
}

QFrame* HomePage::makePracticeCard() {
    QFrame* card = makeCard();
    m_due = makeMutedLabel(tr("Short drills of what you miss, forget, or have not seen yet."), card);
    m_due->setObjectName(u"homeDue"_s);
    m_practice = makeButton(tr("Practice…"), u"practiceButton"_s, card);
    m_repeat = makeButton(tr("Repeat what is due"), u"homeRepeatButton"_s, card);
    m_weakest = makeButton(tr("Weakest first"), u"homeWeakestButton"_s, card);
    m_plan = makeButton(tr("Plan…"), u"homePlanButton"_s, card);
    m_checklists = makeButton(tr("Checklists…"), u"homeChecklistsButton"_s, card);
    auto* buttons = new FlowLayout(kSpacing);
    for (QPushButton* button : {m_practice, m_repeat, m_weakest, m_plan, m_checklists}) {
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    cardLayout(card)->addWidget(makeLabel(tr("Practice"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_due);
    cardLayout(card)->addLayout(buttons);
    connect(m_practice, &QPushButton::clicked, this, &HomePage::practiceWanted);
    connect(m_plan, &QPushButton::clicked, this, &HomePage::planWanted);
    connect(m_checklists, &QPushButton::clicked, this, &HomePage::checklistsWanted);
    connect(m_repeat, &QPushButton::clicked, this, &HomePage::dueWanted);
    connect(m_weakest, &QPushButton::clicked, this, &HomePage::weakestWanted);
    return card;
}

void HomePage::setDue(std::size_t count) {
    m_dueCount = count;
    m_due->setText(dueText(count));
    m_repeat->setEnabled(m_start->isEnabled() && count > 0);
}

void HomePage::setPlanLine(const QString& text) {
    if (!m_planLine) {
        if (text.isEmpty())
            return;
        m_planLine = makeLabel({}, TextStep::Body, m_due->parentWidget());
        m_planLine->setObjectName(u"homePlanLine"_s);
        putAbove(m_due, m_planLine);
    }
    m_planLine->setText(text);
    m_planLine->setVisible(!text.isEmpty());
}

void HomePage::enableBeginning(bool hasBank) {
    for (QPushButton* button : {m_start, m_practice, m_weakest, m_plan, m_checklists})
        button->setEnabled(hasBank);
    m_repeat->setEnabled(hasBank && m_dueCount > 0);
    showDiagnosticCard();
}

void HomePage::setExam(const exam::ExamSpec& spec, std::size_t questionsInBank) {
    m_subtitle->setText(u"%1 (%2)"_s.arg(toQString(spec.title), toQString(spec.code)));
    m_examFacts->setText(
        tr("%1 questions in %2 minutes, drawn by the exam's domain weights from %3 in the bank. "
           "Nothing is shown until the end.")
            .arg(spec.questionCount)
            .arg(spec.duration.count())
            .arg(questionsInBank));
    delete std::exchange(m_reading, nullptr);
    m_diagnostic->setExam(spec);
    enableBeginning(true);
}

void HomePage::showNoExam() {
    m_examFacts->setText(
        tr("The question bank has errors, so that no exam can be begun. Open it again from the "
           "menu to see them, or open another."));
    delete std::exchange(m_reading, nullptr);
    enableBeginning(false);
}

void HomePage::showReading(int percent) {
    m_examFacts->setText(tr("The question bank is new or has changed and is being read. This happens once."));
    if (!m_reading) {
        m_reading = new QProgressBar(m_start->parentWidget());
        m_reading->setObjectName(u"bankProgress"_s);
        m_reading->setAccessibleName(tr("Reading the question bank"));
        putAbove(m_start, m_reading);
        m_reading->show();
    }
    m_reading->setValue(percent);
    enableBeginning(false);
}

void HomePage::setHistoryProblem(const QString& text) {
    m_problem->setText(text);
}

void HomePage::setHistoryNotice(const QString& text) {
    m_notice->setText(text);
}

void HomePage::setDamage(const QString& text, bool canRepair) {
    if (!text.isEmpty() && !m_repair) {
        m_repair = m_damage->addButton(tr("Repair…"), u"repairButton"_s);
        connect(m_repair, &QPushButton::clicked, this, &HomePage::repairWanted);
    }
    if (m_repair)
        m_repair->setVisible(canRepair);
    m_damage->setText(text);
}

void HomePage::setOverview(const exam::HistoryOverview& overview) {
    if (m_overview == overview)
        return;
    m_overview = overview;
    showUnfinished();
    showDiagnosticCard();
    const bool hasResults = !overview.latest.empty();
    m_noResults->setVisible(!hasResults);
    m_earlierResults.clear();
    if (hasResults && !m_results)
        addResults();
    if (!m_results)
        return;
    m_results->setVisible(hasResults);
    m_history->setVisible(hasResults);
    m_results->setResults(overview.latest);
    offerEarlier(overview.earlier);
}

void HomePage::showUnfinished() {
    clearLayout(m_unfinished);
    if (m_overview)
        for (const exam::SittingSummary& sitting : m_overview->unfinished)
            if (sitting.id != m_hiddenPart)
                m_unfinished->addWidget(makeUnfinishedCard(sitting));
    if (auto* resume = findChild<QPushButton*>(u"resumeButton"_s))
        resume->setFocus(); // so that one key goes on
}

void HomePage::setEarlier(const std::vector<exam::SittingSummary>& sittings) {
    m_earlierResults.clear();
    std::ranges::copy_if(sittings, std::back_inserter(m_earlierResults), &exam::SittingSummary::finished);
    m_earlierResults.erase(m_earlierResults.begin(), firstOf(m_earlierResults).end());
    showEarlier();
}

void HomePage::showEarlier() {
    const auto next = firstOf(m_earlierResults);
    m_results->addResults(next);
    m_earlierResults.erase(m_earlierResults.begin(), next.end());
    offerEarlier(m_earlierResults.size());
}

void HomePage::offerEarlier(std::size_t count) {
    m_earlier->setText(tr("%n earlier result(s)", nullptr, static_cast<int>(count)));
    m_earlier->setVisible(count > 0);
}

QFrame* HomePage::makeUnfinishedCard(const exam::SittingSummary& sitting) {
    QFrame* card = makeCard();
    card->setObjectName(u"unfinishedSitting"_s);
    const bool isTimed = sitting.allowed.has_value();
    QString facts = (isTimed ? tr("Begun %1. %2 of %3 answered, time left: %4. The clock stood still since.")
                             : tr("Begun %1. %2 of %3 answered, without a limit of time."))
                        .arg(dateTimeText(sitting.begunAt))
                        .arg(sitting.answeredCount)
                        .arg(sitting.questionCount);
    if (isTimed)
        facts = facts.arg(timeLeftText(sitting.remaining()));
    cardLayout(card)->addWidget(makeLabel(
        isTimed ? tr("Go on with your exam") : tr("Go on with your practice"), TextStep::Heading, card));
    cardLayout(card)->addWidget(makeMutedLabel(facts, card));
    auto* buttons = new QHBoxLayout;
    const bool isFirst = m_unfinished->count() == 0;
    QPushButton* resume = isFirst ? makePrimaryButton(tr("Resume"), u"resumeButton"_s, card)
                                  : makeButton(tr("Resume"), u"resumeButton"_s, card);
    QPushButton* discard = makeButton(tr("Discard…"), u"discardButton"_s, card);
    buttons->addWidget(resume);
    buttons->addWidget(discard);
    buttons->addStretch(1);
    cardLayout(card)->addLayout(buttons);
    connect(resume, &QPushButton::clicked, this, [this, id = sitting.id] { emit resumeWanted(id); });
    connect(discard, &QPushButton::clicked, this, [this, id = sitting.id] { emit discardWanted(id); });
    return card;
}

} // namespace app
