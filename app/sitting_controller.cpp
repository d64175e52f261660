// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting_controller.h"

#include <QSignalBlocker>
#include <QUuid>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace app {

namespace {

constexpr int kTickMs = 250;
constexpr exam::Millis kHeartbeat{1000};

ItemOverview overviewOf(const std::shared_ptr<const exam::Question>& question, const exam::ItemState& item) {
    const ItemStatus status = exam::isComplete(*question, item.response) ? ItemStatus::Complete
                              : item.seen                                ? ItemStatus::Incomplete
                                                                         : ItemStatus::NotSeen;
    return {question, status, item.flagged};
}

/// Refusals that follow from a key pressed twice rather than from anything a person should read about.
bool isWorthTelling(const exam::Error& error) {
    return error.code != exam::ErrorCode::NoChange;
}

} // namespace

SittingController::SittingController(const exam::Clock& clock, exam::HistoryStore& store, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &SittingController::tick);
}

exam::Result<void> SittingController::begin(const exam::Bank& bank, const exam::Paper& paper,
                                            const exam::Conditions& conditions) {
    const exam::Moment now = m_clock.now();
    exam::SittingRecord record{
        .id = {QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()},
        .spec = bank.spec(),
        .paper = paper,
        .questions = exam::shownQuestions(bank, paper),
        .conditions = conditions,
        .begunAt = now.wall,
    };
    if (auto kept = m_store.begin(record); !kept)
        return kept;
    spdlog::info("sitting {} begun: {} questions, seed {}, bank {}", record.id.value, paper.items.size(),
                 paper.seed, paper.bankEdition);
    exam::Sitting sitting(record.paper, record.questions, record.conditions, now);
    m_active.emplace(Active{std::move(record), std::move(sitting), {}, {}, {}, {}});
    start();
    m_timer.start();
    return {};
}

exam::Result<void> SittingController::resume(const exam::SittingId& id) {
    auto stored = m_store.load(id);
    if (!stored)
        return std::unexpected(std::move(stored.error()));
    const exam::Moment now = m_clock.now();
    const exam::Millis gap = now.wall - stored->lastAlive;
    exam::Sitting sitting =
        exam::Sitting::resumed(stored->record.paper, stored->record.questions, stored->record.conditions,
                               stored->events, stored->used, now);
    m_active.emplace(
        Active{std::move(stored->record), std::move(sitting), std::move(stored->events), {}, {}, {}});
    spdlog::info("sitting {} resumed after {} ms", id.value, gap.count());
    switch (m_active->sitting.state().phase) {
    case exam::SittingPhase::Finished: // killed between the end and the result
        conclude();
        return {};
    case exam::SittingPhase::NotStarted: // killed before the first event
        start();
        break;
    case exam::SittingPhase::Paused: // not an interruption: the clock stood still anyway
        run(exam::Resumed{});
        break;
    case exam::SittingPhase::Running:
        run(exam::Interrupted{exam::InterruptionCause::ProgramNotRunning, std::max(gap, exam::Millis{1})});
        break;
    }
    tick();
    if (m_active) {
        m_timer.start();
        show(m_active->sitting.state().lastShown);
    }
    return {};
}

void SittingController::start() {
    {
        const QSignalBlocker quiet(this); // there is nothing to draw before the first question
        run(exam::Started{});
        run(exam::PassBegan{exam::Pass::First, m_active->sitting.allPositions()});
    }
    show(0);
}

void SittingController::leave() {
    if (!m_active)
        return;
    tick();
    if (!m_active)
        return;
    m_active->lastHeartbeat = exam::Millis::min();
    beat(m_clock.now());
    m_timer.stop();
    m_active.reset();
}

SittingSnapshot SittingController::snapshot() const {
    const exam::Sitting& sitting = m_active->sitting;
    const exam::SittingState& state = sitting.state();
    SittingSnapshot snapshot;
    snapshot.phase = state.phase;
    snapshot.pass = state.pass.pass;
    snapshot.onScreen = state.onScreen;
    snapshot.questionCount = state.items.size();
    for (exam::Position position = 0; position < state.items.size(); ++position)
        snapshot.items.push_back(overviewOf(sitting.questions()[position].question, state.items[position]));
    if (state.onScreen) {
        snapshot.shown = sitting.questions()[*state.onScreen];
        snapshot.entryOrder = sitting.paper().items[*state.onScreen].entryOrder;
        snapshot.item = state.items[*state.onScreen];
        snapshot.hasNext = sitting.nextInPass().has_value();
        snapshot.hasPrevious = sitting.previousInPass().has_value();
    }
    snapshot.notSaved = m_active->saveError;
    return snapshot;
}

std::optional<exam::Millis> SittingController::remaining() const {
    return m_active->sitting.remaining(m_clock.now());
}

void SittingController::show(exam::Position position) {
    run(exam::Shown{position});
}

void SittingController::showNext() {
    if (const auto next = m_active ? m_active->sitting.nextInPass() : std::nullopt)
        show(*next);
    else
        openReview();
}

void SittingController::showPrevious() {
    if (const auto previous = m_active ? m_active->sitting.previousInPass() : std::nullopt)
        show(*previous);
}

void SittingController::answer(const exam::Response& response) {
    if (m_active && m_active->sitting.state().onScreen)
        run(exam::Answered{*m_active->sitting.state().onScreen, response});
}

void SittingController::setFlagged(bool on) {
    if (m_active && m_active->sitting.state().onScreen)
        run(exam::Flagged{*m_active->sitting.state().onScreen, on});
}

void SittingController::strikeOut(exam::EntryIndex entry, bool out) {
    if (m_active && m_active->sitting.state().onScreen)
        run(exam::Judged{*m_active->sitting.state().onScreen, entry,
                         out ? exam::Verdict::Out : exam::Verdict::None});
}

void SittingController::openReview() {
    run(exam::ReviewOpened{});
}

void SittingController::beginPass(exam::Pass pass) {
    if (!m_active)
        return;
    std::vector<exam::Position> queue = pass == exam::Pass::Flagged ? m_active->sitting.flaggedOrIncomplete()
                                                                    : m_active->sitting.allPositions();
    if (queue.empty())
        return;
    const exam::Position first = queue.front();
    run(exam::PassBegan{pass, std::move(queue)});
    show(first);
}

void SittingController::finish() {
    run(exam::Finished{exam::FinishReason::ByCandidate});
}

void SittingController::tick() {
    if (m_concluded)
        saveConcluded();
    if (!m_active)
        return;
    const exam::Moment now = m_clock.now();
    if (!m_active->unsaved.empty())
        saveEvents(*m_active);
    while (const auto event = m_active->sitting.due(now)) {
        record(*event, now);
        if (!m_active)
            return;
    }
    beat(now);
    emit ticked(m_active->sitting.remaining(now));
}

void SittingController::run(exam::EventBody body) {
    if (!m_active)
        return;
    const exam::Moment now = m_clock.now();
    const auto event = m_active->sitting.propose(std::move(body), now);
    if (event) {
        record(*event, now);
        return;
    }
    if (event.error().code == exam::ErrorCode::DeadlinePassed)
        tick(); // the timer is late; the time is up all the same
    else if (isWorthTelling(event.error()))
        emit refused(event.error());
}

/// On disk first, then in the state. What cannot be written stays in memory, is called unsaved, and is tried
/// again.
void SittingController::record(const exam::SittingEvent& event, exam::Moment now) {
    m_active->events.push_back(event);
    m_active->unsaved.push_back(event);
    saveEvents(*m_active);
    m_active->sitting.apply(event, now);
    if (m_active->sitting.state().phase == exam::SittingPhase::Finished)
        conclude();
    else
        emit changed();
}

void SittingController::saveEvents(Active& active) {
    const bool failedBefore = active.saveError.has_value();
    active.saveError.reset();
    std::size_t saved = 0;
    for (; saved < active.unsaved.size() && !active.saveError; ++saved)
        if (auto kept = m_store.append(active.record.id, active.unsaved[saved]); !kept)
            active.saveError = std::move(kept.error());
    if (active.saveError)
        --saved;
    active.unsaved.erase(active.unsaved.begin(), active.unsaved.begin() + static_cast<std::ptrdiff_t>(saved));
    if (failedBefore == active.saveError.has_value())
        return;
    spdlog::warn("sitting {}: {}", active.record.id.value,
                 active.saveError ? "not saved: " + active.saveError->detail : "saved again");
    emit changed();
}

void SittingController::beat(exam::Moment now) {
    if (now.steady < m_active->lastHeartbeat + kHeartbeat)
        return;
    m_active->lastHeartbeat = now.steady;
    if (!m_store.heartbeat(m_active->record.id, m_active->sitting.used(now), now.wall))
        spdlog::debug("heartbeat not written");
}

/// Announces the report, which is made from memory, and keeps what is not on disk yet until it is.
void SittingController::conclude() {
    m_concluded = std::exchange(m_active, std::nullopt);
    const exam::SittingReview review = exam::reviewOf(m_concluded->record, m_concluded->events);
    spdlog::info("sitting {} ended: {} of {} right", review.record.id.value, review.report.scored.right,
                 review.report.scored.total);
    saveConcluded();
    emit finished(review);
}

void SittingController::saveConcluded() {
    saveEvents(*m_concluded);
    if (!m_concluded->unsaved.empty())
        return; // the timer goes on and tries again
    const exam::SittingReview review = exam::reviewOf(m_concluded->record, m_concluded->events);
    if (auto kept = m_store.finish(review.record.id, review.report); !kept) {
        spdlog::error("result of {} not kept: {}", review.record.id.value, kept.error().detail);
        return;
    }
    m_concluded.reset();
    if (!m_active)
        m_timer.stop();
}

} // namespace app
