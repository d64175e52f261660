// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that a report says of a sitting, as plain values computed once: the result page and every export
// show these, so they cannot differ.
#pragma once

#include "history/sitting_review.h"
#include "report/next_steps.h"
#include "scoring/answer_patterns.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace exam {

struct ScoreFigures {
    Tally scored;
    Tally unscored; ///< counted for nothing else
    Band band;      ///< of `scored`
    int scaled = 0; ///< an estimate, as are its ends: see scaledScore()
    int scaledLow = 0;
    int scaledHigh = 0; ///< the scores of the ends of the band
    int passMark = 0;
    bool passed = false;
    std::optional<double> levelChance =
        std::nullopt; ///< chanceOfLevelAbove() rawAtPass; absent without a scored question

    bool operator==(const ScoreFigures&) const = default;
};

/// The scored questions of one domain, task, kind or difficulty.
template<class Key>
struct GroupFigures {
    Key key;
    Tally tally; ///< of one question at least
    Band band;
    bool meetsCompetencies = false;

    bool operator==(const GroupFigures&) const = default;
};

/// How the sitting went from outside.
struct ConditionFigures {
    SittingMode mode = SittingMode::Exam;
    Millis used{0};
    std::optional<Millis> allowed = std::nullopt;            ///< absent: no limit
    std::optional<FinishReason> finishReason = std::nullopt; ///< absent while it goes on
    std::size_t pauses = 0;
    std::size_t interruptions = 0;
    Millis interrupted{0}; ///< all interruptions added up
    /// In the mode of an exam, with a limit, and not interrupted for more than kLongestUnnoticedInterruption.
    bool isUnderExamConditions = false;

    bool operator==(const ConditionFigures&) const = default;
};

struct QuestionFigures {
    Position position = 0;
    QuestionId question;
    DomainId domain;
    TaskId task;
    QuestionKind kind = QuestionKind::MultipleChoice;
    Difficulty difficulty = Difficulty::Medium;
    bool isScored = true;
    bool isRight = false;
    Response chosen; ///< blank for no answer
    Millis time{0};  ///< on screen, all visits added up
    int visits = 0;
    bool isFlagged = false;                       ///< when the sitting ended
    std::optional<int> confidence = std::nullopt; ///< kLeastSure to kMostSure
    AnswerChange change = AnswerChange::None;

    bool operator==(const QuestionFigures&) const = default;
};

/// How many questions had an answer (any pick) at a time used.
struct AnswerCount {
    Millis used{0};
    std::size_t answered = 0;

    bool operator==(const AnswerCount&) const = default;
};

struct PassFigures {
    Pass pass = Pass::First;
    Millis beganAt{0}; ///< time used

    bool operator==(const PassFigures&) const = default;
};

/// The sitting against its plan of time.
struct PaceFigures {
    std::vector<AnswerCount> answered = {}; ///< from none at 0 to the end, a point for each change
    /// The corners of the plan: none at 0, all at the planned end of the first pass, all at the end of the
    /// time. Empty without a limit of time or a plan of the passes.
    std::vector<AnswerCount> planned = {};
    std::vector<PassFigures> passes = {}; ///< as they began
    Millis perQuestion{0}; ///< the time allowed (without a limit: what the exam gives), shared evenly

    bool operator==(const PaceFigures&) const = default;
};

struct SittingFigures {
    std::size_t answeredCount = 0; ///< questions with any pick
    ScoreFigures score;
    std::vector<GroupFigures<DomainId>> domains; ///< as in ScoreReport
    std::vector<GroupFigures<TaskId>> tasks;
    std::vector<GroupFigures<QuestionKind>> kinds;
    std::vector<GroupFigures<Difficulty>> difficulties;
    ConditionFigures conditions;
    std::vector<QuestionFigures> questions; ///< in the order of the paper
    PaceFigures pace;
    AnswerPatterns patterns;
    ChangeCounts changes;
    /// Over the domains that were asked about, unscored questions included; empty without any answer, when it
    /// would say nothing of the person.
    std::vector<DomainShare> studySplit;
    std::vector<TopicToReread> reread; ///< likewise

    bool operator==(const SittingFigures&) const = default;
};

/// The figures of a sitting, which need not have ended. `topics` of the bank as it is now, for their titles.
SittingFigures figuresOf(const SittingReview& review, std::span<const Topic> topics = {});

} // namespace exam
