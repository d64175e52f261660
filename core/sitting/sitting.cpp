// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/sitting.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace exam {

namespace {

constexpr Millis kShortestSleep{1000};

Error error(ErrorCode code, std::string detail = {}) {
    return Error{code, std::move(detail)};
}

bool namesEachEntryOnce(const Response& response) {
    std::set<EntryIndex> named;
    for (const auto& pick : response.picks)
        if (pick && !named.insert(*pick).second)
            return false;
    return true;
}

/// Whether a response has the form of an answer to `question`; the right answer is not looked at.
std::optional<Error> refusalOfResponse(const Question& question, const Response& response) {
    const std::size_t entries = entryCount(question);
    for (const auto& pick : response.picks)
        if (pick && *pick >= entries)
            return error(ErrorCode::ResponseDoesNotFit, "no such entry");
    if (hasSlots(question)) {
        if (!response.picks.empty() && response.picks.size() != pickCount(question))
            return error(ErrorCode::ResponseDoesNotFit, "wrong number of places");
        // A response of a matching may serve several prompts; a step stands in one place.
        if (question.kind() == QuestionKind::Ordering && !namesEachEntryOnce(response))
            return error(ErrorCode::ResponseDoesNotFit, "a step stands in two places");
        return std::nullopt;
    }
    if (response.picks.size() > pickCount(question))
        return error(ErrorCode::TooManyChosen);
    const bool rising =
        std::ranges::adjacent_find(response.picks, std::ranges::greater_equal{}) == response.picks.end();
    if (!rising || std::ranges::any_of(response.picks, [](const auto& pick) { return !pick; }))
        return error(ErrorCode::ResponseDoesNotFit, "choices must rise");
    return std::nullopt;
}

/// The rules of each command while the sitting is running and time is left.
struct Rules {
    const Sitting& sitting;

    using Verdict = std::optional<Error>;

    Verdict operator()(const Started&) const { return error(ErrorCode::NoChange, "already started"); }

    Verdict operator()(const Shown& shown) const { return onPaper(shown.position); }

    Verdict operator()(const Answered& answered) const {
        if (const Verdict missing = onPaper(answered.position))
            return missing;
        if (const Verdict misfit =
                refusalOfResponse(sitting.questionAt(answered.position), answered.response))
            return misfit;
        return unlessChanges(item(answered.position).response != answered.response);
    }

    Verdict operator()(const Flagged& flagged) const {
        if (const Verdict missing = onPaper(flagged.position))
            return missing;
        return unlessChanges(item(flagged.position).flagged != flagged.on);
    }

    Verdict operator()(const StruckOut& struck) const {
        if (const Verdict missing = onPaper(struck.position))
            return missing;
        if (struck.entry >= entryCount(sitting.questionAt(struck.position)))
            return error(ErrorCode::ResponseDoesNotFit, "no such entry");
        return unlessChanges(item(struck.position).struckOut.contains(struck.entry) != struck.out);
    }

    Verdict operator()(const PassBegan& began) const {
        if (began.queue.empty())
            return error(ErrorCode::NoChange, "an empty pass");
        for (const Position position : began.queue)
            if (const Verdict missing = onPaper(position))
                return missing;
        return std::nullopt;
    }

    Verdict operator()(const ReviewOpened&) const {
        return unlessChanges(sitting.state().onScreen.has_value());
    }

    Verdict operator()(const Interrupted& interrupted) const {
        return unlessChanges(interrupted.length > Millis{0});
    }

    Verdict operator()(const Finished&) const { return std::nullopt; }

private:
    Verdict onPaper(Position position) const {
        if (position < sitting.state().items.size())
            return std::nullopt;
        return error(ErrorCode::NoSuchQuestion);
    }

    const ItemState& item(Position position) const { return sitting.state().items[position]; }

    static Verdict unlessChanges(bool changes) {
        return changes ? std::nullopt : Verdict(error(ErrorCode::NoChange));
    }
};

bool isTimeUp(const EventBody& body) {
    const auto* finished = std::get_if<Finished>(&body);
    return finished && finished->reason == FinishReason::TimeUp;
}

} // namespace

std::vector<ShownQuestion> shownQuestions(const Bank& bank, const Paper& paper) {
    std::vector<ShownQuestion> shown;
    std::unordered_map<ScenarioId, std::shared_ptr<const Scenario>> scenarios;
    for (const PaperItem& item : paper.items) {
        const Question& question = *bank.find(item.question);
        std::shared_ptr<const Scenario> scenario;
        if (!question.scenario.empty()) {
            scenario = scenarios[question.scenario];
            if (!scenario)
                scenario = scenarios[question.scenario] =
                    std::make_shared<Scenario>(*bank.find(question.scenario));
        }
        shown.push_back({std::make_shared<Question>(question), std::move(scenario)});
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
    if (m_state.phase == SittingPhase::Running && m_countdown.isOver(now) && !isTimeUp(body))
        return fail(ErrorCode::DeadlinePassed);
    if (auto refused = refusal(body))
        return std::unexpected(std::move(*refused));
    return next(std::move(body), now);
}

SittingEvent Sitting::next(EventBody body, Moment now) const {
    return {.ordinal = m_state.eventCount, .used = used(now), .at = now.wall, .body = std::move(body)};
}

std::optional<Error> Sitting::refusal(const EventBody& body) const {
    if (m_state.phase == SittingPhase::NotStarted && std::holds_alternative<Started>(body))
        return std::nullopt;
    if (m_state.phase != SittingPhase::Running)
        return error(ErrorCode::SittingNotRunning);
    return std::visit(Rules{*this}, body);
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
    const bool starts = std::holds_alternative<Started>(event.body);
    exam::apply(m_state, event);
    if (starts)
        m_countdown = Countdown(m_conditions.allowed, event.used, now);
    else if (std::holds_alternative<Interrupted>(event.body))
        m_countdown = m_countdown.anchoredAt(now);
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
    const auto& queue = m_state.queue;
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
