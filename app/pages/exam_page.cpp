// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exam_page.h"

#include "question/question_view.h"
#include "text.h"
#include "theme/theme.h"
#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostEntries =
    8; // A to H: the largest number of responses that a matching can show with letters
constexpr exam::Millis kLastMinutes = std::chrono::minutes{5};

} // namespace

ExamPage::ExamPage(QWidget* parent)
    : QWidget(parent)
    , m_question(new QuestionView(this))
    , m_notice(makeLabel({}, TextStep::Body, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_question, 1);
    layout->addWidget(m_notice);
    layout->addWidget(makeFooter());
    m_notice->setObjectName(u"notice"_s);
    m_notice->setContentsMargins(28, 8, 28, 8);
    setTone(m_notice, u"warning"_s);
    m_notice->hide();
    connect(m_question, &QuestionView::answered, this, &ExamPage::answered);
    connect(m_question, &QuestionView::struckOut, this, &ExamPage::struckOut);
    addKeys();
}

QWidget* ExamPage::makeHeader() {
    QFrame* header = makeBar(BarEdge::Header, 22, this);
    QHBoxLayout* layout = barLayout(header);
    m_exam = makeMutedLabel({}, header);
    m_number = makeLabel({}, TextStep::Heading, header);
    m_number->setObjectName(u"questionNumber"_s);
    m_pass = makeMutedLabel({}, header);
    m_saved = makeMutedLabel({}, header);
    m_saved->setObjectName(u"savedMark"_s);
    m_time = makeLabel({}, TextStep::Heading, header);
    m_time->setObjectName(u"timeLeft"_s);
    for (QLabel* label : {m_exam, m_number, m_pass, m_saved, m_time})
        label->setWordWrap(false);
    layout->addWidget(m_number);
    layout->addWidget(m_exam);
    layout->addWidget(m_pass);
    layout->addStretch(1);
    layout->addWidget(m_saved);
    layout->addWidget(m_time);
    return header;
}

QWidget* ExamPage::makeFooter() {
    QFrame* footer = makeBar(BarEdge::Footer, 10, this);
    QHBoxLayout* layout = barLayout(footer);
    m_previous = makeButton(tr("Previous"), u"previousButton"_s, footer);
    m_flag = makeButton(tr("Flag for review"), u"flagButton"_s, footer);
    m_flag->setCheckable(true);
    m_clear = makeButton(tr("Clear answer"), u"clearButton"_s, footer);
    m_review = makeButton(tr("Review"), u"reviewButton"_s, footer);
    m_next = makePrimaryButton(tr("Next"), u"nextButton"_s, footer);
    layout->addWidget(m_previous);
    layout->addStretch(1);
    layout->addWidget(m_flag);
    layout->addWidget(m_clear);
    layout->addWidget(m_review);
    layout->addStretch(1);
    layout->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, &ExamPage::previousWanted);
    connect(m_flag, &QPushButton::clicked, this, &ExamPage::flagWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] { emit answered({}); });
    connect(m_review, &QPushButton::clicked, this, &ExamPage::reviewWanted);
    connect(m_next, &QPushButton::clicked, this, &ExamPage::nextWanted);
    return footer;
}

void ExamPage::addKeys() {
    const auto onKey = [this](const QKeySequence& key, auto action) {
        auto* shortcut = new QShortcut(key, this); // wherever the focus is, as long as this page is in front
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (std::size_t place = 0; place < kMostEntries; ++place) {
        const int key = Qt::Key_A + static_cast<int>(place);
        if (key == Qt::Key_F) // F flags; a sixth entry is reached with Tab or the arrows
            continue;
        onKey(QKeySequence(key), [this, place] { m_question->pick(place); });
        onKey(QKeySequence(Qt::SHIFT | key), [this, place] { m_question->toggleStrikeOut(place); });
    }
    onKey(QKeySequence(Qt::Key_F), [this] { m_flag->click(); });
    onKey(QKeySequence(Qt::Key_N), [this] { m_next->click(); });
    onKey(QKeySequence(Qt::Key_P), [this] { m_previous->click(); });
    onKey(QKeySequence(Qt::Key_R), [this] { m_review->click(); });
}

void ExamPage::begin(const QString& examCode) {
    m_exam->setText(examCode);
    showNotice({});
}

void ExamPage::showSnapshot(const SittingSnapshot& snapshot) {
    if (!snapshot.onScreen)
        return;
    m_question->showSnapshot(snapshot);
    m_number->setText(tr("Question %1 of %2").arg(*snapshot.onScreen + 1).arg(snapshot.questionCount));
    m_pass->setText(passText(snapshot.pass));
    m_previous->setEnabled(snapshot.hasPrevious);
    m_next->setText(snapshot.hasNext ? tr("Next") : tr("Review"));
    m_flag->setChecked(snapshot.item.flagged);
    m_flag->setText(snapshot.item.flagged ? tr("Flagged") : tr("Flag for review"));
    const Theme& theme = currentTheme();
    m_flag->setIcon(icon(snapshot.item.flagged ? u"flag-filled"_s : u"flag"_s,
                         snapshot.item.flagged ? theme.warning : theme.text));
    m_clear->setEnabled(!exam::isBlank(snapshot.item.response));
    showNotice({});
}

void ExamPage::showSaving(const SavingState& state) {
    using enum SavingState::Kind;
    const bool isRefused = state.kind == NotSaved;
    m_saved->setText(isRefused              ? tr("Not saved")
                     : state.kind == Saved  ? tr("Saved")
                     : state.kind == Saving ? tr("Saving…")
                                            : QString());
    setTone(m_saved, isRefused ? u"bad"_s : QString());
}

void ExamPage::showRemaining(std::optional<exam::Millis> remaining) {
    m_time->setText(timeLeftText(remaining));
    m_time->setAccessibleName(tr("Time left: %1").arg(m_time->text()));
    setTone(m_time, remaining && *remaining <= kLastMinutes ? u"warning"_s : QString());
}

void ExamPage::showNotice(const QString& text) {
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void ExamPage::redraw() {
    const Theme& theme = currentTheme();
    m_previous->setIcon(icon(u"previous"_s, theme.text));
    m_review->setIcon(icon(u"review"_s, theme.text));
    m_next->setIcon(icon(u"next"_s, theme.onAccent));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    m_question->redraw();
}

} // namespace app
