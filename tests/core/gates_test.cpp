// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/gates.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace exam {

using std::chrono::days;

namespace {

const Day kExam{days{20'000}};

SittingResult result(Day day, Tally scored) {
    return {.day = day, .questionCount = 65, .scored = scored};
}

SittingResult domainResult(Day day, Tally tally) {
    SittingResult some = result(day, tally);
    some.domains = {{DomainId{"2"}, tally}};
    return some;
}

/// A bank with a full test, a short one and a drawn one.
Bank bankWithTests() {
    BankParts parts = test::makeParts(8);
    const auto addTest = [&](const char* id, std::size_t questions) {
        NamedTest& test = parts.tests.emplace_back();
        test.id = TestId{id};
        for (std::size_t index = 0; index < questions; ++index)
            test.request.ids.push_back(parts.questions[index].id);
    };
    addTest("practice-1", 65);
    addTest("short", 20);
    addTest("drawn", 0);
    return Bank(std::move(parts));
}

} // namespace

TEST(Gates, AskForSeventyPercentInTheLastSittingThatSaysEnoughOfADomain) {
    const ExamSpec spec = test::makeSpec();
    const std::vector<SittingResult> results{domainResult(kExam - days{9}, {9, 10}),
                                             domainResult(kExam - days{5}, {13, 20}),
                                             domainResult(kExam - days{3}, {9, 9})};
    const std::vector<Gate> gates = domainGates(spec, results);
    ASSERT_EQ(gates.size(), 4u);
    EXPECT_FALSE(gates[0].got);
    EXPECT_FALSE(gates[0].isMet());
    EXPECT_EQ(gates[1].got, (Tally{13, 20})) << "nine questions say too little";
    EXPECT_EQ(gates[1].day, kExam - days{5});
    EXPECT_FALSE(gates[1].isMet());
}

TEST(Gates, AreMetAtTheirPercentAndNotBelow) {
    Gate gate;
    gate.wantedPercent = 75;
    gate.got = Tally{75, 100};
    EXPECT_TRUE(gate.isMet());
    gate.got = Tally{48, 65};
    EXPECT_FALSE(gate.isMet()) << "73.8 %";
    gate.got = Tally{0, 0};
    EXPECT_FALSE(gate.isMet());
}

TEST(Gates, AskForSeventyFivePercentInTheLastTryAtEveryFullTest) {
    const Bank bank = bankWithTests();
    SittingResult first = result(kExam - days{9}, {60, 65});
    first.test = TestId{"practice-1"};
    SittingResult second = result(kExam - days{2}, {40, 65});
    second.test = TestId{"practice-1"};
    const std::vector<Gate> gates = fullTestGates(bank, std::vector{first, second});
    ASSERT_EQ(gates.size(), 1u) << "only fixed tests of full length";
    EXPECT_EQ(gates[0].subject, "practice-1");
    EXPECT_EQ(gates[0].got, (Tally{40, 65}));
    EXPECT_FALSE(gates[0].isMet());
    EXPECT_TRUE(fullTestGates(bank, std::vector{second, first})[0].isMet());
}

TEST(Gates, AskForARisingScoreInTheLastWeek) {
    SittingResult drill = result(kExam - days{6}, {20, 20});
    drill.questionCount = 20;
    const std::vector<SittingResult> results{result(kExam - days{8}, {65, 65}),
                                             result(kExam - days{7}, {46, 65}), drill,
                                             result(kExam - days{5}, {47, 65}), result(kExam, {65, 65})};
    const std::vector<Gate> gates = lastWeekGates(test::makeSpec(), results, kExam);
    ASSERT_EQ(gates.size(), 3u);
    EXPECT_TRUE(gates[0].isMet()) << "70.8 % for 70";
    EXPECT_EQ(gates[1].got, (Tally{47, 65}));
    EXPECT_FALSE(gates[1].isMet()) << "72.3 % for 75";
    EXPECT_FALSE(gates[2].got) << "the day of the exam is no day of the week before";
    EXPECT_EQ(gates[2].wantedPercent, 80);
}

TEST(Gates, KnowTheNamedTestOfAPaper) {
    const Bank bank = bankWithTests();
    Paper paper;
    paper.request = bank.tests()[1].request;
    EXPECT_EQ(namedTestOf(bank, paper), TestId{"short"});
    paper.request.count = 7;
    EXPECT_FALSE(namedTestOf(bank, paper));
}

} // namespace exam
