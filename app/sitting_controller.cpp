// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting_controller.h"

#include <QPointer>
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
    return {question, status, item.flagged, !item.note.empty(), item.timeSpent};
}

QuestionSnapshot questionAt(exam::Position position, const exam::Sitting& sitting) {
    const exam::SittingState& state = sitting.state();
    QuestionSnapshot question{.shown = sitting.questions()[position],
                              .entryOrder = sitting.paper().items[position].entryOrder,
                              .item = state.items[position],
                              .scenarioHighlights = {},
                              .asksConfidence = sitting.conditions().confidence};
    if (question.shown.scenario) {
        const auto marks = state.scenarioHighlights.find(question.shown.scenario->id);
        if (marks != state.scenarioHighlights.end())
            question.scenarioHighlights = marks->second;
    }
    return question;
}

/// Refusals that follow from a key pressed twice rather than from anything a person should read about.
bool isWorthTelling(const exam::Error& error) {
    return error.code != exam::ErrorCode::NoChange;
}

} // namespace

exam::SittingId newSittingId() {
    return {QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
}

SittingController::SittingController(const exam::Clock& clock, exam::HistoryQueue& history, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_history(history) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &SittingController::tick);
}

std::unique_ptr<SittingKeeper> SittingController::makeKeeper(exam::SittingRecord record,
                                                             std::vector<exam::SittingEvent> events) {
    auto keeper = std::make_unique<SittingKeeper>(m_history, std::move(record), std::move(events));
    connect(keeper.get(), &SittingKeeper::changed, this, &SittingController::savingChanged);
    return keeper;
}

void SittingController::begin(const exam::ExamSpec& spec, const exam::QuestionTexts& texts,
                              const exam::Paper& paper, const exam::Conditions& conditions,
                              const Opened& opened, const std::optional<TestPart>& part) {
    if (m_isOpening)
        return;
    exam::Result<std::vector<exam::ShownQuestion>> questions = exam::shownQuestions(texts, paper);
    if (!questions) {
        opened(std::unexpected(std::move(questions.error())));
        return;
    }
    m_isOpening = true;
    const exam::Moment now = m_clock.now();
    const exam::SittingRecord record{
        .id = part ? part->sitting : newSittingId(),
        .spec = spec,
        .paper = paper,
        .questions = std::move(*questions),
        .conditions = conditions,
        .begunAt = now.wall,
    };
    m_history.ask([record](exam::HistoryStore& store) { return store.begin(record); },
                  [self = QPointer(this), record, opened, part](const exam::Result<void>& begun) {
                      if (!self)
                          return;
                      self->m_isOpening = false;
                      if (begun)
                          self->takeBegun(record, self->m_clock.now(), part);
                      opened(begun);
                  });
}

void SittingController::takeBegun(exam::SittingRecord record, exam::Moment now,
                                  const std::optional<TestPart>& part) {
    spdlog::info("sitting {} begun: {} questions, seed {}, bank {}", record.id.value,
                 record.paper.items.size(), record.paper.seed, record.paper.bankEdition);
    exam::Sitting sitting(record.paper, record.questions, record.conditions, now);
    m_active.emplace(Active{std::move(sitting), makeKeeper(std::move(record), {}), {}, part});
    start();
    m_timer.start();
}

void SittingController::resume(const exam::SittingId& id, const Opened& opened,
                               const std::optional<TestPart>& part) {
    if (m_isOpening)
        return;
    m_isOpening = true;
    m_history.ask([id](exam::HistoryStore& store) { return store.load(id); },
                  [self = QPointer(this), opened, part](exam::Result<exam::StoredSitting> stored) {
                      if (!self)
                          return;
                      self->m_isOpening = false;
                      if (!stored) {
                          opened(std::unexpected(stored.error()));
                          return;
                      }
                      self->takeStored(std::move(*stored), part);
                      opened({});
                  });
}

void SittingController::takeStored(exam::StoredSitting stored, const std::optional<TestPart>& part) {
    const exam::Moment now = m_clock.now();
    const exam::Millis gap = now.wall - stored.lastAlive;
    exam::Sitting sitting = exam::Sitting::resumed(stored.record.paper, stored.record.questions,
                                                   stored.record.conditions, stored.events, stored.used, now);
    spdlog::info("sitting {} resumed after {} ms", stored.record.id.value, gap.count());
    m_active.emplace(
        Active{std::move(sitting), makeKeeper(std::move(stored.record), std::move(stored.events)), {}, part});
    switch (m_active->sitting.state().phase) {
    case exam::SittingPhase::Finished: // killed between the end and the result
        conclude();
        return;
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
    m_leaving.push_back(std::move(m_active->keeper));
    m_active.reset();
    stopWhenDone();
}

SittingSnapshot SittingController::snapshot() const {
    const exam::Sitting& sitting = m_active->sitting;
    const exam::SittingState& state = sitting.state();
    SittingSnapshot snapshot;
    snapshot.phase = state.phase;
    snapshot.pass = state.pass.pass;
    snapshot.onScreen = state.onScreen;
    snapshot.isPart = m_active->part.has_value();
    snapshot.askedBefore = m_active->part ? m_active->part->askedBefore : 0;
    snapshot.questionCount = m_active->part ? m_active->part->length : state.items.size();
    snapshot.scratch = state.scratch;
    snapshot.allowsPause = sitting.conditions().allowsPause();
    snapshot.revealsAnswers = sitting.conditions().revealsAnswers();
    snapshot.nextReveals = nextReveals();
    snapshot.nextEnds = nextEnds();
    for (exam::Position position = 0; position < state.items.size(); ++position)
        snapshot.items.push_back(overviewOf(sitting.questions()[position].question, state.items[position]));
    if (state.onScreen) {
        static_cast<QuestionSnapshot&>(snapshot) = questionAt(*state.onScreen, sitting);
        const std::optional<exam::Position> next = sitting.nextInPass();
        const std::optional<exam::Position> previous = sitting.previousInPass();
        snapshot.hasNext = next.has_value();
        snapshot.hasPrevious = previous.has_value();
        for (const auto neighbour : {next, previous})
            if (neighbour)
                snapshot.neighbours.push_back(questionAt(*neighbour, sitting));
    }
    return snapshot;
}

std::optional<exam::Millis> SittingController::remaining() const {
    return m_active->sitting.remaining(m_clock.now());
}

std::optional<exam::Pace> SittingController::pace() const {
    const exam::Sitting& sitting = m_active->sitting;
    return exam::paceOf(spec(), sitting.conditions(), sitting.state(), sitting.used(m_clock.now()));
}

std::optional<exam::Millis> SittingController::timeOnQuestion() const {
    const exam::Sitting& sitting = m_active->sitting;
    const auto position = sitting.state().onScreen;
    if (!position || sitting.state().items[*position].revealed)
        return std::nullopt;
    return exam::timeSpentOn(sitting.state(), *position, sitting.used(m_clock.now()));
}

void SittingController::show(exam::Position position) {
    run(exam::Shown{position});
}

bool SittingController::nextReveals() const {
    if (!m_active || m_active->sitting.conditions().mode != exam::SittingMode::Drill)
        return false;
    const exam::SittingState& state = m_active->sitting.state();
    return state.onScreen && !state.items[*state.onScreen].revealed &&
           !exam::isBlank(state.items[*state.onScreen].response);
}

bool SittingController::nextEnds() const {
    return m_active && m_active->part && m_active->sitting.state().onScreen &&
           !m_active->sitting.nextInPass() && m_active->sitting.flaggedOrIncomplete().empty();
}

void SittingController::showNext() {
    if (nextReveals())
        reveal();
    else if (nextEnds())
        finish();
    else if (const auto next = m_active ? m_active->sitting.nextInPass() : std::nullopt)
        show(*next);
    else
        openReview();
}

void SittingController::showPrevious() {
    if (const auto previous = m_active ? m_active->sitting.previousInPass() : std::nullopt)
        show(*previous);
}

template<class Make>
void SittingController::runOnScreen(Make make) {
    if (m_active && m_active->sitting.state().onScreen)
        run(make(*m_active->sitting.state().onScreen));
}

void SittingController::answer(const exam::Response& response) {
    runOnScreen([&](exam::Position position) { return exam::Answered{position, response}; });
}

void SittingController::setFlagged(bool on) {
    runOnScreen([&](exam::Position position) { return exam::Flagged{position, on}; });
}

void SittingController::judge(exam::EntryIndex entry, exam::Verdict verdict) {
    runOnScreen([&](exam::Position position) { return exam::Judged{position, entry, verdict}; });
}

void SittingController::setNote(const QString& text) {
    runOnScreen([&](exam::Position position) { return exam::Noted{position, text.toStdString()}; });
}

void SittingController::writeScratch(const QString& text) {
    run(exam::ScratchWritten{text.toStdString()});
}

void SittingController::highlight(const std::vector<exam::TextRange>& ranges) {
    runOnScreen([&](exam::Position position) { return exam::Highlighted{position, ranges}; });
}

void SittingController::highlightScenario(const exam::ScenarioId& scenario,
                                          const std::vector<exam::TextRange>& ranges) {
    run(exam::ScenarioHighlighted{scenario, ranges});
}

void SittingController::rateConfidence(std::optional<int> confidence) {
    runOnScreen([&](exam::Position position) { return exam::ConfidenceRated{position, confidence}; });
}

void SittingController::reveal() {
    runOnScreen([&](exam::Position position) { return exam::AnswerRevealed{position}; });
}

exam::SittingReview SittingController::review() const {
    return exam::reviewOf(m_active->keeper->record(), m_active->keeper->events());
}

void SittingController::pause() {
    run(exam::Paused{});
}

void SittingController::goOn() {
    run(exam::Resumed{});
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
    const exam::Moment now = m_clock.now();
    retryUnsaved(now);
    if (!m_active)
        return;
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

/// The state goes on at once, on the way to the disk or not; what is not there is shown as not saved.
void SittingController::record(const exam::SittingEvent& event, exam::Moment now) {
    m_active->keeper->add(event, now);
    m_active->sitting.apply(event, now);
    if (m_active->sitting.state().phase == exam::SittingPhase::Finished) {
        conclude();
        return;
    }
    emit changed();
    if (!m_active->keeper->isWhole())
        QTimer::singleShot(SavingState::kPatience, this, &SittingController::savingChanged);
}

void SittingController::beat(exam::Moment now) {
    if (now.steady < m_active->lastHeartbeat + kHeartbeat)
        return;
    m_active->lastHeartbeat = now.steady;
    m_active->keeper->beat(m_active->sitting.used(now), now);
}

/// Announces the report, which is made from memory, and keeps what is not on disk yet until it is.
void SittingController::conclude() {
    const std::unique_ptr<SittingKeeper>& keeper =
        m_leaving.emplace_back(std::move(std::exchange(m_active, std::nullopt)->keeper));
    const exam::SittingReview review = exam::reviewOf(keeper->record(), keeper->events());
    spdlog::info("sitting {} ended: {} of {} right", review.record.id.value, review.report.scored.right,
                 review.report.scored.total);
    keeper->conclude(review.report, m_clock.now());
    stopWhenDone();
    emit finished(review);
}

void SittingController::retryUnsaved(exam::Moment now) {
    if (m_active)
        m_active->keeper->retry(now);
    for (const std::unique_ptr<SittingKeeper>& keeper : m_leaving)
        keeper->retry(now);
    stopWhenDone();
}

/// Lets go of what is on disk; the timer goes on as long as something is not.
void SittingController::stopWhenDone() {
    std::erase_if(m_leaving, [](const std::unique_ptr<SittingKeeper>& keeper) { return keeper->isWhole(); });
    if (!m_active && m_leaving.empty())
        m_timer.stop();
}

const SittingKeeper* SittingController::firstUnsaved() const {
    for (const std::unique_ptr<SittingKeeper>& keeper : m_leaving)
        if (!keeper->isWhole())
            return keeper.get();
    return m_active && !m_active->keeper->isWhole() ? m_active->keeper.get() : nullptr;
}

SavingState SittingController::savingState() const {
    const exam::Moment now = m_clock.now();
    for (const std::unique_ptr<SittingKeeper>& keeper : m_leaving)
        if (SavingState state = keeper->state(now); state.kind == SavingState::Kind::NotSaved)
            return state;
    return m_active ? m_active->keeper->state(now) : SavingState{};
}

} // namespace app
