// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history_page.h"

#include "charts/chart_card.h"
#include "charts/sitting_charts.h"
#include "history_text.h"
#include "text.h"
#include "widgets/flow_layout.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 980;
constexpr int kMostRows = 12; ///< of the table; more of them scroll
constexpr int kRowPadding = 14;
constexpr int kSpacing = 10;

QString idList(const std::vector<exam::QuestionId>& ids) {
    QStringList texts;
    for (const exam::QuestionId& id : ids)
        texts += toQString(id.value);
    return texts.join(u", "_s);
}

QString subjectText(const exam::Gate& gate, const HistoryProgress& progress) {
    if (gate.kind == exam::GateKind::Domain)
        if (const exam::Domain* domain = progress.spec.findDomain({gate.subject}))
            return HistoryPage::tr("%1. %2").arg(toQString(gate.subject), toQString(domain->title));
    const auto test = std::ranges::find(progress.tests, exam::TestId{gate.subject}, &exam::NamedTest::id);
    return toQString(test == progress.tests.end() ? gate.subject : test->title);
}

} // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_undo(new Banner(Banner::Kind::Warning))
    , m_trend(new ChartCard(u"trendChart"_s))
    , m_readiness(makeCard())
    , m_gates(makeCard())
    , m_sittings(makeSittingsCard())
    , m_comparison(makeCard()) {
    m_undo->setObjectName(u"removedBanner"_s);
    m_readiness->setObjectName(u"readinessCard"_s);
    m_gates->setObjectName(u"gatesCard"_s);
    m_comparison->setObjectName(u"comparisonCard"_s);
    m_comparison->hide();
    m_trend->hide();
    connect(m_trend, &ChartCard::saveWanted, this, [this] { emit chartSaveWanted(m_trend->chart()); });
    connect(m_undo->addButton(tr("Undo"), u"undoRemoveButton"_s), &QPushButton::clicked, this,
            [this] { emit restoreWanted(m_justRemoved); });
    column()->addWidget(makeLabel(tr("History"), TextStep::Title));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_undo, m_sittings, m_comparison, m_trend, m_readiness, m_gates})
        column()->addWidget(part);
    column()->addLayout(makeFoot());
    column()->addStretch(1);
    showSelection();
}

QFrame* HistoryPage::makeSittingsCard() {
    QFrame* card = makeCard();
    m_table = makeTable(card);
    m_empty = makeMutedLabel(tr("Your finished exams will stand here."), card);
    cardLayout(card)->addWidget(makeLabel(tr("All exams"), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_empty);
    cardLayout(card)->addWidget(m_table);
    cardLayout(card)->addLayout(makeButtons(card));
    return card;
}

QTableView* HistoryPage::makeTable(QWidget* parent) {
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(SittingsModel::SortRole);
    auto* table = new QTableView(parent);
    table->setObjectName(u"historyTable"_s);
    table->setAccessibleName(tr("Finished exams"));
    table->setModel(&m_proxy);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowPadding);
    // Of what is seen: a look at a thousand rows would be felt.
    table->horizontalHeader()->setResizeContentsPrecision(0);
    dressSortedTable(table, SittingsModel::Begun, Qt::DescendingOrder);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit openWanted(m_model.sittingAt(m_proxy.mapToSource(index).row()).id);
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showSelection);
    return table;
}

QLayout* HistoryPage::makeButtons(QWidget* parent) {
    auto* buttons = new FlowLayout(kSpacing);
    m_open = makeButton(tr("Open"), u"openSittingButton"_s, parent);
    m_compare = makeButton(tr("Compare two"), u"compareButton"_s, parent);
    m_remove = makeButton(tr("Delete"), u"removeSittingButton"_s, parent);
    QPushButton* save =
        makeHistoryMenuButton(parent, [this](ReportFormat format) { emit saveAllWanted(format); });
    for (QPushButton* button : {m_open, m_compare, m_remove, save})
        buttons->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(selected().front()); });
    connect(m_compare, &QPushButton::clicked, this,
            [this] { emit compareWanted(selected().back(), selected().front()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(selected()); });
    return buttons;
}

QLayout* HistoryPage::makeFoot() {
    auto* foot = new FlowLayout(kSpacing);
    QPushButton* home = makeButton(tr("Home"), u"historyHomeButton"_s);
    m_restore = makeButton({}, u"restoreRemovedButton"_s);
    m_restore->hide();
    foot->addWidget(home);
    foot->addWidget(m_restore);
    connect(home, &QPushButton::clicked, this, &HistoryPage::homeWanted);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(m_removed); });
    return foot;
}

std::vector<exam::SittingId> HistoryPage::selected() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_proxy.mapToSource(index).row());
    std::ranges::sort(rows);
    std::vector<exam::SittingId> ids;
    for (const int row : rows)
        ids.push_back(m_model.sittingAt(row).id);
    return ids;
}

void HistoryPage::showSelection() {
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    m_open->setEnabled(count == 1);
    m_compare->setEnabled(count == 2);
    m_remove->setEnabled(count > 0);
}

void HistoryPage::setSittings(const std::vector<exam::SittingSummary>& sittings) {
    m_model.setSittings(sittings);
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setHidden(isEmpty);
    fitTable();
    m_comparison->hide(); // of sittings that may be gone
    showSelection();
}

/// As high as its rows, so that few of them leave no hole in the page.
void HistoryPage::fitTable() {
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
}

void HistoryPage::setRemoved(std::vector<exam::SittingId> ids) {
    m_removed = std::move(ids);
    m_restore->setText(tr("Bring back %n deleted exam(s)", nullptr, static_cast<int>(m_removed.size())));
    m_restore->setHidden(m_removed.empty());
}

void HistoryPage::showJustRemoved(std::vector<exam::SittingId> ids) {
    m_justRemoved = std::move(ids);
    m_undo->setText(
        m_justRemoved.empty()
            ? QString()
            : tr("%n exam(s) were deleted and count for nothing any more. They can be brought back.", nullptr,
                 static_cast<int>(m_justRemoved.size())));
}

void HistoryPage::setProgress(const HistoryProgress& progress) {
    m_trend->setChart(domainsChart(progress.spec, progress.results));
    m_trend->show();
    fillReadiness(progress);
    fillGates(progress);
}

void HistoryPage::showNoProgress(const QString& why) {
    clearLayout(cardLayout(m_readiness));
    clearLayout(cardLayout(m_gates));
    m_gates->hide();
    m_trend->hide();
    cardLayout(m_readiness)
        ->addWidget(makeLabel(tr("Would you pass today?"), TextStep::Heading, m_readiness));
    cardLayout(m_readiness)->addWidget(makeMutedLabel(why, m_readiness));
}

void HistoryPage::fillReadiness(const HistoryProgress& progress) {
    const exam::Readiness& readiness = progress.readiness;
    QVBoxLayout* layout = cardLayout(m_readiness);
    clearLayout(layout);
    layout->addWidget(makeLabel(tr("Would you pass today?"), TextStep::Heading, m_readiness));
    if (!readiness.newest) {
        layout->addWidget(makeMutedLabel(
            tr("There is no answer yet to tell it from. A full exam is the best beginning."), m_readiness));
        return;
    }
    QLabel* chance = makeLabel(tr("Chance of passing: %1").arg(shareText(readiness.passProbability)),
                               TextStep::Title, m_readiness);
    chance->setObjectName(u"passChance"_s);
    layout->addWidget(chance);
    layout->addWidget(makeLabel(tr("You would get between %1 and %2 of a paper right (95 % band).")
                                    .arg(shareText(readiness.score.low), shareText(readiness.score.high)),
                                TextStep::Body, m_readiness));
    layout->addWidget(makeMutedLabel(
        tr("It rests on %1 answers to new questions and, with less weight, %2 to questions seen before; the "
           "last on %3. What is not practised is forgotten, and the estimate falls with it.")
            .arg(readiness.newCount)
            .arg(readiness.repeatedCount)
            .arg(dayText(*readiness.newest)),
        m_readiness));
    for (const exam::DomainLevel& level : readiness.domains) {
        const exam::Domain* domain = progress.spec.findDomain(level.domain);
        layout->addWidget(
            makeLabel(tr("%1. %2: %3 to %4, from %5 answers")
                          .arg(toQString(level.domain.value), domain ? toQString(domain->title) : QString(),
                               shareText(level.level.low), shareText(level.level.high))
                          .arg(level.newCount + level.repeatedCount),
                      TextStep::Body, m_readiness));
    }
}

void HistoryPage::fillGates(const HistoryProgress& progress) {
    clearLayout(cardLayout(m_gates));
    m_gates->show();
    cardLayout(m_gates)->addWidget(makeLabel(tr("The study guide's gates"), TextStep::Heading, m_gates));
    cardLayout(m_gates)->addWidget(makeMutedLabel(
        tr("What the guide asks for before the exam, in shares of right answers. The last try counts."),
        m_gates));
    addGates(tr("Every domain"), progress.domainGates, progress);
    addGates(tr("The full practice tests"), progress.testGates, progress);
    addGates(tr("Full exams of the last seven days, in order"), progress.lastWeekGates, progress);
}

/// Met or not stands in words, not in a colour alone.
void HistoryPage::addGates(const QString& title, std::span<const exam::Gate> gates,
                           const HistoryProgress& progress) {
    if (gates.empty())
        return;
    QLabel* heading = makeLabel(title, TextStep::Body, m_gates);
    setLook(heading, u"strong"_s);
    cardLayout(m_gates)->addSpacing(kSpacing / 2);
    cardLayout(m_gates)->addWidget(heading);
    for (const exam::Gate& gate : gates) {
        const QString subject = subjectText(gate, progress);
        const QString got = gate.got ? tallyText(*gate.got) : tr("not yet sat");
        QLabel* line = makeLabel(
            gate.isMet() ? tr("Met: %1, %2, %3 % wanted").arg(subject, got).arg(gate.wantedPercent)
                         : tr("Not met: %1, %2, %3 % wanted").arg(subject, got).arg(gate.wantedPercent),
            TextStep::Body, m_gates);
        line->setObjectName(u"gateLine"_s);
        setTone(line, gate.isMet() ? u"good"_s : QString());
        cardLayout(m_gates)->addWidget(line);
    }
}

void HistoryPage::showComparison(const exam::SittingComparison& comparison, exam::WallTime earlier,
                                 exam::WallTime later) {
    QVBoxLayout* layout = cardLayout(m_comparison);
    clearLayout(layout);
    layout->addWidget(makeLabel(tr("%1 against %2").arg(dateTimeText(later), dateTimeText(earlier)),
                                TextStep::Heading, m_comparison));
    if (comparison.inBothCount() == 0)
        layout->addWidget(makeMutedLabel(
            tr("The two have no question in common, so there is nothing to compare question by question."),
            m_comparison));
    const std::pair<QString, const std::vector<exam::QuestionId>&> lists[] = {
        {tr("Fixed"), comparison.fixed},
        {tr("Slipped"), comparison.slipped},
        {tr("Still wrong"), comparison.stillWrong},
        {tr("Right in both"), comparison.rightInBoth}};
    for (const auto& [title, ids] : lists)
        if (!ids.empty())
            layout->addWidget(makeLabel(tr("%1 (%2): %3").arg(title).arg(ids.size()).arg(idList(ids)),
                                        TextStep::Body, m_comparison));
    layout->addWidget(makeMutedLabel(tr("Only in the earlier: %1. Only in the later: %2.")
                                         .arg(comparison.onlyInEarlier)
                                         .arg(comparison.onlyInLater),
                                     m_comparison));
    m_comparison->show();
}

} // namespace app
