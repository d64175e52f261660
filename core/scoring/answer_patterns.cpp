// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/answer_patterns.h"

#include "scoring/answer_measures.h"

#include <algorithm>

namespace exam {

namespace {

/// How an answer began, how it ended, and when it was last given.
struct AnswerStory {
    std::optional<Response> firstComplete;
    Response last;
    Millis lastAnsweredAt{0};
};

std::vector<AnswerStory> storiesOf(const std::vector<ShownQuestion>& questions,
                                   std::span<const SittingEvent> events) {
    std::vector<AnswerStory> stories(questions.size());
    for (const SittingEvent& event : events) {
        const auto* answered = std::get_if<Answered>(&event.body);
        if (!answered)
            continue;
        AnswerStory& story = stories[answered->position];
        story.last = answered->response;
        story.lastAnsweredAt = event.used;
        if (!story.firstComplete && isComplete(*questions[answered->position].question, answered->response))
            story.firstComplete = answered->response;
    }
    return stories;
}

AnswerChange changeOf(const Question& question, const AnswerStory& story) {
    if (!story.firstComplete || *story.firstComplete == story.last)
        return AnswerChange::None;
    const Response right = rightResponse(question);
    if (*story.firstComplete == right)
        return AnswerChange::RightToWrong;
    return story.last == right ? AnswerChange::WrongToRight : AnswerChange::WrongToWrong;
}

/// The entries of a question that carry a flaw; null for a matching, whose responses have none.
const std::vector<Entry>* entriesOf(const Question& question) {
    if (const auto* single = std::get_if<SingleChoice>(&question.content))
        return &single->options;
    if (const auto* multiple = std::get_if<MultipleChoice>(&question.content))
        return &multiple->options;
    if (const auto* ordering = std::get_if<Ordering>(&question.content))
        return &ordering->entries;
    return nullptr;
}

bool hasStruckOutRightEntry(const Question& question, const ItemState& item) {
    return std::ranges::any_of(rightResponse(question).picks, [&](const std::optional<EntryIndex>& entry) {
        return entry && item.isStruckOut(*entry);
    });
}

class Patterns {
public:
    Patterns(const std::vector<ShownQuestion>& questions, std::optional<Millis> allowed,
             std::span<const SittingEvent> events)
        : m_questions(questions)
        , m_allowed(allowed)
        , m_stories(storiesOf(questions, events))
        , m_state(stateAfter(events, questions.size())) {}

    void take(Position position, bool right) {
        const Question& question = *m_questions[position].question;
        const ItemState& item = m_state.items[position];
        m_patterns.changes.push_back(changeOf(question, m_stories[position]));
        if (!isBlank(item.response)) {
            takeConfidence(position, item.confidence, right);
            takePace(position, item);
        }
        if (right)
            return;
        countFlaws(question, item.response);
        if (item.timeSpent > kSlowBeyond)
            m_patterns.slowAndWrong.push_back(position);
        if (hasStruckOutRightEntry(question, item))
            m_patterns.struckOutRight.push_back(position);
    }

    AnswerPatterns patterns() && { return std::move(m_patterns); }

private:
    void takeConfidence(Position position, std::optional<int> confidence, bool right) {
        Tally& tally = confidence
                           ? m_patterns.byConfidence[static_cast<std::size_t>(*confidence - kLeastSure)]
                           : m_patterns.unrated;
        ++tally.total;
        tally.right += right ? 1 : 0;
        if (!confidence)
            return;
        const bool isSure = *confidence >= kSureFrom;
        if (isSure && !right)
            m_patterns.sureAndWrong.push_back(position);
        if (!isSure && right)
            m_patterns.rightByLuck.push_back(position);
    }

    void takePace(Position position, const ItemState& item) {
        if (item.timeSpent < kRushedBelow)
            m_patterns.rushed.push_back(position);
        if (m_allowed && m_stories[position].lastAnsweredAt >= *m_allowed - kLastStretch)
            m_patterns.inLastStretch.push_back(position);
    }

    void countFlaws(const Question& question, const Response& response) {
        const std::vector<Entry>* entries = entriesOf(question);
        if (!entries)
            return;
        for (const std::optional<EntryIndex>& pick : response.picks)
            if (pick && (*entries)[*pick].flaw)
                ++m_patterns.flawsChosen[static_cast<std::size_t>(*(*entries)[*pick].flaw)];
    }

    const std::vector<ShownQuestion>& m_questions;
    std::optional<Millis> m_allowed;
    std::vector<AnswerStory> m_stories;
    SittingState m_state;
    AnswerPatterns m_patterns;
};

} // namespace

AnswerPatterns answerPatternsOf(const std::vector<ShownQuestion>& questions, std::optional<Millis> allowed,
                                std::span<const SittingEvent> events, const std::vector<bool>& marks) {
    Patterns patterns(questions, allowed, events);
    for (Position position = 0; position < questions.size(); ++position)
        patterns.take(position, marks[position]);
    return std::move(patterns).patterns();
}

std::vector<AnswerChange> answerChangesOf(const std::vector<ShownQuestion>& questions,
                                          std::span<const SittingEvent> events) {
    const std::vector<AnswerStory> stories = storiesOf(questions, events);
    std::vector<AnswerChange> changes;
    for (Position position = 0; position < questions.size(); ++position)
        changes.push_back(changeOf(*questions[position].question, stories[position]));
    return changes;
}

ChangeCounts& ChangeCounts::operator+=(const ChangeCounts& other) {
    wrongToRight += other.wrongToRight;
    rightToWrong += other.rightToWrong;
    wrongToWrong += other.wrongToWrong;
    return *this;
}

ChangeCounts countsOf(const std::vector<AnswerChange>& changes) {
    const auto count = [&](AnswerChange change) {
        return static_cast<std::size_t>(std::ranges::count(changes, change));
    };
    return {count(AnswerChange::WrongToRight), count(AnswerChange::RightToWrong),
            count(AnswerChange::WrongToWrong)};
}

} // namespace exam
