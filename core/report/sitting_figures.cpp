// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sitting_figures.h"

#include "scoring/level_chance.h"
#include "sitting/pace.h"

#include <algorithm>

namespace exam {

namespace {

ScoreFigures scoreOf(const ScoreScale& scale, const ScoreReport& report) {
    const Band band = report.scored.band();
    ScoreFigures score{.scored = report.scored,
                       .unscored = report.unscored,
                       .band = band,
                       .scaled = report.scaled,
                       .scaledLow = scaledScore(scale, band.low),
                       .scaledHigh = scaledScore(scale, band.high),
                       .passMark = scale.pass,
                       .passed = report.passed};
    if (report.scored.total > 0)
        score.levelChance = chanceOfLevelAbove(report.scored, scale.rawAtPass);
    return score;
}

template<class Key>
std::vector<GroupFigures<Key>> groupsOf(const ScoreScale& scale, const std::vector<TallyOf<Key>>& tallies) {
    std::vector<GroupFigures<Key>> groups;
    for (const auto& [key, tally] : tallies)
        groups.push_back({key, tally, tally.band(), meetsCompetencies(scale, tally)});
    return groups;
}

ConditionFigures conditionsOf(const SittingReview& review) {
    const Conditions& conditions = review.record.conditions;
    const SittingState& state = review.state;
    ConditionFigures figures{.mode = conditions.mode,
                             .used = state.used,
                             .allowed = conditions.allowed,
                             .finishReason = state.finishReason,
                             .interruptions = state.interruptions.size(),
                             .interrupted = interruptedTime(state)};
    figures.pauses = static_cast<std::size_t>(std::ranges::count_if(
        review.events, [](const SittingEvent& event) { return std::holds_alternative<Paused>(event.body); }));
    figures.isUnderExamConditions = conditions.mode == SittingMode::Exam && conditions.allowed &&
                                    figures.interrupted <= kLongestUnnoticedInterruption;
    return figures;
}

std::vector<QuestionFigures> questionsOf(const SittingReview& review, const AnswerPatterns& patterns) {
    std::vector<QuestionFigures> figures;
    for (Position position = 0; position < review.record.questions.size(); ++position) {
        const Question& question = *review.record.questions[position].question;
        const ItemState& item = review.state.items[position];
        figures.push_back({.position = position,
                           .question = question.id,
                           .domain = question.domain,
                           .task = question.task,
                           .kind = question.kind(),
                           .difficulty = question.difficulty,
                           .isScored = review.record.paper.items[position].scored,
                           .isRight = review.report.marks[position],
                           .chosen = item.response,
                           .time = timeSpentOn(review.state, position, review.state.used),
                           .visits = item.visits,
                           .isFlagged = item.flagged,
                           .confidence = item.confidence,
                           .change = patterns.changes[position]});
    }
    return figures;
}

/// Counts the questions with an answer along the events.
std::vector<AnswerCount> answeredOver(const SittingReview& review) {
    std::vector<bool> hasAnswer(review.record.questions.size());
    std::vector<AnswerCount> counts{{}};
    for (const SittingEvent& event : review.events) {
        const auto* answered = std::get_if<Answered>(&event.body);
        if (!answered || hasAnswer[answered->position] != isBlank(answered->response))
            continue;
        hasAnswer[answered->position] = !hasAnswer[answered->position];
        const std::size_t before = counts.back().answered;
        counts.push_back({event.used, hasAnswer[answered->position] ? before + 1 : before - 1});
    }
    counts.push_back({review.state.used, counts.back().answered});
    return counts;
}

std::vector<AnswerCount> plannedOver(const SittingRecord& record) {
    const std::optional<Millis> allowed = record.conditions.allowed;
    if (!allowed || record.spec.passes.empty())
        return {};
    const std::size_t all = record.questions.size();
    return {{}, {plannedPassEnds(record.spec, *allowed).front(), all}, {*allowed, all}};
}

PaceFigures paceFiguresOf(const SittingReview& review) {
    const SittingRecord& record = review.record;
    PaceFigures pace{.answered = answeredOver(review), .planned = plannedOver(record)};
    for (const SittingEvent& event : review.events)
        if (const auto* began = std::get_if<PassBegan>(&event.body))
            pace.passes.push_back({began->pass, event.used});
    const auto share = [](Millis time, std::size_t count) {
        return count == 0 ? Millis{0} : time / static_cast<Millis::rep>(count);
    };
    pace.perQuestion = record.conditions.allowed ? share(*record.conditions.allowed, record.questions.size())
                                                 : share(record.spec.duration, record.spec.questionCount);
    return pace;
}

/// Of all questions, the unscored ones too: the person did not know them from the rest.
std::vector<TallyOf<TaskId>> tasksAsked(const std::vector<QuestionFigures>& questions) {
    std::vector<TallyOf<TaskId>> tallies;
    for (const QuestionFigures& question : questions) {
        auto found = std::ranges::find(tallies, question.task, &TallyOf<TaskId>::key);
        if (found == tallies.end())
            found = tallies.insert(tallies.end(), {question.task, {}});
        ++found->tally.total;
        found->tally.right += question.isRight ? 1 : 0;
    }
    return tallies;
}

} // namespace

SittingFigures figuresOf(const SittingReview& review, std::span<const Topic> topics) {
    const SittingRecord& record = review.record;
    const ScoreScale& scale = record.spec.scale;
    SittingFigures figures;
    figures.score = scoreOf(scale, review.report);
    figures.domains = groupsOf(scale, review.report.domains);
    figures.tasks = groupsOf(scale, review.report.tasks);
    figures.kinds = groupsOf(scale, review.report.kinds);
    figures.difficulties = groupsOf(scale, review.report.difficulties);
    figures.conditions = conditionsOf(review);
    figures.patterns =
        answerPatternsOf(record.questions, record.conditions.allowed, review.events, review.report.marks);
    figures.changes = countsOf(figures.patterns.changes);
    figures.questions = questionsOf(review, figures.patterns);
    figures.pace = paceFiguresOf(review);
    figures.answeredCount = figures.pace.answered.back().answered;
    if (figures.answeredCount > 0) {
        figures.studySplit = studySplit(record.spec, tasksAsked(figures.questions));
        figures.reread = topicsToReread(record.questions, review.report.marks, topics);
    }
    return figures;
}

} // namespace exam
