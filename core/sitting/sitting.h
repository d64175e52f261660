// SPDX-License-Identifier: GPL-3.0-or-later
//
// One person taking one paper. A command is a proposed event: propose() looks at the deadline, then at the
// rules, and gives the event that happened or the reason why not. The caller stores the event and then
// applies it:
//
//     auto event = sitting.propose(Answered{7, response}, clock.now());
//     if (event) { store.append(id, *event); sitting.apply(*event); }
#pragma once

#include "base/error.h"
#include "model/question_texts.h"
#include "paper/paper.h"
#include "sitting/conditions.h"
#include "sitting/countdown.h"
#include "sitting/sitting_state.h"

#include <memory>
#include <optional>
#include <vector>

namespace exam {

/// A question with the scenario it belongs to, as it was shown. A sitting holds its own, because banks
/// change.
struct ShownQuestion {
    std::shared_ptr<const Question> question;
    std::shared_ptr<const Scenario> scenario; ///< null outside case studies
};

/// The questions of a paper, in its order. Errors: BankUnreadable.
Result<std::vector<ShownQuestion>> shownQuestions(const QuestionTexts& texts, const Paper& paper);

class Sitting {
public:
    /// A new sitting, not started. `questions` beside paper.items.
    Sitting(Paper paper, std::vector<ShownQuestion> questions, Conditions conditions, Moment now);

    /// A sitting that was cut off: the fold of `events`, with the clock going on at `now` from `used`, the
    /// last time used that is known (of the last event or heartbeat, whichever is later).
    static Sitting resumed(Paper paper, std::vector<ShownQuestion> questions, Conditions conditions,
                           const std::vector<SittingEvent>& events, Millis used, Moment now);

    /// The event that this command is, with the next ordinal, not yet applied.
    /// Errors: DeadlinePassed once the time is used up, whatever the command (the end that follows comes from
    /// due()); SittingNotRunning before Started and after Finished; SittingPaused; NoSuchQuestion for a
    /// position or scenario that is not on the paper; ResponseDoesNotFit; TooManyChosen; AnswerWasRevealed;
    /// PassDoesNotFit; RangesDoNotFit; TextTooLong; NotUnderConditions; NoChange for a command that would
    /// change nothing (except Shown).
    Result<SittingEvent> propose(EventBody body, Moment now) const;

    /// What happened by itself since the last event: the end of the time, or a sleep of the machine of a
    /// second or more. To be asked at every tick, stored and applied like a command; at most one event a
    /// call.
    std::optional<SittingEvent> due(Moment now) const;

    /// Applies an event that propose() or due() gave. `now` is the moment it was given for.
    void apply(const SittingEvent& event, Moment now);

    const Paper& paper() const { return m_paper; }
    const std::vector<ShownQuestion>& questions() const { return m_questions; }
    const Conditions& conditions() const { return m_conditions; }
    const SittingState& state() const { return m_state; }
    const Question& questionAt(Position position) const { return *m_questions[position].question; }

    /// Time used up to now; stands still before the start, in a pause and after the end.
    Millis used(Moment now) const;
    /// Absent where there is no limit.
    std::optional<Millis> remaining(Moment now) const;

    /// The next or previous question of the pass as seen from the one on screen; nothing at either end.
    std::optional<Position> nextInPass() const;
    std::optional<Position> previousInPass() const;

    /// Flagged or incomplete questions in paper order: the queue of the flagged pass.
    std::vector<Position> flaggedOrIncomplete() const;
    /// All questions in paper order.
    std::vector<Position> allPositions() const;

private:
    SittingEvent next(EventBody body, Moment now) const;
    std::optional<Position> besideOnScreen(int step) const;

    Paper m_paper;
    std::vector<ShownQuestion> m_questions;
    Conditions m_conditions;
    SittingState m_state;
    Countdown m_countdown;
};

} // namespace exam
