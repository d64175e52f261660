// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting_keeper.h"

#include <QPointer>

#include <spdlog/spdlog.h>

namespace app {

SittingKeeper::SittingKeeper(exam::HistoryQueue& history, exam::SittingRecord record,
                             std::vector<exam::SittingEvent> events)
    : m_history(history)
    , m_record(std::make_shared<exam::SittingRecord>(std::move(record)))
    , m_events(std::move(events))
    , m_keptCount(m_events.size()) {}

void SittingKeeper::add(const exam::SittingEvent& event, exam::Moment now) {
    m_events.push_back(event);
    m_waitingSince = m_waitingSince.value_or(now.steady);
    save(now);
}

void SittingKeeper::conclude(exam::ScoreReport report, exam::Moment now) {
    m_report = std::make_shared<exam::ScoreReport>(std::move(report));
    m_waitingSince = m_waitingSince.value_or(now.steady);
    save(now);
}

void SittingKeeper::beat(exam::Millis used, exam::Moment now) {
    if (m_isBeating)
        return;
    m_isBeating = true;
    m_history.ask([id = m_record->id, used,
                   at = now.wall](exam::HistoryStore& store) { return store.heartbeat(id, used, at); },
                  [self = QPointer(this)](const exam::Result<void>& beaten) {
                      if (self)
                          self->m_isBeating = false;
                      if (!beaten)
                          spdlog::debug("heartbeat not written: {}", beaten.error().detail);
                  });
}

void SittingKeeper::retry(exam::Moment now) {
    if (m_error && now.steady - m_triedAt >= SavingState::kRetry)
        save(now);
}

bool SittingKeeper::isWhole() const {
    return m_keptCount == m_events.size() && (!m_report || m_isReportKept);
}

SavingState SittingKeeper::state(exam::Moment now) const {
    using enum SavingState::Kind;
    if (m_error)
        return {NotSaved, m_error};
    if (isWhole())
        return {};
    return {now.steady - m_tryingSince >= SavingState::kPatience ? Saving : Pending, {}};
}

/// One piece of work at a time; what happens meanwhile goes into the next one, in one transaction.
void SittingKeeper::save(exam::Moment now) {
    if (m_isWriting || isWhole())
        return;
    m_isWriting = true;
    m_triedAt = now.steady;
    m_tryingSince = std::exchange(m_waitingSince, std::nullopt).value_or(m_tryingSince);
    const std::vector<exam::SittingEvent> batch(m_events.begin() + static_cast<std::ptrdiff_t>(m_keptCount),
                                                m_events.end());
    m_history.ask(
        [record = m_record, batch, report = m_report,
         anew = m_mustBeginAnew](exam::HistoryStore& store) -> exam::Result<void> {
            if (anew)
                if (auto begun = store.begin(*record); !begun)
                    return begun;
            if (auto kept = batch.empty() ? exam::Result<void>() : store.append(record->id, batch); !kept)
                return kept;
            return report ? store.finish(record->id, *report) : exam::Result<void>();
        },
        [self = QPointer(this), now, count = batch.size(),
         withReport = m_report != nullptr](const exam::Result<void>& result) {
            if (!self)
                return;
            self->take(result, count, withReport);
            if (result)
                self->save(now);
            emit self->changed();
        });
}

void SittingKeeper::take(const exam::Result<void>& result, std::size_t eventCount, bool withReport) {
    m_isWriting = false;
    if (!result) {
        takeRefusal(result.error());
    } else {
        if (m_error)
            spdlog::warn("sitting {}: saved again", m_record->id.value);
        m_error.reset();
        m_mustBeginAnew = false;
        m_keptCount += eventCount;
        m_isReportKept = m_isReportKept || withReport;
    }
}

void SittingKeeper::takeRefusal(const exam::Error& error) {
    if (!m_error)
        spdlog::warn("sitting {}: not saved: {}", m_record->id.value, error.detail);
    m_error = error;
    m_mustBeginAnew = error.code == exam::ErrorCode::NoSuchSitting;
    if (m_mustBeginAnew)
        m_keptCount = 0;
}

} // namespace app
