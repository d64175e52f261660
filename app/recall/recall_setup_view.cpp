// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/recall_setup_view.h"

#include "text.h"
#include "widgets/hinted_box.h"
#include "widgets/tab_order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 760;
constexpr int kMinutes[] = {2, 3, 5};
constexpr int kUsualMinutes = 3; ///< what the study guide leaves for it at the start of an exam
constexpr int kNoLimit = 0;

} // namespace

RecallSetupView::RecallSetupView(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_problem(new Banner(Banner::Kind::Warning))
    , m_sheets(makeCard()) {
    m_problem->setObjectName(u"recallProblem"_s);
    column()->addWidget(makeLabel(tr("Brain dump"), TextStep::Title));
    column()->addWidget(
        makeLabel(tr("Write what you know by heart, one fact a line and each with what it is about: "
                     "\"serverless: payload 4 MB\". Then it is compared with the sheet, and you correct the "
                     "comparison.")));
    column()->addWidget(m_problem);
    column()->addWidget(m_sheets);
    column()->addWidget(makeTimeCard());
    QPushButton* back = makeButton(tr("Back"), u"recallBack"_s);
    column()->addWidget(back, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(back, &QPushButton::clicked, this, &RecallSetupView::backWanted);
    showStart();
}

QFrame* RecallSetupView::makeTimeCard() {
    QFrame* card = makeCard();
    auto* label = makeLabel(tr("Time"), TextStep::Heading, card);
    m_time = new QComboBox(card);
    m_time->setObjectName(u"recallTime"_s);
    m_time->setAccessibleName(tr("Time"));
    for (const int minutes : kMinutes)
        m_time->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_time->addItem(tr("No limit"), kNoLimit);
    m_time->setCurrentIndex(m_time->findData(kUsualMinutes));
    m_start = makePrimaryButton({}, u"recallStart"_s, card);
    cardLayout(card)->addWidget(label);
    cardLayout(card)->addWidget(m_time, 0, Qt::AlignLeft);
    cardLayout(card)->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_time, &QComboBox::currentIndexChanged, this, &RecallSetupView::showStart);
    connect(m_start, &QPushButton::clicked, this, [this] { emit beginWanted(chosen(), allowed()); });
    return card;
}

void RecallSetupView::showSheets(const std::vector<exam::RecallSheet>& sheets,
                                 const std::vector<RecallTry>& tries) {
    m_problem->setText({});
    m_choices.clear();
    clearLayout(cardLayout(m_sheets));
    m_sheets->setVisible(!sheets.empty());
    cardLayout(m_sheets)->addWidget(makeLabel(tr("Sheets"), TextStep::Heading, m_sheets));
    for (const exam::RecallSheet& sheet : sheets)
        addChoice(sheet, lastTally(tries, sheet.id));
    showStart();
    m_start->setFocus();
}

void RecallSetupView::addChoice(const exam::RecallSheet& sheet, const std::optional<RecallTally>& last) {
    auto* box = new QCheckBox(toQString(sheet.title));
    box->setObjectName(u"recallSheet-"_s + toQString(sheet.id));
    box->setChecked(true);
    QString facts = tr("%n entries.", nullptr, static_cast<int>(sheet.entries.size()));
    if (last)
        facts += u' ' + tr("Last time %1 of %2 were recalled.").arg(last->recalled).arg(last->total);
    box->setAccessibleDescription(toQString(sheet.prompt) + u' ' + facts);
    cardLayout(m_sheets)->addWidget(new HintedBox(box, toQString(sheet.prompt) + u' ' + facts, m_sheets));
    connect(box, &QCheckBox::toggled, this, &RecallSetupView::showStart);
    putBeforeInTabOrder(box, m_time);
    m_choices.push_back({sheet.id, box});
}

void RecallSetupView::showProblem(const QString& text) {
    showSheets({}, {});
    m_problem->setText(text);
}

std::vector<std::string> RecallSetupView::chosen() const {
    std::vector<std::string> sheets;
    for (const Choice& choice : m_choices)
        if (choice.box->isChecked())
            sheets.push_back(choice.sheet);
    return sheets;
}

std::optional<exam::Millis> RecallSetupView::allowed() const {
    const int minutes = m_time->currentData().toInt();
    return minutes == kNoLimit ? std::nullopt : std::optional<exam::Millis>(std::chrono::minutes(minutes));
}

void RecallSetupView::showStart() {
    const int minutes = m_time->currentData().toInt();
    m_start->setText(minutes == kNoLimit ? tr("Start without a limit")
                                         : tr("Start: %n minute(s)", nullptr, minutes));
    m_start->setEnabled(!chosen().empty());
}

} // namespace app
