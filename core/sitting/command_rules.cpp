// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting/command_rules.h"

#include "sitting/sitting.h"

#include <algorithm>
#include <set>

namespace exam {

namespace {

using Refusal = std::optional<Error>;

Refusal refuse(ErrorCode code, std::string detail = {}) {
    return Error{code, std::move(detail)};
}

Refusal unlessChanges(bool changes) {
    return changes ? std::nullopt : refuse(ErrorCode::NoChange);
}

bool namesEachEntryOnce(const Response& response) {
    std::set<EntryIndex> named;
    for (const auto& pick : response.picks)
        if (pick && !named.insert(*pick).second)
            return false;
    return true;
}

Refusal refusalOfPlaces(const Question& question, const Response& response) {
    if (!response.picks.empty() && response.picks.size() != pickCount(question))
        return refuse(ErrorCode::ResponseDoesNotFit, "wrong number of places");
    // A response of a matching may serve several prompts; a step stands in one place.
    if (question.kind() == QuestionKind::Ordering && !namesEachEntryOnce(response))
        return refuse(ErrorCode::ResponseDoesNotFit, "a step stands in two places");
    return std::nullopt;
}

Refusal refusalOfChoices(const Question& question, const Response& response) {
    if (response.picks.size() > pickCount(question))
        return refuse(ErrorCode::TooManyChosen);
    const bool rising =
        std::ranges::adjacent_find(response.picks, std::ranges::greater_equal{}) == response.picks.end();
    if (!rising || std::ranges::any_of(response.picks, [](const auto& pick) { return !pick; }))
        return refuse(ErrorCode::ResponseDoesNotFit, "choices must rise");
    return std::nullopt;
}

/// Whether a response has the form of an answer to `question`; the right answer is not looked at.
Refusal refusalOfResponse(const Question& question, const Response& response) {
    const std::size_t entries = entryCount(question);
    for (const auto& pick : response.picks)
        if (pick && *pick >= entries)
            return refuse(ErrorCode::ResponseDoesNotFit, "no such entry");
    return hasSlots(question) ? refusalOfPlaces(question, response) : refusalOfChoices(question, response);
}

/// `textBytes` is the length of the source: no text has more code points than bytes.
Refusal refusalOfRanges(const std::vector<TextRange>& ranges, std::size_t textBytes) {
    std::uint32_t from = 0;
    for (const TextRange& range : ranges) {
        if (range.begin < from || range.end <= range.begin || range.end > textBytes)
            return refuse(ErrorCode::RangesDoNotFit);
        from = range.end;
    }
    return std::nullopt;
}

Refusal refusalOfText(const std::string& text) {
    return text.size() > kMaxTextBytes ? refuse(ErrorCode::TextTooLong) : std::nullopt;
}

/// The rules of each command in a running sitting.
class Rules {
public:
    explicit Rules(const Sitting& sitting)
        : m_sitting(sitting) {}

    Refusal operator()(const Started&) const { return refuse(ErrorCode::NoChange, "already started"); }

    Refusal operator()(const Shown&) const { return std::nullopt; }

    Refusal operator()(const Answered& answered) const {
        if (item(answered).revealed)
            return refuse(ErrorCode::AnswerWasRevealed);
        if (Refusal misfit = refusalOfResponse(question(answered), answered.response))
            return misfit;
        return unlessChanges(item(answered).response != answered.response);
    }

    Refusal operator()(const Flagged& flagged) const {
        return unlessChanges(item(flagged).flagged != flagged.on);
    }

    Refusal operator()(const Judged& judged) const {
        if (judged.entry >= entryCount(question(judged)))
            return refuse(ErrorCode::ResponseDoesNotFit, "no such entry");
        return unlessChanges(item(judged).verdictOn(judged.entry) != judged.verdict);
    }

    Refusal operator()(const PassBegan& began) const {
        if (began.queue.empty())
            return refuse(ErrorCode::NoChange, "an empty pass");
        return fitsPass(began) ? std::nullopt : refuse(ErrorCode::PassDoesNotFit);
    }

    Refusal operator()(const ReviewOpened&) const { return unlessChanges(state().onScreen.has_value()); }

    Refusal operator()(const Interrupted& interrupted) const {
        return unlessChanges(interrupted.length > Millis{0});
    }

    /// Time that is not up ends nothing.
    Refusal operator()(const Finished& finished) const {
        return unlessChanges(finished.reason == FinishReason::ByCandidate);
    }

    Refusal operator()(const Noted& noted) const {
        if (Refusal tooLong = refusalOfText(noted.text))
            return tooLong;
        return unlessChanges(item(noted).note != noted.text);
    }

    Refusal operator()(const Highlighted& highlighted) const {
        if (Refusal misfit = refusalOfRanges(highlighted.ranges, question(highlighted).stem.size()))
            return misfit;
        return unlessChanges(item(highlighted).highlights != highlighted.ranges);
    }

    Refusal operator()(const ScenarioHighlighted& highlighted) const {
        const Scenario* scenario = findScenario(highlighted.scenario);
        if (!scenario)
            return refuse(ErrorCode::NoSuchQuestion, "no such scenario");
        if (Refusal misfit = refusalOfRanges(highlighted.ranges, scenario->text.size()))
            return misfit;
        const auto before = state().scenarioHighlights.find(highlighted.scenario);
        return unlessChanges(before == state().scenarioHighlights.end()
                                 ? !highlighted.ranges.empty()
                                 : before->second != highlighted.ranges);
    }

    Refusal operator()(const ConfidenceRated& rated) const {
        if (!m_sitting.conditions().confidence)
            return refuse(ErrorCode::NotUnderConditions);
        if (item(rated).revealed)
            return refuse(ErrorCode::AnswerWasRevealed);
        if (rated.confidence && (*rated.confidence < kLeastSure || *rated.confidence > kMostSure))
            return refuse(ErrorCode::ResponseDoesNotFit, "no such confidence");
        return unlessChanges(item(rated).confidence != rated.confidence);
    }

    Refusal operator()(const ScratchWritten& written) const {
        if (Refusal tooLong = refusalOfText(written.text))
            return tooLong;
        return unlessChanges(state().scratch != written.text);
    }

    Refusal operator()(const Paused&) const {
        return m_sitting.conditions().allowsPause() ? std::nullopt : refuse(ErrorCode::NotUnderConditions);
    }

    Refusal operator()(const Resumed&) const { return refuse(ErrorCode::NoChange, "not paused"); }

    Refusal operator()(const AnswerRevealed& revealed) const {
        if (!m_sitting.conditions().revealsAnswers())
            return refuse(ErrorCode::NotUnderConditions);
        return unlessChanges(!item(revealed).revealed);
    }

    /// Only read from a history, never a command.
    Refusal operator()(const UnknownEvent&) const { return refuse(ErrorCode::NoChange, "unknown event"); }

private:
    const SittingState& state() const { return m_sitting.state(); }
    const ItemState& item(const auto& event) const { return state().items[event.position]; }
    const Question& question(const auto& event) const { return m_sitting.questionAt(event.position); }

    const Scenario* findScenario(const ScenarioId& id) const {
        const auto found = std::ranges::find_if(m_sitting.questions(), [&](const ShownQuestion& shown) {
            return shown.scenario && shown.scenario->id == id;
        });
        return found == m_sitting.questions().end() ? nullptr : found->scenario.get();
    }

    /// The first pass is the whole paper, once; the flagged pass only flagged and incomplete questions; the
    /// final pass any. All in paper order.
    bool fitsPass(const PassBegan& began) const {
        const auto includes = [&](const std::vector<Position>& positions) {
            return std::ranges::includes(positions, began.queue);
        };
        const bool rises =
            std::ranges::adjacent_find(began.queue, std::ranges::greater_equal{}) == began.queue.end();
        if (!rises)
            return false;
        switch (began.pass) {
        case Pass::First:
            return state().pass.queue.empty() && began.queue == m_sitting.allPositions();
        case Pass::Flagged:
            return includes(m_sitting.flaggedOrIncomplete());
        case Pass::Final:
            return true;
        }
        return false;
    }

    const Sitting& m_sitting;
};

/// A paused sitting goes on or ends, nothing else.
Refusal refusalWhilePaused(const EventBody& command) {
    const auto* finished = std::get_if<Finished>(&command);
    const bool isByCandidate = finished && finished->reason == FinishReason::ByCandidate;
    return isByCandidate || std::holds_alternative<Resumed>(command) ? std::nullopt
                                                                     : refuse(ErrorCode::SittingPaused);
}

} // namespace

std::optional<Error> refusalOf(const Sitting& sitting, const EventBody& command) {
    switch (sitting.state().phase) {
    case SittingPhase::NotStarted:
        return std::holds_alternative<Started>(command) ? std::nullopt : refuse(ErrorCode::SittingNotRunning);
    case SittingPhase::Finished:
        return refuse(ErrorCode::SittingNotRunning);
    case SittingPhase::Paused:
        return refusalWhilePaused(command);
    case SittingPhase::Running:
        break;
    }
    if (!isOnPaper(command, sitting.state().items.size()))
        return refuse(ErrorCode::NoSuchQuestion);
    return std::visit(Rules(sitting), command);
}

} // namespace exam
