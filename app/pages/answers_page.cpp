// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answers_page.h"

#include "accessibility.h"
#include "fault_report.h"
#include "pages/answer_filter_bar.h"
#include "pages/answer_pane.h"
#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kRoomyLines = 30; ///< from this height on the filters begin open

template<class Value>
Value valueOf(const std::unordered_map<exam::QuestionId, Value>& map, const exam::QuestionId& question) {
    const auto found = map.find(question);
    return found == map.end() ? Value() : found->second;
}

} // namespace

AnswersPage::AnswersPage(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_filters = new AnswerFilterBar(this);
    layout->addWidget(m_filters);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({320, 780});
    layout->addWidget(splitter, 1);
    m_notice = makeLabel({}, TextStep::Body, this);
    m_notice->setObjectName(u"answersNotice"_s);
    m_notice->setContentsMargins(28, 8, 28, 8);
    layout->addWidget(m_notice);
    layout->addWidget(makeFooter());
    addKeys();
    connect(m_showFilters, &QPushButton::toggled, m_filters, &AnswerFilterBar::setVisible);
    connect(m_filters, &AnswerFilterBar::changed, this, &AnswersPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &AnswersPage::applyFilter);
}

QWidget* AnswersPage::makeHeader() {
    QFrame* header = makeFlowBar(BarEdge::Header, 8, this);
    QLabel* title = makeLabel(tr("Answers"), TextStep::Heading, header);
    m_search = new QLineEdit(header);
    m_search->setObjectName(u"answersSearch"_s);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in questions, options and explanations"));
    m_search->setClearButtonEnabled(true);
    m_count = makeMutedLabel({}, header);
    m_count->setObjectName(u"answersCount"_s);
    for (QLabel* label : {title, m_count})
        label->setWordWrap(false);
    m_showFilters = makeButton(tr("Filters"), u"answersFilters"_s, header);
    m_showFilters->setCheckable(true);
    m_clear = makeButton(tr("Clear filters"), u"answersClear"_s, header);
    m_retake = makeButton(tr("Retake these"), u"answersRetake"_s, header);
    m_retake->setToolTip(tr("A drill of the questions that match"));
    QPushButton* back = makeButton(tr("Back to the result"), u"answersBack"_s, header);
    FlowLayout* layout = flowLayout(header);
    for (QWidget* widget : std::initializer_list<QWidget*>{title, m_search, m_showFilters, m_count, m_clear})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_retake);
    layout->addWidget(back);
    connect(m_clear, &QPushButton::clicked, this, &AnswersPage::clearFilter);
    connect(m_retake, &QPushButton::clicked, this, &AnswersPage::retake);
    connect(back, &QPushButton::clicked, this, [this] {
        flush();
        emit backWanted();
    });
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
    m_list->setModel(&m_proxy);
    layout->addWidget(m_list);
    side->setMinimumWidth(220);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnswersPage::showCurrent);
    return side;
}

QWidget* AnswersPage::makeDetail() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty = makeEmpty();
    m_pane = new AnswerPane(side);
    layout->addWidget(m_empty);
    layout->addWidget(m_pane, 1);
    connect(m_pane, &AnswerPane::linkWanted, this, &AnswersPage::linkWanted);
    connect(m_pane, &AnswerPane::noted, this, &AnswersPage::takeNote);
    connect(m_pane, &AnswerPane::noteWasCut, this,
            [this] { showNotice(tr("There is room for 64 KB of text; what is beyond was left out.")); });
    return side;
}

QWidget* AnswersPage::makeEmpty() {
    auto* empty = new QWidget(this);
    empty->setObjectName(u"answersEmpty"_s);
    auto* layout = new QVBoxLayout(empty);
    layout->setSpacing(16);
    QLabel* text = makeMutedLabel(tr("No question matches these filters."), empty);
    text->setAlignment(Qt::AlignCenter);
    QPushButton* clear = makeButton(tr("Clear the filters"), u"answersClearEmpty"_s, empty);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addWidget(clear, 0, Qt::AlignCenter);
    layout->addStretch(2);
    connect(clear, &QPushButton::clicked, this, &AnswersPage::clearFilter);
    return empty;
}

QWidget* AnswersPage::makeFooter() {
    QFrame* footer = makeFlowBar(BarEdge::Footer, 8, this);
    m_mark = makeButton(tr("Mark for repetition"), u"answersMark"_s, footer);
    m_mark->setCheckable(true);
    m_mark->setToolTip(tr("Asks this question again soon (M)"));
    m_report = makeButton(tr("Report a fault"), u"answersReport"_s, footer);
    m_report->setToolTip(tr("Copies a text that names this question and your answer"));
    m_previous = makeButton(tr("Previous"), u"answersPrevious"_s, footer);
    m_next = makeButton(tr("Next"), u"answersNext"_s, footer);
    FlowLayout* layout = flowLayout(footer);
    layout->addWidget(m_mark);
    layout->addWidget(m_report);
    layout->addStretch();
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_mark, &QPushButton::toggled, this, &AnswersPage::takeMark);
    connect(m_report, &QPushButton::clicked, this, &AnswersPage::copyFaultReport);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(+1); });
    return footer;
}

void AnswersPage::addKeys() {
    const auto add = [this](const QKeySequence& key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    add(Qt::Key_N, [this] { step(+1); });
    add(Qt::Key_P, [this] { step(-1); });
    add(Qt::Key_M, [this] { m_mark->click(); });
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto* leave = new QShortcut(Qt::Key_Escape, m_search);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_search->clear();
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
}

void AnswersPage::showReview(exam::SittingReview review, std::vector<exam::QuestionFigures> answers,
                             std::span<const exam::Topic> topics) {
    flush();
    m_review = std::move(review);
    m_answers = std::move(answers);
    m_shown.reset();
    m_model.setReview(&m_review, &m_answers);
    const bool wasRated = std::ranges::any_of(
        m_answers, [](const exam::QuestionFigures& answer) { return answer.confidence.has_value(); });
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_filters->offer(m_review.record.spec, m_review.record.questions, topics, wasRated);
    m_showFilters->setChecked(window()->height() >= kRoomyLines * fontMetrics().height());
    m_filters->setVisible(m_showFilters->isChecked());
    applyFilter();
    m_list->setFocus();
}

void AnswersPage::setRecords(exam::AnswerRecords records) {
    m_records = std::move(records);
    if (m_shown)
        showRecords();
}

void AnswersPage::redraw() {
    flush();
    m_shown.reset();
    showCurrent();
}

void AnswersPage::flush() {
    m_pane->flush();
}

void AnswersPage::showQuestion(exam::Position position) {
    clearFilter();
    m_list->setCurrentIndex(m_proxy.mapFromSource(m_model.index(static_cast<int>(position), 0)));
}

/// Stays at the question on screen where it matches.
void AnswersPage::applyFilter() {
    const auto before = current();
    m_isFiltering = true;
    m_proxy.setFilter(m_filters->filter(), searchedWords());
    m_isFiltering = false;
    const QModelIndex kept =
        before ? m_proxy.mapFromSource(m_model.index(static_cast<int>(*before), 0)) : QModelIndex();
    m_list->setCurrentIndex(kept.isValid() ? kept : m_proxy.index(0, 0));
    showCurrent();
    showCount();
    m_pane->markWords(searchedWords());
}

QStringList AnswersPage::searchedWords() const {
    return m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

void AnswersPage::clearFilter() {
    m_search->clear();
    m_filters->clear();
    m_list->setFocus();
}

void AnswersPage::showCount() {
    const int matching = m_proxy.rowCount();
    m_count->setText(tr("%1 of %n question(s)", nullptr, m_model.rowCount()).arg(matching));
    announce(m_count, m_count->text());
    m_clear->setEnabled(!m_filters->filter().allowsEverything() || !searchedWords().isEmpty());
    m_retake->setEnabled(matching > 0);
}

std::optional<exam::Position> AnswersPage::current() const {
    const QModelIndex source = m_proxy.mapToSource(m_list->currentIndex());
    return source.isValid() ? std::optional(static_cast<exam::Position>(source.row())) : std::nullopt;
}

const exam::QuestionId& AnswersPage::idAt(exam::Position position) const {
    return m_review.record.questions[position].question->id;
}

void AnswersPage::showCurrent() {
    if (m_isFiltering)
        return;
    const auto position = current();
    const int row = m_list->currentIndex().row();
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(position && row + 1 < m_proxy.rowCount());
    m_mark->setEnabled(position.has_value());
    m_report->setEnabled(position.has_value());
    m_empty->setVisible(!position);
    m_pane->setVisible(position.has_value());
    if (position == m_shown)
        return;
    flush(); // of the question before
    m_shown = position;
    showNotice({});
    if (!position)
        return;
    m_pane->showAnswer(m_review, m_answers[*position]);
    m_pane->markWords(searchedWords());
    showRecords();
}

void AnswersPage::showRecords() {
    const exam::QuestionId& question = idAt(*m_shown);
    m_pane->showTries(valueOf(m_records.tries, question));
    m_pane->showNote(toQString(valueOf(m_records.notes, question)));
    const QSignalBlocker quiet(m_mark);
    m_mark->setChecked(m_records.marks.contains(question));
}

void AnswersPage::showNotice(const QString& text) {
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_notice, text);
}

void AnswersPage::takeNote(const QString& note) {
    const exam::QuestionId& question = idAt(*m_shown);
    std::string text = note.toStdString();
    if (text == valueOf(m_records.notes, question))
        return;
    m_records.notes.insert_or_assign(question, std::move(text));
    emit noted(question, note);
}

void AnswersPage::takeMark(bool isMarked) {
    const exam::QuestionId& question = idAt(*m_shown);
    if (isMarked)
        m_records.marks.try_emplace(question);
    else
        m_records.marks.erase(question);
    emit repetitionWanted(question, isMarked);
    showNotice(isMarked ? tr("This question comes back soon.") : tr("This question is marked no more."));
}

void AnswersPage::copyFaultReport() {
    QGuiApplication::clipboard()->setText(faultReport(m_review, *m_shown));
    showNotice(tr("A text that names this question, its version and your answer is copied. Paste it into a "
                  "message to whoever keeps this question bank, and add what is wrong."));
}

void AnswersPage::retake() {
    exam::DrillRequest request;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const int source = m_proxy.mapToSource(m_proxy.index(row, 0)).row();
        request.questions.ids.push_back(idAt(static_cast<exam::Position>(source)));
    }
    flush();
    emit drillWanted(request);
}

void AnswersPage::step(int by) {
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_proxy.rowCount() - 1));
    m_list->setCurrentIndex(m_proxy.index(row, 0));
}

} // namespace app
