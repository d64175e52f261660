// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_queue.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace app {

/// How far what happened in a sitting is on disk.
struct SavingState {
    enum class Kind {
        Saved,
        Pending, ///< on its way, and not for so long that it should be said
        Saving,  ///< on its way for more than kPatience
        NotSaved ///< refused; kept in memory and tried again every kRetry
    };

    static constexpr exam::Millis kPatience{300};
    static constexpr exam::Millis kRetry{1000};

    Kind kind = Kind::Saved;
    std::optional<exam::Error> error; ///< with NotSaved: why
};

/// Brings the events of one sitting, and in the end its result, into the history, in order and without
/// waiting for the disk, and knows what of it is there.
class SittingKeeper : public QObject {
    Q_OBJECT

public:
    /// A sitting of which `events` are in the history already. `history` must outlive the keeper.
    SittingKeeper(exam::HistoryQueue& history, exam::SittingRecord record,
                  std::vector<exam::SittingEvent> events);

    const exam::SittingRecord& record() const { return *m_record; }
    const std::vector<exam::SittingEvent>& events() const { return m_events; }

    void add(const exam::SittingEvent& event, exam::Moment now);
    /// After the last event: the result is to be kept, too.
    void conclude(exam::ScoreReport report, exam::Moment now);
    /// Notes that the sitting is alive, unless the last such note is still on its way.
    void beat(exam::Millis used, exam::Moment now);
    /// Tries again what was refused, once kRetry has passed. To be called at every tick.
    void retry(exam::Moment now);

    /// True when nothing is in memory alone.
    bool isWhole() const;
    SavingState state(exam::Moment now) const;

signals:
    /// Something has come to be saved, or has been refused.
    void changed();

private:
    void save(exam::Moment now);
    void take(const exam::Result<void>& result, std::size_t eventCount, bool withReport);
    void takeRefusal(const exam::Error& error);

    exam::HistoryQueue& m_history;
    std::shared_ptr<const exam::SittingRecord> m_record;
    std::vector<exam::SittingEvent> m_events;
    std::size_t m_keptCount; ///< of m_events, from the first on
    std::shared_ptr<const exam::ScoreReport> m_report;
    bool m_isReportKept = false;
    bool m_mustBeginAnew = false; ///< the history has lost the sitting, with its folder for instance
    bool m_isWriting = false;
    bool m_isBeating = false;
    std::optional<exam::Error> m_error;
    exam::Millis m_triedAt{0};                  ///< steady
    std::optional<exam::Millis> m_waitingSince; ///< steady: of the oldest that is in no try yet
    exam::Millis m_tryingSince{0};              ///< steady: of the oldest in the last try
};

} // namespace app
