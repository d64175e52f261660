// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_code.h"

#include "paper/code_bits.h"
#include "paper/paper_builder.h"
#include "support/builders.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace exam {

namespace {

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

ErrorCode problemOf(const Bank& bank, std::string_view typed) {
    const auto order = readPaperCode(bank, typed);
    EXPECT_FALSE(order.has_value()) << typed;
    return order ? ErrorCode{} : order.error().code;
}

/// A bank with topics and services to choose from.
BankParts partsWithTags() {
    BankParts parts = test::makeParts(10);
    parts.topics.resize(5);
    parts.services.resize(5);
    for (std::size_t number = 0; number < 5; ++number) {
        parts.topics[number].id = TopicId{"topic-" + std::to_string(number)};
        parts.services[number].name = "Service " + std::to_string(number);
    }
    return parts;
}

class PaperCodeTest : public testing::Test {
protected:
    Bank m_bank{partsWithTags()};
    PaperOrder m_order{.request = {}, .seed = 3'141'592'653u};
};

} // namespace

TEST_F(PaperCodeTest, IsShortEnoughToBeReadOut) {
    const auto code = paperCode(m_bank, m_order);
    ASSERT_TRUE(code.has_value());
    EXPECT_EQ(code->size(), 17u) << "three groups of five: " << *code;
    EXPECT_EQ((*code)[5], '-');
    EXPECT_EQ((*code)[11], '-');
}

// Golden: a code that somebody wrote down must go on working.
TEST_F(PaperCodeTest, StaysTheSameForEver) {
    EXPECT_EQ(*paperCode(m_bank, m_order), "35ABS-QBPG7-69M0P");
}

TEST_F(PaperCodeTest, GivesTheSamePaperOnAnotherMachineToTheOrderOfTheOptions) {
    m_order.request.caseStudy = true;
    m_order.request.unscored = true;
    const Paper here = *buildPaper(m_bank, m_order.request, {}, m_order.seed);
    const std::string code = *paperCode(m_bank, here);
    const Bank elsewhere(partsWithTags());
    const auto order = readPaperCode(elsewhere, code);
    ASSERT_TRUE(order.has_value());
    EXPECT_EQ(*buildPaper(elsewhere, order->request, {}, order->seed), here);
}

TEST_F(PaperCodeTest, HoldsEveryPartOfARequest) {
    m_order.request = {.count = 20,
                       .caseStudy = true,
                       .unscored = false,
                       .acceptShorter = true,
                       .domains = {DomainId{"2"}, DomainId{"4"}},
                       .tasks = {TaskId{"4.3"}},
                       .topics = {TopicId{"topic-4"}},
                       .services = {"Service 0", "Service 3"},
                       .kinds = {QuestionKind::Ordering},
                       .difficulties = {Difficulty::Hard, Difficulty::Easy},
                       .ids = {m_bank.questions()[7].id, m_bank.questions()[119].id}};
    const auto code = paperCode(m_bank, m_order);
    ASSERT_TRUE(code.has_value());
    EXPECT_EQ(*readPaperCode(m_bank, *code), m_order);
}

TEST_F(PaperCodeTest, IsReadAsPeopleTypeIt) {
    const std::string code = *paperCode(m_bank, m_order);
    std::string typed;
    for (const char letter : code) {
        if (letter == '-')
            typed += "  ";
        else if (letter == '0')
            typed += 'o';
        else if (letter == '1')
            typed += 'l';
        else
            typed += static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
    }
    EXPECT_EQ(*readPaperCode(m_bank, typed), m_order);
}

TEST_F(PaperCodeTest, NamesAnyWrongLetterAndAnyExchangeOfNeighbors) {
    const std::string code = *paperCode(m_bank, m_order);
    for (std::size_t place = 0; place < code.size(); ++place) {
        if (code[place] == '-')
            continue;
        for (const char letter : kLetters) {
            std::string wrong = code;
            wrong[place] = letter;
            if (wrong != code) {
                EXPECT_EQ(problemOf(m_bank, wrong), ErrorCode::PaperCodeMistyped);
            }
        }
        const std::size_t next = place + 1 < code.size() && code[place + 1] == '-' ? place + 2 : place + 1;
        if (next < code.size() && code[next] != code[place]) {
            std::string wrong = code;
            std::swap(wrong[place], wrong[next]);
            EXPECT_EQ(problemOf(m_bank, wrong), ErrorCode::PaperCodeMistyped);
        }
    }
}

TEST_F(PaperCodeTest, NamesWhatIsNoCodeAtAll) {
    const std::string code = *paperCode(m_bank, m_order);
    const std::string rows[] = {
        "",         "-",         "0",        "00",       "00000",           code.substr(0, 11),
        code + "0", code + code, "U" + code, code + "!", "\xc3\xa9" + code, std::string(100'000, '0')};
    for (const std::string& row : rows)
        EXPECT_EQ(problemOf(m_bank, row), ErrorCode::PaperCodeMistyped) << row.substr(0, 40);
}

TEST_F(PaperCodeTest, NamesAnotherEditionAndAnotherExam) {
    const std::string code = *paperCode(m_bank, m_order);
    BankParts parts = partsWithTags();
    parts.edition = "fedcba9876543210";
    EXPECT_EQ(problemOf(Bank(parts), code), ErrorCode::PaperCodeOfOtherBank);
    parts.spec.id = ExamId{"other"};
    EXPECT_EQ(problemOf(Bank(parts), code), ErrorCode::PaperCodeOfOtherExam);
}

TEST_F(PaperCodeTest, NamesACodeOfANewerVersion) {
    BitWriter bits;
    bits.put(1, 3);
    bits.put(0, 32);
    EXPECT_EQ(problemOf(m_bank, toLetters(bits.fives())), ErrorCode::PaperCodeTooNew);
}

TEST_F(PaperCodeTest, DoesNotExistForWhatItCannotHold) {
    const auto isRefused = [this](std::uint64_t seed, auto change) {
        PaperOrder order{.request = {}, .seed = seed};
        change(order.request);
        const auto code = paperCode(m_bank, order);
        return !code && code.error().code == ErrorCode::PaperCodeNotPossible;
    };
    const auto nothing = [](PaperRequest&) {};
    EXPECT_TRUE(isRefused(kCodedSeeds, nothing)) << "a seed of more than 32 bits";
    EXPECT_FALSE(isRefused(kCodedSeeds - 1, nothing));
    EXPECT_TRUE(isRefused(1, [](PaperRequest& request) { request.count = 1024; }));
    EXPECT_FALSE(isRefused(1, [](PaperRequest& request) { request.count = 1023; }));
    EXPECT_TRUE(isRefused(1, [](PaperRequest& request) { request.topics = {TopicId{"unknown"}}; }));
    EXPECT_TRUE(isRefused(1, [this](PaperRequest& request) {
        request.ids = std::vector(1024, m_bank.questions()[0].id);
    })) << "a list that is too long";
}

TEST_F(PaperCodeTest, DoesNotExistForAPaperThatDependsOnAHistory) {
    const Paper seen = *buildPaper(m_bank, {}, {}, 1);
    Exposure exposure;
    for (const PaperItem& item : seen.items)
        exposure[item.question] = {};
    const auto code = paperCode(m_bank, *buildPaper(m_bank, {}, exposure, 1));
    ASSERT_FALSE(code.has_value());
    EXPECT_EQ(code.error().code, ErrorCode::PaperCodeNotPossible);
}

} // namespace exam
