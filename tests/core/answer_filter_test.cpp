// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/answer_filter.h"

#include "support/builders.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <utility>

namespace exam {

using namespace std::chrono_literals;

namespace {

using Trait = AnswerTrait;

/// A wrong, slow answer that was changed and flagged, rated 3, to a multiple response of task 2.1.
QuestionFigures makeAnswer() {
    QuestionFigures answer;
    answer.domain = DomainId{"2"};
    answer.task = TaskId{"2.1"};
    answer.kind = QuestionKind::MultipleResponse;
    answer.time = 2min + 1ms;
    answer.isFlagged = true;
    answer.confidence = 3;
    answer.change = AnswerChange::WrongToWrong;
    return answer;
}

template<class Value>
QuestionFigures answerWith(Value QuestionFigures::* member, std::type_identity_t<Value> value) {
    QuestionFigures answer;
    answer.*member = std::move(value);
    return answer;
}

Question makeQuestionOfTwoTopics() {
    Question question = test::makeQuestion("q", QuestionKind::MultipleResponse, 2);
    question.topics = {TopicId{"tested"}, TopicId{"touched"}};
    return question;
}

} // namespace

TEST(AnswerTrait, HoldsUpToItsBound) {
    struct Row {
        const char* what;
        AnswerTrait trait;
        QuestionFigures answer;
        bool expected;
    };
    const Row rows[] = {
        {"wrong or not answered", Trait::Wrong, {}, true},
        {"right", Trait::Wrong, answerWith(&QuestionFigures::isRight, true), false},
        {"right", Trait::Right, answerWith(&QuestionFigures::isRight, true), true},
        {"wrong", Trait::Right, {}, false},
        {"flagged at the end", Trait::Flagged, answerWith(&QuestionFigures::isFlagged, true), true},
        {"not flagged", Trait::Flagged, {}, false},
        {"a 3 is guessed between two", Trait::Unsure, answerWith(&QuestionFigures::confidence, 3), true},
        {"a 4 is sure", Trait::Unsure, answerWith(&QuestionFigures::confidence, 4), false},
        {"not rated", Trait::Unsure, {}, false},
        {"a 4 is sure", Trait::Sure, answerWith(&QuestionFigures::confidence, 4), true},
        {"a 3 is not", Trait::Sure, answerWith(&QuestionFigures::confidence, 3), false},
        {"not rated", Trait::Sure, {}, false},
        {"two minutes are not slow yet", Trait::Slow, answerWith(&QuestionFigures::time, 2min), false},
        {"more are", Trait::Slow, answerWith(&QuestionFigures::time, 2min + 1ms), true},
        {"first thought kept", Trait::Changed, {}, false},
        {"right to wrong", Trait::Changed, answerWith(&QuestionFigures::change, AnswerChange::RightToWrong),
         true},
    };
    for (const Row& row : rows)
        EXPECT_EQ(hasTrait(row.answer, row.trait), row.expected) << nameOf(row.trait) << ": " << row.what;
}

TEST(AnswerFilter, CombinesTraitsAndPlaces) {
    struct Row {
        const char* what;
        AnswerFilter filter;
        bool expected;
    };
    const Row rows[] = {
        {"nothing is asked for", {}, true},
        {"both traits hold", {.traits = {Trait::Wrong, Trait::Unsure}}, true},
        {"one of two does not", {.traits = {Trait::Wrong, Trait::Sure}}, false},
        {"one of two is enough", {.traits = {Trait::Sure, Trait::Wrong}, .oneTraitIsEnough = true}, true},
        {"none of two holds", {.traits = {Trait::Sure, Trait::Right}, .oneTraitIsEnough = true}, false},
        {"no trait to choose from", {.oneTraitIsEnough = true}, true},
        {"its domain", {.domain = DomainId{"2"}}, true},
        {"another domain", {.domain = DomainId{"1"}}, false},
        {"its task", {.task = TaskId{"2.1"}}, true},
        {"another task of its domain", {.domain = DomainId{"2"}, .task = TaskId{"2.2"}}, false},
        {"the topic that it tests", {.topic = TopicId{"tested"}}, true},
        {"a topic that it touches", {.topic = TopicId{"touched"}}, true},
        {"a topic that it does not name", {.topic = TopicId{"other"}}, false},
        {"its kind", {.kind = QuestionKind::MultipleResponse}, true},
        {"another kind", {.kind = QuestionKind::Ordering}, false},
        {"a place that fits with a trait that does not",
         {.traits = {Trait::Right}, .task = TaskId{"2.1"}},
         false},
    };
    for (const Row& row : rows)
        EXPECT_EQ(matches(row.filter, makeAnswer(), makeQuestionOfTwoTopics()), row.expected) << row.what;
}

TEST(AnswerFilter, KnowsWhetherItRestrictsAnything) {
    EXPECT_TRUE(AnswerFilter{}.allowsEverything());
    EXPECT_TRUE(AnswerFilter{.oneTraitIsEnough = true}.allowsEverything());
    EXPECT_FALSE(AnswerFilter{.traits = {Trait::Slow}}.allowsEverything());
    EXPECT_FALSE(AnswerFilter{.topic = TopicId{"t"}}.allowsEverything());
    EXPECT_FALSE(AnswerFilter{.kind = QuestionKind::Ordering}.allowsEverything());
}

} // namespace exam
