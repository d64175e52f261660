// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"
#include "bank_folder.h"
#include "paper/paper_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace bank::test {

/// The exam that NEW-EXAM.md makes: an exam is data, and no line of code knows this one.
class SecondExam : public testing::Test {
protected:
    const LoadResult m_loaded = loadBank(REHEARSAL_TEST_DATA "/banks/second-exam");
};

TEST_F(SecondExam, IsReadWithoutAnyIssue) {
    EXPECT_TRUE(m_loaded.bank);
    EXPECT_THAT(m_loaded.issues, testing::IsEmpty());
}

TEST_F(SecondExam, HasEveryKindOfQuestion) {
    ASSERT_TRUE(m_loaded.bank);
    const auto& questions = m_loaded.bank->questions();
    for (const auto kind : {exam::QuestionKind::MultipleChoice, exam::QuestionKind::MultipleResponse,
                            exam::QuestionKind::Ordering, exam::QuestionKind::Matching})
        EXPECT_NE(std::ranges::find(questions, kind, &exam::Question::kind), questions.end());
}

TEST_F(SecondExam, GivesAPaperOfAllItsQuestions) {
    ASSERT_TRUE(m_loaded.bank);
    const exam::PaperResult paper = exam::buildPaper(*m_loaded.bank, {}, {}, 42);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->items.size(), m_loaded.bank->spec().questionCount);
}

TEST_F(SecondExam, PassesTheAudit) {
    ASSERT_TRUE(m_loaded.bank);
    EXPECT_THAT(failedThresholds(audit(*m_loaded.bank, {}, "2026-11-28")), testing::IsEmpty());
}

} // namespace bank::test
