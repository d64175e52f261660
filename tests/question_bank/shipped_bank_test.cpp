// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_folder.h"
#include "study/named_tests.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace bank::test {

class ShippedBank : public testing::Test {
protected:
    const LoadResult m_loaded = loadBank(REHEARSAL_BANK_DIR);
};

TEST_F(ShippedBank, LoadsWithoutAnError) {
    EXPECT_TRUE(m_loaded.bank) << testing::PrintToString(m_loaded.issues);
}

TEST_F(ShippedBank, HasTheOutlineOfTheExamGuide) {
    ASSERT_TRUE(m_loaded.bank);
    const exam::ExamSpec& spec = m_loaded.bank->spec();
    EXPECT_EQ(spec.code, "MLA-C01");
    EXPECT_EQ(spec.questionCount, 65U);
    EXPECT_EQ(spec.duration, std::chrono::minutes(130));
    std::vector<int> weights;
    std::vector<std::size_t> taskCounts;
    for (const exam::Domain& domain : spec.domains) {
        weights.push_back(domain.weight);
        taskCounts.push_back(domain.tasks.size());
    }
    EXPECT_EQ(weights, (std::vector{28, 26, 22, 24}));
    EXPECT_EQ(taskCounts, (std::vector<std::size_t>{3, 3, 3, 3}));
}

TEST_F(ShippedBank, HasQuestionsForEveryTask) {
    ASSERT_TRUE(m_loaded.bank);
    const auto& questions = m_loaded.bank->questions();
    for (const exam::Domain& domain : m_loaded.bank->spec().domains)
        for (const exam::Task& task : domain.tasks)
            EXPECT_NE(std::ranges::find(questions, task.id, &exam::Question::task), questions.end())
                << task.id.value;
}

TEST_F(ShippedBank, HasThreeFullPracticeTestsOnBlueprintThatShareNoQuestion) {
    ASSERT_TRUE(m_loaded.bank);
    const exam::Bank& bank = *m_loaded.bank;
    std::set<exam::QuestionId> used;
    for (const char* name : {"practice-1", "practice-2", "practice-3"}) {
        const auto test = std::ranges::find(bank.tests(), exam::TestId{name}, &exam::NamedTest::id);
        ASSERT_NE(test, bank.tests().end()) << name;
        ASSERT_EQ(test->request.ids.size(), bank.spec().questionCount) << name;
        std::vector<std::size_t> perDomain(bank.spec().domains.size(), 0);
        for (const exam::QuestionId& id : test->request.ids) {
            EXPECT_TRUE(used.insert(id).second) << id.value << " is in two tests";
            ++perDomain[bank.traitsOf(bank.indexOf(id).value()).domain];
        }
        EXPECT_EQ(perDomain, exam::domainQuotas(bank.spec(), bank.spec().questionCount)) << name;
    }
}

TEST_F(ShippedBank, NamesTestsOfEverySortWhoseFixedOnesShareNoQuestion) {
    ASSERT_TRUE(m_loaded.bank);
    const exam::Bank& bank = *m_loaded.bank;
    std::map<exam::TestScope, int> counts;
    std::set<exam::QuestionId> used;
    for (const exam::NamedTest& test : bank.tests()) {
        ++counts[exam::scopeOf(test, bank)];
        for (const exam::QuestionId& id : test.request.ids)
            EXPECT_TRUE(used.insert(id).second) << id.value << " is in two tests";
        EXPECT_TRUE(test.target) << test.id.value;
    }
    using enum exam::TestScope;
    EXPECT_EQ(counts, (std::map<exam::TestScope, int>{
                          {WholeExam, 3}, {Domain, 8}, {Difficulty, 3}, {Services, 4}, {Mixed, 1}}));
}

} // namespace bank::test
