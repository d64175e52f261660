// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/grader.h"

#include "base/random.h"
#include "support/builders.h"

#include <gtest/gtest.h>

#include <numeric>

namespace exam {

namespace {

using Picks = std::vector<std::optional<EntryIndex>>;

bool earnsTheMark(QuestionKind kind, Picks picks) {
    const auto shown = test::makeShown({kind});
    const ScoreReport report =
        grade(test::makeSpec(), test::makePaper(shown), shown, {Response{std::move(picks)}});
    return report.marks.front();
}

} // namespace

TEST(Grader, GivesTheMarkForTheWholeAnswerOnly) {
    using enum QuestionKind;
    struct Row {
        QuestionKind kind;
        Picks picks;
        bool right;
        const char* reason;
    };
    const Row rows[] = {
        {MultipleChoice, {0}, true, "the key"},
        {MultipleChoice, {1}, false, "another option"},
        {MultipleChoice, {}, false, "unanswered"},
        {MultipleResponse, {0, 1}, true, "both keys"},
        {MultipleResponse, {0}, false, "one of two"},
        {MultipleResponse, {0, 2}, false, "one right, one wrong"},
        {Ordering, {0, 1}, true, "the right order"},
        {Ordering, {1, 0}, false, "the steps swapped"},
        {Ordering, {0, std::nullopt}, false, "a place left empty"},
        {Ordering, {0, 2}, false, "a step that belongs nowhere"},
        {Matching, {0, 1}, true, "every pair"},
        {Matching, {0, 0}, false, "one pair of two"},
        {Matching, {}, false, "unanswered"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(earnsTheMark(row.kind, row.picks), row.right) << nameOf(row.kind) << ": " << row.reason;
}

TEST(Grader, CountsByDomainTaskKindAndDifficultyInTheOrderOfTheExam) {
    const Bank bank = test::makeBank(8);
    const Paper paper = *buildPaper(bank, {}, {}, 1);
    const auto shown = shownQuestions(bank, paper).value();
    std::vector<Response> responses(shown.size());
    std::size_t answered = 0;
    for (std::size_t place = 0; place < shown.size(); ++place)
        if (shown[place].question->domain == DomainId{"2"}) {
            responses[place] = rightResponse(*shown[place].question);
            ++answered;
        }
    const ScoreReport report = grade(bank.spec(), paper, shown, responses);
    ASSERT_EQ(report.domains.size(), 4u);
    EXPECT_EQ(report.domains[0].tally, (Tally{0, 18}));
    EXPECT_EQ(report.domains[1].tally, (Tally{17, 17}));
    EXPECT_EQ(report.scored, (Tally{answered, 65}));
    EXPECT_EQ(report.tasks.size(), 12u);
    const auto sum = [](const auto& tallies) {
        return std::accumulate(tallies.begin(), tallies.end(), std::size_t{0},
                               [](std::size_t all, const auto& each) { return all + each.tally.total; });
    };
    EXPECT_EQ(sum(report.tasks), 65u);
    EXPECT_EQ(sum(report.kinds), 65u);
    EXPECT_EQ(sum(report.difficulties), 65u);
}

TEST(Grader, KeepsUnscoredQuestionsApart) {
    const auto shown = test::makeShown({QuestionKind::MultipleChoice, QuestionKind::MultipleChoice});
    Paper paper = test::makePaper(shown);
    paper.items[1].scored = false;
    const ScoreReport report =
        grade(test::makeSpec(), paper, shown, {rightResponse(*shown[0].question), Response{}});
    EXPECT_EQ(report.scored, (Tally{1, 1}));
    EXPECT_EQ(report.unscored, (Tally{0, 1}));
    EXPECT_EQ(report.scaled, 1000);
    EXPECT_TRUE(report.passed);
}

TEST(Grader, PassesAtTheCutAndNotBelow) {
    const Bank bank = test::makeBank(8);
    PaperRequest ten;
    ten.count = 10;
    const Paper paper = *buildPaper(bank, ten, {}, 1);
    const auto shown = shownQuestions(bank, paper).value();
    for (const auto& [rightCount, passes] : {std::pair{6u, false}, std::pair{7u, true}}) {
        std::vector<Response> responses(10);
        for (std::size_t place = 0; place < rightCount; ++place)
            responses[place] = rightResponse(*shown[place].question);
        EXPECT_EQ(grade(bank.spec(), paper, shown, responses).passed, passes) << rightCount;
    }
}

TEST(Grader, GivesTheSameMarksWhateverTheOrderOfOptions) {
    auto shown =
        test::makeShown({QuestionKind::MultipleResponse, QuestionKind::Ordering, QuestionKind::Matching});
    Paper paper = test::makePaper(shown);
    const std::vector<Response> responses{rightResponse(*shown[0].question),
                                          Response{{EntryIndex{1}, EntryIndex{0}}},
                                          rightResponse(*shown[2].question)};
    const ScoreReport before = grade(test::makeSpec(), paper, shown, responses);
    Random random(9);
    for (PaperItem& item : paper.items)
        random.shuffle(std::span(item.entryOrder));
    EXPECT_EQ(grade(test::makeSpec(), paper, shown, responses), before);
}

TEST(Grader, CallsADomainCompetentFromTheShareThatAPassTakes) {
    const ScoreScale scale;
    EXPECT_TRUE(meetsCompetencies(scale, Tally{7, 10}));
    EXPECT_FALSE(meetsCompetencies(scale, Tally{69, 100}));
    EXPECT_FALSE(meetsCompetencies(scale, Tally{0, 0}));
}

} // namespace exam
