// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answers_page.h"

#include "question/answer_html.h"
#include "question/rich_text_view.h"
#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kDetailColumn = 860;

} // namespace

AnswersPage::AnswersPage(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({320, 780});
    layout->addWidget(splitter, 1);
    m_proxy.setSourceModel(&m_model);
    m_list->setModel(&m_proxy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnswersPage::showCurrent);
    for (const auto& [key, by] : {std::pair{Qt::Key_N, +1}, std::pair{Qt::Key_P, -1}}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    }
}

QWidget* AnswersPage::makeHeader() {
    QFrame* header = makeFlowBar(BarEdge::Header, 8, this);
    FlowLayout* layout = flowLayout(header);
    QLabel* title = makeLabel(tr("Answers"), TextStep::Heading, header);
    title->setWordWrap(false);
    layout->addWidget(title);
    m_filters = new QButtonGroup(this);
    const std::pair<QString, QString> titles[] = {{tr("All"), u"answersAll"_s},
                                                  {tr("Wrong"), u"answersWrong"_s},
                                                  {tr("Flagged"), u"answersFlagged"_s},
                                                  {tr("Wrong or flagged"), u"answersWrongOrFlagged"_s}};
    int id = 0;
    for (const auto& [text, name] : titles) {
        QPushButton* button = makeButton(text, name, header);
        button->setCheckable(true);
        m_filters->addButton(button, id++);
        layout->addWidget(button);
    }
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int filter, bool isOn) {
        if (isOn)
            setFilter(filter);
    });
    layout->addStretch();
    auto* steps = new QWidget(header); // which go into the next row together
    m_previous = makeButton(tr("Previous"), u"answersPrevious"_s, steps);
    m_next = makeButton(tr("Next"), u"answersNext"_s, steps);
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_previous, m_next})
        row->addWidget(button);
    QPushButton* back = makeButton(tr("Back to the result"), u"answersBack"_s, header);
    layout->addWidget(steps);
    layout->addWidget(back);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(+1); });
    connect(back, &QPushButton::clicked, this, &AnswersPage::backWanted);
    return header;
}

QWidget* AnswersPage::makeList() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(14, 14, 0, 14);
    m_list = new QListView(side);
    m_list->setObjectName(u"answersList"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list);
    side->setMinimumWidth(220);
    return side;
}

QScrollArea* AnswersPage::makeDetail() {
    auto* page = new ColumnPage(kDetailColumn, this);
    m_detail = page;
    m_empty = makeMutedLabel(tr("No question matches this filter."));
    m_empty->setObjectName(u"answersEmpty"_s);
    m_text = new RichTextView;
    m_text->setObjectName(u"answerText"_s);
    m_text->setAccessibleName(tr("Question with its answers"));
    page->column()->addWidget(m_empty);
    page->column()->addWidget(m_text);
    page->column()->addStretch(1);
    connect(m_text, &RichTextView::anchorClicked, this, &AnswersPage::linkWanted);
    connect(m_text, &RichTextView::highlighted, m_text,
            [this](const QUrl& url) { m_text->setToolTip(url.toDisplayString()); });
    return page;
}

void AnswersPage::showReview(exam::SittingReview review) {
    m_model.setReview(nullptr);
    m_review = std::move(review);
    m_model.setReview(&m_review);
    m_filters->button(0)->setChecked(true);
    setFilter(0);
    m_list->setFocus();
}

void AnswersPage::redraw() {
    showCurrent();
}

void AnswersPage::showQuestion(exam::Position position) {
    m_filters->button(0)->setChecked(true);
    m_list->setCurrentIndex(m_proxy.mapFromSource(m_model.index(static_cast<int>(position), 0)));
}

void AnswersPage::setFilter(int filter) {
    m_proxy.setFilter(static_cast<AnswersFilter>(filter));
    m_list->setCurrentIndex(m_proxy.index(0, 0));
    showCurrent();
}

void AnswersPage::showCurrent() {
    const QModelIndex index = m_list->currentIndex();
    const QModelIndex source = m_proxy.mapToSource(index);
    m_empty->setVisible(!source.isValid());
    m_text->setVisible(source.isValid());
    m_previous->setEnabled(index.row() > 0);
    m_next->setEnabled(source.isValid() && index.row() + 1 < m_proxy.rowCount());
    if (!source.isValid())
        return;
    m_text->setContent(answerHtml(m_review, static_cast<exam::Position>(source.row())));
    m_detail->verticalScrollBar()->setValue(0);
}

void AnswersPage::step(int by) {
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_proxy.rowCount() - 1));
    m_list->setCurrentIndex(m_proxy.index(row, 0));
}

} // namespace app
