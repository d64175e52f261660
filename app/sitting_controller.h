// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the pages and the engine. A page announces an intention, the controller makes it a command to the
// sitting, puts the event on disk, applies it, and announces a new snapshot. It owns the timer; the engine
// owns the rules.
#pragma once

#include "history/history_store.h"
#include "history/sitting_review.h"
#include "sitting/sitting.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace app {

enum class ItemStatus { NotSeen, Incomplete, Complete };

/// A line of the review screen.
struct ItemOverview {
    std::shared_ptr<const exam::Question> question;
    ItemStatus status = ItemStatus::NotSeen;
    bool flagged = false;
};

/// Everything that the pages of an exam draw, as a value.
struct SittingSnapshot {
    exam::SittingPhase phase = exam::SittingPhase::NotStarted;
    exam::Pass pass = exam::Pass::First;
    std::optional<exam::Position> onScreen;
    std::size_t questionCount = 0;
    exam::ShownQuestion shown;                ///< of onScreen
    std::vector<exam::EntryIndex> entryOrder; ///< of onScreen
    exam::ItemState item;                     ///< of onScreen
    std::vector<ItemOverview> items;
    bool hasNext = false;
    bool hasPrevious = false;
    std::optional<exam::Error> notSaved; ///< why something recorded is not on disk yet
};

class SittingController : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the controller.
    SittingController(const exam::Clock& clock, exam::HistoryStore& store, QObject* parent = nullptr);

    /// Begins a sitting of `paper` and shows its first question. Errors: those of HistoryStore::begin; then
    /// there is no sitting.
    exam::Result<void> begin(const exam::Bank& bank, const exam::Paper& paper,
                             const exam::Conditions& conditions);
    /// Goes on with a sitting from the history; the time since it was last alive is recorded as an
    /// interruption. A sitting whose time was up, or that had ended without its result being kept, finishes
    /// at once.
    exam::Result<void> resume(const exam::SittingId& id);
    /// Puts the sitting aside; it can be resumed.
    void leave();

    bool isActive() const { return m_active.has_value(); }
    /// Only while active.
    SittingSnapshot snapshot() const;
    /// Absent where the sitting has no limit of time.
    std::optional<exam::Millis> remaining() const;
    const exam::Sitting& sitting() const { return m_active->sitting; }
    const exam::ExamSpec& spec() const { return m_active->record.spec; }
    std::vector<exam::Position> flaggedOrIncomplete() const {
        return m_active->sitting.flaggedOrIncomplete();
    }
    /// True while something that was answered is in memory alone.
    bool hasUnsavedEvents() const {
        return m_concluded.has_value() || (m_active && !m_active->unsaved.empty());
    }

public slots:
    void show(exam::Position position);
    void showNext();
    void showPrevious();
    void answer(const exam::Response& response);
    void setFlagged(bool on);
    void strikeOut(exam::EntryIndex entry, bool out);
    void openReview();
    void beginPass(exam::Pass pass);
    void finish();
    /// Looks at the clock: called by the timer, and by tests.
    void tick();

signals:
    void changed();
    void ticked(std::optional<exam::Millis> remaining);
    /// A command was refused for a reason the person should know.
    void refused(const exam::Error& error);
    void finished(const exam::SittingReview& review);

private:
    struct Active {
        exam::SittingRecord record;
        exam::Sitting sitting;
        std::vector<exam::SittingEvent> events;  ///< all of them
        std::vector<exam::SittingEvent> unsaved; ///< those not on disk yet, oldest first
        std::optional<exam::Error> saveError;
        exam::Millis lastHeartbeat{0};
    };

    void start();
    void run(exam::EventBody body);
    void record(const exam::SittingEvent& event, exam::Moment now);
    void saveEvents(Active& active);
    void saveConcluded();
    void beat(exam::Moment now);
    void conclude();

    const exam::Clock& m_clock;
    exam::HistoryStore& m_store;
    QTimer m_timer;
    std::optional<Active> m_active;
    std::optional<Active> m_concluded; ///< ended, but not wholly on disk yet
};

} // namespace app
