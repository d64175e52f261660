// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/recall_writing_view.h"

#include "text.h"
#include "widgets/countdown_button.h"
#include "widgets/flow_layout.h"
#include "widgets/sheet.h"
#include "widgets/tab_order.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kSideMargin = 28;
constexpr int kLeastLetters = 34; ///< a box that is narrower makes short lines of every fact
constexpr int kLeastLines = 5;
constexpr exam::Millis kLastMoments = std::chrono::seconds{30};

} // namespace

RecallWritingView::RecallWritingView(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeFooter());
    connect(new QShortcut(QKeySequence(u"Ctrl+Return"_s), this), &QShortcut::activated, this,
            &RecallWritingView::doneWanted);
}

QFrame* RecallWritingView::makeHeader() {
    QFrame* header = makeBar(BarEdge::Header, 16, this);
    m_time = new CountdownButton(header);
    m_time->setObjectName(u"recallTimeLeft"_s);
    m_time->setComesBackAt(kLastMoments);
    barLayout(header)->addWidget(makeLabel(tr("Brain dump"), TextStep::Heading, header), 1);
    barLayout(header)->addWidget(m_time);
    return header;
}

QWidget* RecallWritingView::makeBody() {
    auto* area = new QScrollArea(this);
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(kSideMargin, 16, kSideMargin, 16);
    m_grid->setSpacing(16);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QFrame* RecallWritingView::makeFooter() {
    QFrame* footer = makeFlowBar(BarEdge::Footer, 10, this);
    m_leave = makeButton(tr("Leave"), u"recallLeave"_s, footer);
    m_leave->setToolTip(tr("Escape. What you wrote stays, and the clock stands still until you come back."));
    QPushButton* done = makePrimaryButton(tr("I am done"), u"recallDone"_s, footer);
    done->setToolTip(tr("Ctrl+Return"));
    flowLayout(footer)->addWidget(m_leave);
    flowLayout(footer)->addStretch();
    flowLayout(footer)->addWidget(done);
    connect(m_leave, &QPushButton::clicked, this, &RecallWritingView::backWanted);
    connect(done, &QPushButton::clicked, this, &RecallWritingView::doneWanted);
    return footer;
}

void RecallWritingView::showSheets(const std::vector<exam::RecallSheet>& sheets,
                                   const std::vector<RecallText>& texts) {
    clearLayout(m_grid);
    m_boxes.clear();
    m_texts.clear();
    for (std::size_t index = 0; index < sheets.size(); ++index)
        m_boxes.push_back(makeBox(sheets[index], texts[index].text, index));
    m_time->reset();
    m_columns = 0;
    arrange();
    if (!m_texts.empty())
        m_texts.front()->setFocus();
}

QWidget* RecallWritingView::makeBox(const exam::RecallSheet& sheet, const QString& text, std::size_t index) {
    auto* box = new QWidget(m_grid->parentWidget());
    auto* field = new Sheet(box);
    field->setObjectName(u"recallText-"_s + toQString(sheet.id));
    field->setAccessibleName(toQString(sheet.title));
    field->setAccessibleDescription(toQString(sheet.prompt));
    field->setPlaceholderText(toQString(sheet.prompt));
    field->setMinimumHeight(kLeastLines * fontMetrics().lineSpacing());
    field->showText(text);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel* title = makeLabel(toQString(sheet.title), TextStep::Body, box);
    title->setObjectName(u"recallData"_s);
    layout->addWidget(title);
    layout->addWidget(field, 1);
    connect(field, &Sheet::written, this, [this, index](const QString& now) { emit written(index, now); });
    connect(field, &Sheet::wasCut, this, &RecallWritingView::wasCut);
    putBeforeInTabOrder(field, m_leave);
    m_texts.push_back(field);
    box->show();
    return box;
}

/// Two boxes beside each other where there is room for it.
void RecallWritingView::arrange() {
    const int boxWidth = (width() - 3 * kSideMargin) / 2;
    const int columns = boxWidth >= kLeastLetters * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t index = 0; index < m_boxes.size(); ++index) {
        const int place = static_cast<int>(index);
        m_grid->addWidget(m_boxes[index], place / columns, place % columns);
    }
}

void RecallWritingView::showRemaining(std::optional<exam::Millis> remaining) {
    m_time->setRemaining(remaining);
}

void RecallWritingView::flush() {
    for (Sheet* text : m_texts)
        text->flush();
}

void RecallWritingView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void RecallWritingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace app
