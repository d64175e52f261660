// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/sitting.h"

#include "sitting/command_rules.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace exam {

namespace {

constexpr Millis kShortestSleep{1000};

} // namespace

Result<std::vector<ShownQuestion>> shownQuestions(const QuestionTexts& texts, const Paper& paper) {
    std::vector<ShownQuestion> shown;
    std::unordered_map<ScenarioId, std::shared_ptr<const Scenario>> scenarios; // one for all that share it
    for (const PaperItem& item : paper.items) {
        Result<Question> question = texts.readQuestion(item.question);
        if (!question)
            return std::unexpected(std::move(question.error()));
        std::shared_ptr<const Scenario>& scenario = scenarios[question->scenario];
        if (!question->scenario.empty() && !scenario) {
            Result<Scenario> read = texts.readScenario(question->scenario);
            if (!read)
                return std::unexpected(std::move(read.error()));
            scenario = std::make_shared<Scenario>(std::move(*read));
        }
        shown.push_back({std::make_shared<Question>(std::move(*question)), scenario});
    }
    return shown;
}

Sitting::Sitting(Paper paper, std::vector<ShownQuestion> questions, Conditions conditions, Moment now)
    : m_paper(std::move(paper))
    , m_questions(std::move(questions))
    , m_conditions(std::move(conditions))
    , m_state(m_paper.items.size())
    , m_countdown(m_conditions.allowed, Millis{0}, now) {}

Sitting Sitting::resumed(Paper paper, std::vector<ShownQuestion> questions, Conditions conditions,
                         const std::vector<SittingEvent>& events, Millis used, Moment now) {
    Sitting sitting(std::move(paper), std::move(questions), std::move(conditions), now);
    for (const SittingEvent& event : events)
        exam::apply(sitting.m_state, event);
    sitting.m_countdown = Countdown(sitting.m_conditions.allowed, std::max(used, sitting.m_state.used), now);
    return sitting;
}

Result<SittingEvent> Sitting::propose(EventBody body, Moment now) const {
    if (m_state.phase == SittingPhase::Running && m_countdown.isOver(now))
        return fail(ErrorCode::DeadlinePassed);
    if (auto refused = refusalOf(*this, body))
        return std::unexpected(std::move(*refused));
    return next(std::move(body), now);
}

SittingEvent Sitting::next(EventBody body, Moment now) const {
    return {.ordinal = m_state.eventCount, .used = used(now), .at = now.wall, .body = std::move(body)};
}

std::optional<SittingEvent> Sitting::due(Moment now) const {
    if (m_state.phase != SittingPhase::Running)
        return std::nullopt;
    if (const Millis slept = m_countdown.sleptSinceAnchor(now); slept >= kShortestSleep)
        return next(Interrupted{InterruptionCause::MachineAsleep, slept}, now);
    if (m_countdown.isOver(now))
        return next(Finished{FinishReason::TimeUp}, now);
    return std::nullopt;
}

void Sitting::apply(const SittingEvent& event, Moment now) {
    const bool setsOff =
        std::holds_alternative<Started>(event.body) || std::holds_alternative<Resumed>(event.body);
    exam::apply(m_state, event);
    if (setsOff)
        m_countdown = Countdown(m_conditions.allowed, event.used, now);
    else if (std::holds_alternative<Interrupted>(event.body))
        m_countdown = m_countdown.anchoredAt(now);
}

std::optional<Millis> Sitting::remaining(Moment now) const {
    return m_conditions.allowed ? std::optional(*m_conditions.allowed - used(now)) : std::nullopt;
}

Millis Sitting::used(Moment now) const {
    return m_state.phase == SittingPhase::Running ? m_countdown.used(now) : m_state.used;
}

std::optional<Position> Sitting::nextInPass() const {
    return besideOnScreen(+1);
}

std::optional<Position> Sitting::previousInPass() const {
    return besideOnScreen(-1);
}

std::optional<Position> Sitting::besideOnScreen(int step) const {
    if (!m_state.onScreen)
        return std::nullopt;
    const auto& queue = m_state.pass.queue;
    const auto here = std::ranges::find(queue, *m_state.onScreen);
    if (here == queue.end()) {
        // Reached from the review screen, outside the pass: paper order.
        const auto wanted = static_cast<std::ptrdiff_t>(*m_state.onScreen) + step;
        const bool isOnPaper = wanted >= 0 && wanted < std::ssize(m_state.items);
        return isOnPaper ? std::optional(static_cast<Position>(wanted)) : std::nullopt;
    }
    if (step < 0)
        return here == queue.begin() ? std::nullopt : std::optional(*std::prev(here));
    return std::next(here) == queue.end() ? std::nullopt : std::optional(*std::next(here));
}

std::vector<Position> Sitting::flaggedOrIncomplete() const {
    std::vector<Position> open;
    for (Position position = 0; position < m_state.items.size(); ++position) {
        const ItemState& item = m_state.items[position];
        if (item.flagged || !isComplete(questionAt(position), item.response))
            open.push_back(position);
    }
    return open;
}

std::vector<Position> Sitting::allPositions() const {
    std::vector<Position> all(m_state.items.size());
    std::iota(all.begin(), all.end(), Position{0});
    return all;
}

} // namespace exam
