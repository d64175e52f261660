// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/recall_result_view.h"

#include "text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 1100;
constexpr int kLettersBesideEachOther = 90; ///< of the column, from which both sides have readable lines
constexpr int kWrittenLines = 4;

QString recalledText(const RecallTally& tally) {
    return RecallResultView::tr("%1 of %2 recalled").arg(tally.recalled).arg(tally.total);
}

bool isRecalled(const RecallOutcome& outcome, const exam::RecallEntry& entry) {
    return std::ranges::find(outcome.recalled, entry.id) != outcome.recalled.end();
}

/// Indices of the entries, the missing ones first.
std::vector<std::size_t> orderOf(const exam::RecallSheet& sheet, const RecallOutcome& outcome) {
    std::vector<std::size_t> order(sheet.entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_partition(
        order, [&](std::size_t index) { return !isRecalled(outcome, sheet.entries[index]); });
    return order;
}

/// A label with a text of the bank.
void addData(QBoxLayout* layout, QLabel* label) {
    label->setObjectName(u"recallData"_s);
    layout->addWidget(label);
}

/// A click on it is a click on its box.
class EntryRow : public QWidget {
public:
    EntryRow(QCheckBox* box, QWidget* parent)
        : QWidget(parent)
        , m_box(box) {
        m_box->setParent(this);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box->click();
    }

private:
    QCheckBox* m_box;
};

} // namespace

RecallResultView::RecallResultView(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_sheets(new QVBoxLayout) {
    m_sheets->setSpacing(16);
    column()->addWidget(makeLabel(tr("Brain dump"), TextStep::Title));
    column()->addWidget(makeHeader());
    column()->addLayout(m_sheets);
    column()->addStretch(1);
}

QFrame* RecallResultView::makeHeader() {
    QFrame* card = makeCard();
    m_tally = makeLabel({}, TextStep::Title, card);
    m_tally->setObjectName(u"recallTally"_s);
    m_last = makeMutedLabel({}, card);
    m_last->setObjectName(u"recallBefore"_s);
    m_again = makePrimaryButton(tr("Once more"), u"recallAgain"_s, card);
    QPushButton* back = makeButton(tr("Back"), u"recallResultBack"_s, card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(back);
    buttons->addStretch(1);
    cardLayout(card)->addWidget(m_tally);
    cardLayout(card)->addWidget(m_last);
    cardLayout(card)->addWidget(makeLabel(tr("The ticks are a proposal: words and numbers were compared line "
                                             "by line. Correct what you knew and "
                                             "what you did not."),
                                          TextStep::Body, card));
    cardLayout(card)->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &RecallResultView::againWanted);
    connect(back, &QPushButton::clicked, this, &RecallResultView::backWanted);
    return card;
}

void RecallResultView::showTry(const std::vector<exam::RecallSheet>& sheets, const RecallTry& done,
                               const std::vector<RecallTry>& before) {
    m_before = before;
    clearLayout(m_sheets);
    m_tallies.clear();
    m_pairs.clear();
    for (std::size_t index = 0; index < sheets.size(); ++index)
        m_sheets->addWidget(makeSheet(sheets[index], done.outcomes[index], index));
    showFigures(done);
    arrange();
    m_again->setFocus();
}

QFrame* RecallResultView::makeSheet(const exam::RecallSheet& sheet, const RecallOutcome& outcome,
                                    std::size_t index) {
    QFrame* card = makeCard(widget());
    m_tallies.push_back(makeMutedLabel({}, card));
    m_tallies.back()->setObjectName(u"recallTally-"_s + toQString(sheet.id));
    auto* entries = new QVBoxLayout;
    entries->setSpacing(8);
    for (const std::size_t entry : orderOf(sheet, outcome))
        entries->addWidget(
            makeEntry(sheet.entries[entry], isRecalled(outcome, sheet.entries[entry]), index, entry));
    entries->addStretch(1);
    auto* pair = new QBoxLayout(QBoxLayout::LeftToRight);
    pair->setSpacing(20);
    pair->addWidget(makeWritten(outcome.written, toQString(sheet.title), card), 2);
    pair->addLayout(entries, 3);
    m_pairs.push_back(pair);
    addData(cardLayout(card), makeLabel(toQString(sheet.title), TextStep::Heading, card));
    cardLayout(card)->addWidget(m_tallies.back());
    cardLayout(card)->addLayout(pair);
    return card;
}

QWidget* RecallResultView::makeWritten(const RecallText& written, const QString& title, QWidget* parent) {
    auto* text = new QPlainTextEdit(written.text, parent);
    text->setObjectName(u"recallWritten-"_s + toQString(written.sheet));
    text->setAccessibleName(tr("What you wrote: %1").arg(title));
    text->setPlaceholderText(tr("Nothing was written here."));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(kWrittenLines * fontMetrics().lineSpacing());
    return text;
}

QWidget* RecallResultView::makeEntry(const exam::RecallEntry& entry, bool isRecalled, std::size_t sheet,
                                     std::size_t index) {
    auto* box = new QCheckBox;
    auto* row = new EntryRow(box, widget());
    box->setObjectName(u"recallEntry-"_s + toQString(entry.id));
    box->setAccessibleName(tr("Recalled: %1").arg(toQString(entry.cue)));
    box->setAccessibleDescription(toQString(entry.answer));
    box->setChecked(isRecalled);
    connect(box, &QCheckBox::toggled, this,
            [this, sheet, index](bool isOn) { emit marked(sheet, index, isOn); });
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    addData(texts, makeMutedLabel(toQString(entry.cue), row));
    addData(texts, makeLabel(toQString(entry.answer), TextStep::Body, row));
    if (!entry.note.empty())
        addData(texts, makeMutedLabel(toQString(entry.note), row));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    if (!entry.reference.empty()) {
        QPushButton* link = makeButton(tr("Reference"), u"recallLink-"_s + toQString(entry.id), row);
        link->setAccessibleName(tr("Reference: %1").arg(toQString(entry.cue)));
        setLook(link, u"small"_s);
        layout->addWidget(link, 0, Qt::AlignTop);
        connect(link, &QPushButton::clicked, this,
                [this, url = QUrl(toQString(entry.reference))] { emit linkWanted(url); });
    }
    return row;
}

void RecallResultView::showFigures(const RecallTry& done) {
    m_tally->setText(recalledText(done.tally()));
    const auto before = lastTally(m_before, done.outcomes);
    m_last->setText(before ? tr("%1 of %2 last time.").arg(before->recalled).arg(before->total)
                           : tr("The first time with these sheets."));
    for (std::size_t index = 0; index < m_tallies.size(); ++index) {
        const RecallOutcome& outcome = done.outcomes[index];
        const auto last = lastTally(m_before, outcome.written.sheet);
        m_tallies[index]->setText(
            last ? tr("%1, %2 last time").arg(recalledText(outcome.tally())).arg(last->recalled)
                 : recalledText(outcome.tally()));
    }
}

/// What was written stands beside the entries where there is room for both, above them otherwise.
void RecallResultView::arrange() {
    const bool isWide =
        viewport()->width() >= kLettersBesideEachOther * widget()->fontMetrics().averageCharWidth();
    for (QBoxLayout* pair : m_pairs)
        pair->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RecallResultView::resizeEvent(QResizeEvent* event) {
    ColumnPage::resizeEvent(event);
    arrange();
}

} // namespace app
