// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the pages and the engine. A page announces an intention, the controller makes it a command to the
// sitting, sends the event on its way to the disk, applies it, and announces a new snapshot; when the event
// is on disk, it says so. It owns the timer; the engine owns the rules.
#pragma once

#include "history/history_queue.h"
#include "history/sitting_review.h"
#include "sitting/pace.h"
#include "sitting/sitting.h"
#include "sitting_keeper.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app {

exam::SittingId newSittingId();

enum class ItemStatus { NotSeen, Incomplete, Complete };

/// A line of the review screen.
struct ItemOverview {
    std::shared_ptr<const exam::Question> question;
    ItemStatus status = ItemStatus::NotSeen;
    bool flagged = false;
    bool hasNote = false;
    exam::Millis timeSpent{0}; ///< on screen, all visits that have ended

    bool operator==(const ItemOverview&) const = default;
};

/// A sitting that is a part of a longer test, for the person one test: its questions are numbered behind
/// those of the parts before, and behind the last of them, with nothing open or flagged, Next ends the part.
struct TestPart {
    exam::SittingId sitting;
    std::size_t askedBefore = 0; ///< questions of the parts before
    std::size_t length = 0;      ///< questions of the whole test

    bool operator==(const TestPart&) const = default;
};

/// A question as it stands in a sitting: all that its view draws.
struct QuestionSnapshot {
    exam::ShownQuestion shown;
    exam::EntryOrder entryOrder;
    exam::ItemState item;
    std::vector<exam::TextRange> scenarioHighlights; ///< of its scenario
    bool asksConfidence = false;
};

/// Everything that the pages of an exam draw, as a value. The question is that of onScreen.
struct SittingSnapshot : QuestionSnapshot {
    exam::SittingPhase phase = exam::SittingPhase::NotStarted;
    exam::Pass pass = exam::Pass::First;
    std::optional<exam::Position> onScreen;
    bool isPart = false;                      ///< of a longer test (TestPart)
    std::size_t askedBefore = 0;              ///< in the parts before
    std::size_t questionCount = 0;            ///< of the whole test
    std::vector<QuestionSnapshot> neighbours; ///< in the pass: the next question and the one before
    std::vector<ItemOverview> items;
    std::string scratch;
    bool hasNext = false;
    bool hasPrevious = false;
    bool allowsPause = false;
    bool revealsAnswers = false;
    bool nextReveals = false; ///< showNext() shows the answer first
    bool nextEnds = false;    ///< showNext() ends this part of a test

    std::size_t numberOf(exam::Position position) const { return askedBefore + position + 1; }
    bool isLastPart() const { return isPart && askedBefore + items.size() >= questionCount; }
};

class SittingController : public QObject {
    Q_OBJECT

public:
    /// What became of begin() or resume().
    using Opened = std::function<void(const exam::Result<void>&)>;

    /// Both must outlive the controller.
    SittingController(const exam::Clock& clock, exam::HistoryQueue& history, QObject* parent = nullptr);

    /// Begins a sitting of `paper`, whose questions it reads at once, and shows its first question as soon as
    /// the history has it. Errors: BankUnreadable, those of HistoryStore::begin; then there is no sitting.
    /// Does nothing while another one is being opened. With a `part`, the sitting has its id.
    void begin(const exam::ExamSpec& spec, const exam::QuestionTexts& texts, const exam::Paper& paper,
               const exam::Conditions& conditions, const Opened& opened,
               const std::optional<TestPart>& part = std::nullopt);
    /// Goes on with a sitting from the history; the time since it was last alive is recorded as an
    /// interruption. A sitting whose time was up, or that had ended without its result being kept, finishes
    /// at once. Errors: those of HistoryStore::load.
    void resume(const exam::SittingId& id, const Opened& opened,
                const std::optional<TestPart>& part = std::nullopt);
    /// Puts the sitting aside; it can be resumed.
    void leave();

    bool isActive() const { return m_active.has_value(); }
    /// Only while active.
    SittingSnapshot snapshot() const;
    /// Absent where the sitting has no limit of time.
    std::optional<exam::Millis> remaining() const;
    /// Absent where the exam plans no time for the pass.
    std::optional<exam::Pace> pace() const;
    /// How long the question on screen has taken so far. Absent where there is none, and once its answer was
    /// shown.
    std::optional<exam::Millis> timeOnQuestion() const;
    const exam::Sitting& sitting() const { return m_active->sitting; }
    const exam::ExamSpec& spec() const { return m_active->keeper->record().spec; }
    std::vector<exam::Position> flaggedOrIncomplete() const {
        return m_active->sitting.flaggedOrIncomplete();
    }
    /// As if it had ended now.
    exam::SittingReview review() const;
    /// Of the sitting on screen or of one that has ended, whichever is worse off.
    SavingState savingState() const;
    /// True while something that was answered is in memory alone.
    bool hasUnsavedEvents() const { return firstUnsaved() != nullptr; }
    /// Of the sitting on screen; only while active.
    const SittingKeeper* keeper() const { return m_active->keeper.get(); }
    /// The sitting that holds such answers, to be saved elsewhere; null when there is none.
    const SittingKeeper* firstUnsaved() const;

public slots:
    void show(exam::Position position);
    /// The next question of the pass, behind its last one the review screen, or the end of a part of a test
    /// (TestPart). In a drill, the first call on an answered question shows its right answer.
    void showNext();
    void showPrevious();
    void answer(const exam::Response& response);
    void setFlagged(bool on);
    void judge(exam::EntryIndex entry, exam::Verdict verdict);
    void setNote(const QString& text);
    void writeScratch(const QString& text);
    void highlight(const std::vector<exam::TextRange>& ranges);
    void highlightScenario(const exam::ScenarioId& scenario, const std::vector<exam::TextRange>& ranges);
    void rateConfidence(std::optional<int> confidence);
    /// Shows the right answer of the question on screen, which fixes the response.
    void reveal();
    void pause();
    void goOn();
    void openReview();
    void beginPass(exam::Pass pass);
    void finish();
    /// Looks at the clock: called by the timer, and by tests.
    void tick();

signals:
    void changed();
    /// savingState() may say something else than before.
    void savingChanged();
    void ticked(std::optional<exam::Millis> remaining);
    /// A command was refused for a reason the person should know.
    void refused(const exam::Error& error);
    void finished(const exam::SittingReview& review);

private:
    struct Active {
        exam::Sitting sitting;
        std::unique_ptr<SittingKeeper> keeper;
        exam::Millis lastHeartbeat{0};
        std::optional<TestPart> part;
    };

    std::unique_ptr<SittingKeeper> makeKeeper(exam::SittingRecord record,
                                              std::vector<exam::SittingEvent> events);
    void takeBegun(exam::SittingRecord record, exam::Moment now, const std::optional<TestPart>& part);
    void takeStored(exam::StoredSitting stored, const std::optional<TestPart>& part);
    void start();
    bool nextReveals() const;
    bool nextEnds() const;
    void run(exam::EventBody body);
    /// Runs the command that `make` gives for the position on screen, where there is one.
    template<class Make>
    void runOnScreen(Make make);
    void record(const exam::SittingEvent& event, exam::Moment now);
    void beat(exam::Moment now);
    void conclude();
    void retryUnsaved(exam::Moment now);
    void stopWhenDone();

    const exam::Clock& m_clock;
    exam::HistoryQueue& m_history;
    QTimer m_timer;
    bool m_isOpening = false;
    std::optional<Active> m_active;
    std::vector<std::unique_ptr<SittingKeeper>> m_leaving; ///< off the screen, but not wholly on disk yet
};

} // namespace app
