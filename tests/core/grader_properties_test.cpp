// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/grader.h"

#include "paper/paper_builder.h"
#include "support/generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace exam {

namespace {

/// A paper with the answers of somebody who knows half of it.
struct AnsweredPaper {
    Bank bank;
    Paper paper;
    std::vector<ShownQuestion> questions;
    std::vector<Response> responses;

    explicit AnsweredPaper(Random random)
        : bank(test::randomParts(random, 300)) {
        PaperRequest request;
        request.acceptShorter = true;
        request.unscored = true;
        paper = *buildPaper(bank, request, {}, random.next());
        questions = shownQuestions(bank, paper).value();
        for (const ShownQuestion& shown : questions)
            responses.push_back(random.below(2) == 0 ? rightResponse(*shown.question) : Response{});
    }

    ScoreReport grade() const { return exam::grade(bank.spec(), paper, questions, responses); }
};

AnsweredPaper anyAnsweredPaper() {
    return AnsweredPaper(Random(*rc::gen::arbitrary<std::uint64_t>()));
}

template<class T>
std::vector<T> permuted(const std::vector<T>& values, const std::vector<std::size_t>& order) {
    std::vector<T> result;
    for (const std::size_t place : order)
        result.push_back(values[place]);
    return result;
}

template<class Key>
Tally sumOf(const std::vector<TallyOf<Key>>& tallies) {
    Tally sum;
    for (const TallyOf<Key>& each : tallies) {
        sum.right += each.tally.right;
        sum.total += each.tally.total;
    }
    return sum;
}

} // namespace

RC_GTEST_PROP(GraderProperties, TheOrderOfTheOptionsChangesNothing, ()) {
    AnsweredPaper answered = anyAnsweredPaper();
    const ScoreReport before = answered.grade();
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    for (PaperItem& item : answered.paper.items)
        random.shuffle(std::span(item.entryOrder));
    RC_ASSERT(answered.grade() == before);
}

RC_GTEST_PROP(GraderProperties, TheOrderOfTheQuestionsChangesNothingButTheOrderOfTheMarks, ()) {
    AnsweredPaper answered = anyAnsweredPaper();
    const ScoreReport before = answered.grade();
    std::vector<std::size_t> order(answered.paper.items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    random.shuffle(std::span(order));
    answered.paper.items = permuted(answered.paper.items, order);
    answered.questions = permuted(answered.questions, order);
    answered.responses = permuted(answered.responses, order);
    ScoreReport after = answered.grade();
    RC_ASSERT(after.marks == permuted(before.marks, order));
    after.marks = before.marks;
    RC_ASSERT(after == before);
}

RC_GTEST_PROP(GraderProperties, EveryBreakdownAddsUpToTheScoredQuestions, ()) {
    const AnsweredPaper answered = anyAnsweredPaper();
    const ScoreReport report = answered.grade();
    RC_ASSERT(sumOf(report.domains) == report.scored);
    RC_ASSERT(sumOf(report.tasks) == report.scored);
    RC_ASSERT(sumOf(report.kinds) == report.scored);
    RC_ASSERT(sumOf(report.difficulties) == report.scored);
    RC_ASSERT(report.scored.total + report.unscored.total == answered.paper.items.size());
}

RC_GTEST_PROP(GraderProperties, OneMoreRightAnswerNeverLowersTheScore, ()) {
    AnsweredPaper answered = anyAnsweredPaper();
    RC_PRE(!answered.responses.empty());
    const ScoreReport before = answered.grade();
    const std::size_t place = *rc::gen::inRange<std::size_t>(0, answered.responses.size());
    answered.responses[place] = rightResponse(*answered.questions[place].question);
    const ScoreReport after = answered.grade();
    RC_ASSERT(after.scaled >= before.scaled);
    RC_ASSERT(after.scored.right >= before.scored.right);
    RC_ASSERT((after.passed || !before.passed));
}

RC_GTEST_PROP(GraderProperties, ABandHoldsItsShareAndNarrowsWithMoreQuestions, ()) {
    const std::size_t total = *rc::gen::inRange<std::size_t>(1, 200);
    const std::size_t right = *rc::gen::inRange<std::size_t>(0, total + 1);
    const Band band = Tally{right, total}.band();
    RC_ASSERT(band.low >= 0.0);
    RC_ASSERT(band.low <= band.share);
    RC_ASSERT(band.share <= band.high);
    RC_ASSERT(band.high <= 1.0);
    const Band longer = Tally{right * 4, total * 4}.band();
    RC_ASSERT(longer.high - longer.low < band.high - band.low);
}

} // namespace exam
