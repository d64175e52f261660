// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exam_page.h"

#include "accessibility.h"
#include "question/question_deck.h"
#include "question/question_view.h"
#include "study_text.h"
#include "text.h"
#include "theme/theme.h"
#include "widgets/countdown_button.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"
#include "widgets/overflow_button.h"
#include "widgets/question_strip.h"
#include "widgets/sheets_panel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t kMostEntries = 8; // A to H: the largest number of responses of a matching
constexpr int kSideMargin = 28;

} // namespace

ExamPage::ExamPage(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_strip = new QuestionStrip;
    auto* strip = new QVBoxLayout;
    strip->setContentsMargins(kSideMargin, 6, kSideMargin, 0);
    strip->addWidget(m_strip);
    layout->addLayout(strip);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makePauseCover(), 1);
    m_timeNotice = new Banner(Banner::Kind::Warning, this);
    m_timeNotice->setObjectName(u"timeNotice"_s);
    QPushButton* dismiss = m_timeNotice->addButton(tr("Dismiss"), u"dismissButton"_s);
    dismiss->setFocusPolicy(Qt::NoFocus);
    connect(dismiss, &QPushButton::clicked, this, [this] { m_timeNotice->setText({}); });
    layout->addWidget(m_timeNotice);
    m_notice = makeLabel({}, TextStep::Body, this);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setContentsMargins(kSideMargin, 8, kSideMargin, 8);
    setTone(m_notice, u"warning"_s);
    m_notice->hide();
    layout->addWidget(m_notice);
    layout->addWidget(makeFooter());
    connect(m_strip, &QuestionStrip::questionWanted, this, [this](exam::Position position) {
        flush();
        emit questionWanted(position);
    });
    addAnswerKeys();
    addKeys();
}

QWidget* ExamPage::makeHeader() {
    QFrame* header = makeFlowBar(BarEdge::Header, 18, this);
    m_number = makeLabel({}, TextStep::Heading, header);
    m_number->setObjectName(u"questionNumber"_s);
    m_exam = makeMutedLabel({}, header);
    m_pass = makeMutedLabel({}, header);
    m_pass->setObjectName(u"pass"_s);
    m_pace = makeMutedLabel({}, header);
    m_pace->setObjectName(u"pace"_s);
    m_budget = makeMutedLabel({}, header);
    m_budget->setObjectName(u"questionBudget"_s);
    m_budget->hide();
    m_saved = makeMutedLabel({}, header);
    m_saved->setObjectName(u"savedMark"_s);
    m_time = new CountdownButton(header);
    m_time->setObjectName(u"timeLeft"_s);
    FlowLayout* layout = flowLayout(header);
    for (QLabel* label : {m_number, m_exam, m_pass, m_pace, m_budget, m_saved})
        label->setWordWrap(false);
    for (QLabel* label : {m_number, m_exam, m_pass})
        layout->addWidget(label);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pace, m_budget, m_saved, m_time})
        layout->addWidget(widget);
    return header;
}

QWidget* ExamPage::makeBody() {
    auto* body = new QSplitter(Qt::Vertical, this);
    m_question = new QuestionDeck([this](const QuestionView& view) { connectView(view); }, body);
    m_question->setObjectName(u"questionDeck"_s);
    m_sheets = new SheetsPanel(body);
    body->setChildrenCollapsible(false);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 1);
    connect(m_sheets, &SheetsPanel::noted, this, &ExamPage::noted);
    connect(m_sheets, &SheetsPanel::scratchWritten, this, &ExamPage::scratchWritten);
    connect(m_sheets, &SheetsPanel::wasCut, this,
            [this] { showNotice(tr("There is room for 64 KB of text; what is beyond was left out.")); });
    m_body = body;
    return body;
}

QWidget* ExamPage::makePauseCover() {
    m_pauseCover = new QWidget(this);
    m_pauseCover->setObjectName(u"pauseCover"_s);
    auto* layout = new QVBoxLayout(m_pauseCover);
    layout->setSpacing(16);
    QLabel* title = makeLabel(tr("Paused"), TextStep::Title, m_pauseCover);
    QLabel* text =
        makeMutedLabel(tr("The clock stands still, and the question is covered as long."), m_pauseCover);
    QPushButton* goOn = makePrimaryButton(tr("Go on"), u"goOnButton"_s, m_pauseCover);
    for (QLabel* label : {title, text})
        label->setAlignment(Qt::AlignCenter);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(goOn, 0, Qt::AlignCenter);
    layout->addStretch(2);
    connect(goOn, &QPushButton::clicked, this, &ExamPage::goOnWanted);
    m_pauseCover->hide();
    return m_pauseCover;
}

QWidget* ExamPage::makeFooter() {
    QFrame* footer = makeFlowBar(BarEdge::Footer, 8, this);
    m_previous = makeButton(tr("Previous"), u"previousButton"_s, footer);
    m_flag = makeButton(tr("Flag for review"), u"flagButton"_s, footer);
    m_flag->setCheckable(true);
    m_flag->setAccessibleName(tr("Flag for review"));
    QWidget* tools = makeTools(footer);
    m_more = new OverflowButton(*footer, *tools);
    m_review = makeButton(tr("Review"), u"reviewButton"_s, footer);
    m_next = makePrimaryButton(tr("Next"), u"nextButton"_s, footer);
    FlowLayout* layout = flowLayout(footer);
    layout->addWidget(m_previous);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_flag, tools, m_more, m_review})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_next);
    connectFooter();
    return footer;
}

/// What one can do without, in a row that gives way as a whole.
QWidget* ExamPage::makeTools(QWidget* footer) {
    auto* tools = new QWidget(footer);
    tools->setMinimumWidth(1); // what does not fit must not widen the window
    m_clear = makeButton(tr("Clear answer"), u"clearButton"_s, tools);
    m_highlight = makeButton(tr("Highlight"), u"highlightButton"_s, tools);
    m_highlight->setFocusPolicy(Qt::NoFocus); // works on what is selected, which has the focus
    m_note = makeButton(tr("Note"), u"noteButton"_s, tools);
    m_note->setCheckable(true);
    m_scratch = makeButton(tr("Scratch sheet"), u"scratchButton"_s, tools);
    m_scratch->setCheckable(true);
    m_reveal = makeButton(tr("Show answer"), u"revealButton"_s, tools);
    m_pause = makeButton(tr("Pause"), u"pauseButton"_s, tools);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton* button : {m_clear, m_highlight, m_note, m_scratch, m_reveal, m_pause})
        row->addWidget(button);
    return tools;
}

void ExamPage::connectFooter() {
    const auto leave = [this](auto signal) {
        return [this, signal] {
            flush(); // while the question that was typed about is still on screen
            emit(this->*signal)();
        };
    };
    connect(m_previous, &QPushButton::clicked, this, leave(&ExamPage::previousWanted));
    connect(m_next, &QPushButton::clicked, this, leave(&ExamPage::nextWanted));
    connect(m_review, &QPushButton::clicked, this, leave(&ExamPage::reviewWanted));
    connect(m_pause, &QPushButton::clicked, this, leave(&ExamPage::pauseWanted));
    connect(m_reveal, &QPushButton::clicked, this, leave(&ExamPage::revealWanted));
    // Not clicked(): assistive technology toggles the button.
    connect(m_flag, &QPushButton::toggled, this, &ExamPage::drawFlag);
    connect(m_flag, &QPushButton::toggled, this, &ExamPage::flagWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] { emit answered({}); });
    connect(m_highlight, &QPushButton::clicked, this, [this] { m_question->onScreen().toggleHighlight(); });
    connect(m_note, &QPushButton::toggled, m_sheets, &SheetsPanel::setNoteOpen);
    connect(m_scratch, &QPushButton::toggled, m_sheets, &SheetsPanel::setScratchOpen);
}

void ExamPage::connectView(const QuestionView& view) {
    connect(&view, &QuestionView::answered, this, &ExamPage::answered);
    connect(&view, &QuestionView::judged, this, &ExamPage::judged);
    connect(&view, &QuestionView::highlighted, this, &ExamPage::highlighted);
    connect(&view, &QuestionView::scenarioHighlighted, this, &ExamPage::scenarioHighlighted);
    connect(&view, &QuestionView::scenarioResized, this, &ExamPage::scenarioResized);
    connect(&view, &QuestionView::confidenceRated, this, &ExamPage::confidenceRated);
    connect(&view, &QuestionView::picturesWanted, this, &ExamPage::picturesWanted);
    connect(&view, &QuestionView::linkWanted, this, &ExamPage::linkWanted);
    connect(&view, &QuestionView::selectionChanged, this,
            [this] { m_highlight->setEnabled(m_question->onScreen().hasSelection()); });
}

/// Shortcuts work wherever the focus is on this page, except where text is typed.
void ExamPage::addAnswerKeys() {
    const auto onKey = [this](const QKeySequence& key, auto action) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (std::size_t place = 0; place < kMostEntries; ++place) {
        const auto key = static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(place));
        onKey(QKeySequence(Qt::SHIFT | key),
              [this, place] { m_question->onScreen().toggleStrikeOut(place); });
        onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | key),
              [this, place] { m_question->onScreen().goToNextVerdict(place); });
        // A sixth entry and those behind it are reached with Tab and the arrows: their letters may be taken.
        if (key <= Qt::Key_E)
            onKey(QKeySequence(key), [this, place] { m_question->onScreen().pick(place); });
    }
    for (int figure = exam::kLeastSure; figure <= exam::kMostSure; ++figure)
        onKey(QKeySequence(Qt::Key_0 + figure),
              [this, figure] { m_question->onScreen().rateConfidence(figure); });
}

void ExamPage::addKeys() {
    for (std::size_t index = 0; index < kKeyActions; ++index) {
        m_shortcuts[index] = new QShortcut(this);
        connect(m_shortcuts[index], &QShortcut::activated, this,
                [this, index] { press(static_cast<KeyAction>(index)); });
    }
    setKeys(standardKeys());
}

void ExamPage::setKeys(const KeyMap& keys) {
    for (std::size_t index = 0; index < kKeyActions; ++index)
        m_shortcuts[index]->setKey(keys[index]);
    const std::pair<QPushButton*, KeyAction> buttons[] = {{m_previous, KeyAction::Previous},
                                                          {m_flag, KeyAction::Flag},
                                                          {m_clear, KeyAction::Clear},
                                                          {m_note, KeyAction::Note},
                                                          {m_highlight, KeyAction::Highlight},
                                                          {m_scratch, KeyAction::Scratch},
                                                          {m_pause, KeyAction::Pause},
                                                          {m_review, KeyAction::Review},
                                                          {m_next, KeyAction::Next}};
    for (const auto& [button, action] : buttons)
        button->setToolTip(
            tr("Key: %1").arg(keys[static_cast<std::size_t>(action)].toString(QKeySequence::NativeText)));
}

void ExamPage::setScenarioPercent(int percent) {
    m_question->setScenarioPercent(percent);
}

void ExamPage::press(KeyAction action) {
    switch (action) {
    case KeyAction::Next:
        return m_next->click();
    case KeyAction::Previous:
        return m_previous->click();
    case KeyAction::Flag:
        return m_flag->click();
    case KeyAction::Review:
        return m_review->click();
    case KeyAction::Clear:
        return m_clear->click();
    case KeyAction::Highlight:
        return m_highlight->click();
    case KeyAction::Note:
        return m_note->click();
    case KeyAction::Scratch:
        return m_scratch->click();
    case KeyAction::Time:
        return m_time->click();
    case KeyAction::Questions:
        return m_strip->setFocus(Qt::ShortcutFocusReason);
    case KeyAction::Pause:
        return togglePause();
    }
}

void ExamPage::togglePause() {
    if (m_pauseCover->isVisible())
        emit goOnWanted();
    else
        m_pause->click();
}

void ExamPage::begin(const QString& examCode) {
    m_exam->setText(examCode);
    m_remaining.reset();
    showBudget(std::nullopt);
    m_shownPosition.reset();
    m_question->begin();
    m_time->reset();
    m_timeNotice->setText({});
    m_note->setChecked(false);
    m_scratch->setChecked(false);
    showNotice({});
}

void ExamPage::showSnapshot(const SittingSnapshot& snapshot) {
    if (!snapshot.onScreen)
        return;
    const bool isAnother = m_shownPosition != snapshot.onScreen;
    const std::size_t number = snapshot.numberOf(*snapshot.onScreen);
    m_question->showSnapshot(snapshot);
    m_strip->showSnapshot(snapshot);
    m_sheets->showTexts(number, toQString(snapshot.item.note), toQString(snapshot.scratch));
    m_number->setText(tr("Question %1 of %2").arg(number).arg(snapshot.questionCount));
    m_pass->setText(passText(snapshot.pass));
    m_previous->setEnabled(snapshot.hasPrevious);
    m_next->setText(snapshot.nextReveals                         ? tr("Check")
                    : snapshot.nextEnds && snapshot.isLastPart() ? tr("End the test")
                    : snapshot.hasNext || snapshot.nextEnds      ? tr("Next")
                                                                 : tr("Review"));
    if (m_flag->isChecked() != snapshot.item.flagged) {
        const QSignalBlocker shown(m_flag);
        m_flag->setChecked(snapshot.item.flagged);
        drawFlag();
    }
    m_note->setText(snapshot.item.note.empty() ? tr("Note") : tr("Note •"));
    m_clear->setEnabled(!exam::isBlank(snapshot.item.response));
    m_highlight->setEnabled(m_question->onScreen().hasSelection());
    m_pause->setVisible(snapshot.allowsPause);
    m_reveal->setVisible(snapshot.revealsAnswers);
    m_reveal->setEnabled(!snapshot.item.revealed);
    showPhase(snapshot.phase);
    showNotice({});
    if (!m_shownPosition)
        m_question->setFocus(); // and not the first button of the page
    m_shownPosition = snapshot.onScreen;
    if (isAnother)
        announceQuestion(snapshot);
}

void ExamPage::drawFlag() {
    const bool isFlagged = m_flag->isChecked();
    m_flag->setText(isFlagged ? tr("Flagged") : tr("Flag for review"));
    const Theme& theme = currentTheme();
    m_flag->setIcon(isFlagged ? icon(u"flag-filled"_s, theme.warning) : icon(u"flag"_s, theme.text));
}

void ExamPage::showPhase(exam::SittingPhase phase) {
    const bool isPaused = phase == exam::SittingPhase::Paused;
    const bool wasPaused = m_pauseCover->isVisibleTo(this);
    m_body->setVisible(!isPaused);
    m_pauseCover->setVisible(isPaused);
    m_strip->setEnabled(!isPaused);
    for (QPushButton* button : {m_flag, m_note, m_scratch, m_review, m_next, m_pause})
        button->setEnabled(!isPaused);
    if (isPaused) {
        for (QPushButton* button : {m_previous, m_clear, m_highlight, m_reveal})
            button->setEnabled(false);
        m_pauseCover->findChild<QPushButton*>(u"goOnButton"_s)->setFocus();
    } else if (wasPaused) {
        m_question->onScreen().setFocus();
    }
}

void ExamPage::announceQuestion(const SittingSnapshot& snapshot) {
    m_timeNotice->setText({});
    m_spent.reset();
    announce(m_number, tr("Question %1 of %2. %3")
                           .arg(snapshot.numberOf(*snapshot.onScreen))
                           .arg(snapshot.questionCount)
                           .arg(kindText(snapshot.shown.question->kind())));
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
    m_time->setRemaining(remaining);
    const auto before = std::exchange(m_remaining, remaining);
    const auto minutes = before && remaining ? dueTimeNotice(*before, *remaining) : std::nullopt;
    if (!minutes)
        return;
    const QString text = tr("%n minute(s) left.", nullptr, static_cast<int>(minutes->count()));
    m_timeNotice->setText(text);
    announce(m_timeNotice, text);
}

void ExamPage::showPace(const std::optional<exam::Pace>& pace) {
    m_pace->setText(pace ? paceText(*pace) : QString());
    m_pace->setToolTip(pace ? tr("%1 of the questions of this pass should be done by now; %2 are.")
                                  .arg(static_cast<int>(pace->planned))
                                  .arg(pace->done)
                            : QString());
}

void ExamPage::showBudget(std::optional<exam::Millis> spent) {
    m_budget->setVisible(spent.has_value());
    const auto before = std::exchange(m_spent, spent);
    if (!spent)
        return;
    m_budget->setText(budgetText(*spent));
    if (!before || *before > exam::kSlowBeyond || *spent <= exam::kSlowBeyond)
        return;
    const QString text = tr("Two minutes on this question: choose what seems best, flag it, and go on.");
    m_timeNotice->setText(text);
    announce(m_timeNotice, text);
}

void ExamPage::showAnswer(const QString& html) {
    m_question->onScreen().showAnswer(html);
}

void ExamPage::showNotice(const QString& text) {
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_notice, text);
}

void ExamPage::flush() {
    m_sheets->flush();
}

void ExamPage::redraw() {
    const Theme& theme = currentTheme();
    drawFlag();
    m_previous->setIcon(icon(u"previous"_s, theme.text));
    m_review->setIcon(icon(u"review"_s, theme.text));
    m_next->setIcon(icon(u"next"_s, theme.onAccent));
    m_next->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                    : Qt::LeftToRight); // the arrow behind
    m_question->redraw();
}

} // namespace app
