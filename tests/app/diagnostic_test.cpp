// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Where do you stand?" in the real window: one test for the person, five sittings in the history.
#include "diagnostic_study.h"
#include "history/memory_history_store.h"
#include "support/builders.h"
#include "support/fake_clock.h"
#include "support/flaky_store.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace test {

namespace {

/// Ten questions.
const std::filesystem::path kSmallBank = REHEARSAL_TEST_DATA "/banks/second-exam";

std::string textOf(const WindowDriver& driver, const QString& name) {
    return driver.textOf(name).toStdString();
}

std::string questionNumber(const WindowDriver& driver) {
    return textOf(driver, u"questionNumber"_s);
}

bool isVisible(const WindowDriver& driver, const QString& name) {
    return driver.has(name) && driver.find(name)->isVisible();
}

void answerRight(WindowDriver& driver) {
    driver.controller().answer(exam::rightResponse(*driver.controller().snapshot().shown.question));
}

/// So many questions, each answered right, with a click on Next behind each.
void sit(WindowDriver& driver, FakeClock& clock, int count) {
    for (int question = 0; question < count; ++question) {
        ASSERT_EQ(driver.page(), u"examPage"_s) << question;
        answerRight(driver);
        clock.advance(90s);
        driver.click(u"nextButton"_s);
    }
}

void openPractice(WindowDriver& driver) {
    driver.choose(u"practiceAction"_s);
    ASSERT_EQ(driver.page(), u"practicePage"_s);
}

class DiagnosticTest : public testing::Test {
protected:
    std::size_t sittingCount() { return m_store.list()->size(); }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
};

} // namespace

TEST_F(DiagnosticTest, IsOneTestForThePersonAndEndsWithWhereTheyStand) {
    WindowDriver driver(m_clock, m_store);
    driver.click(u"diagnosticButton"_s);
    for (int number = 1; number <= 25; ++number) {
        ASSERT_EQ(driver.page(), u"examPage"_s);
        EXPECT_EQ(questionNumber(driver), "Question " + std::to_string(number) + " of 25");
        EXPECT_FALSE(isVisible(driver, u"revealButton"_s)) << "answers come at the end";
        EXPECT_TRUE(isVisible(driver, u"confidence"_s));
        answerRight(driver);
        m_clock.advance(90s);
        EXPECT_EQ(driver.textOf(u"nextButton"_s), number == 25 ? u"End the test"_s : u"Next"_s);
        driver.click(u"nextButton"_s);
    }
    ASSERT_EQ(driver.page(), u"diagnosticPage"_s);
    EXPECT_THAT(textOf(driver, u"diagnosticWhen"_s), HasSubstr("25 questions"));
    EXPECT_THAT(textOf(driver, u"diagnosticChance"_s), HasSubstr("passing a real paper today"));
    EXPECT_THAT(textOf(driver, u"diagnosticEvidence"_s), HasSubstr("25 questions that were new to you"));
    for (const char* domain : {"1", "2", "3", "4"})
        EXPECT_THAT(textOf(driver, u"level"_s + QString::fromLatin1(domain)),
                    testing::MatchesRegex("[0-9]+ % \\([0-9]+ to [0-9]+ %\\)"));
    EXPECT_THAT(textOf(driver, u"diagnosticFirst"_s), testing::StartsWith("Begin with domain "));
    EXPECT_EQ(sittingCount(), 5u) << "each part is a sitting like any other";
    driver.click(u"diagnosticAnswersButton"_s);
    ASSERT_EQ(driver.page(), u"answersPage"_s);
    EXPECT_EQ(driver.find<QListView>(u"answersList"_s)->model()->rowCount(), 25) << "of all parts together";
    driver.click(u"answersBack"_s);
    EXPECT_EQ(driver.page(), u"diagnosticPage"_s);
    driver.click(u"diagnosticWeakestButton"_s);
    EXPECT_EQ(questionNumber(driver), "Question 1 of 20") << "a drill is no part of the test";
}

TEST_F(DiagnosticTest, KeepsTheLastResultWithItsDayOnThePageOfPractice) {
    {
        WindowDriver driver(m_clock, m_store, 1, kSmallBank);
        openPractice(driver);
        EXPECT_FALSE(isVisible(driver, u"diagnosticLast"_s));
        driver.click(u"diagnosticButton"_s);
        const std::size_t length = driver.controller().snapshot().questionCount;
        EXPECT_LE(length, 10u) << "as long as the bank allows";
        EXPECT_EQ(questionNumber(driver), "Question 1 of " + std::to_string(length));
        sit(driver, m_clock, static_cast<int>(length));
        ASSERT_EQ(driver.page(), u"diagnosticPage"_s);
        EXPECT_TRUE(driver.has(u"level1"_s));
        driver.click(u"diagnosticHomeButton"_s);
        EXPECT_FALSE(isVisible(driver, u"diagnosticCard"_s)) << "Home offers it to the new alone";
        EXPECT_EQ(driver.resultCount(), 2);
    }
    m_clock.advance(72h);
    WindowDriver driver(m_clock, m_store, 1, kSmallBank);
    openPractice(driver);
    EXPECT_THAT(textOf(driver, u"diagnosticLast"_s), HasSubstr("your level by domain: 1: "));
    EXPECT_EQ(driver.textOf(u"diagnosticButton"_s), u"Begin a new test"_s);
    driver.click(u"diagnosticResultButton"_s);
    ASSERT_EQ(driver.page(), u"diagnosticPage"_s);
    EXPECT_THAT(textOf(driver, u"diagnosticChance"_s), testing::StartsWith("On that day"));
}

TEST_F(DiagnosticTest, GoesOnInTheMiddleOfAPartAfterAKill) {
    {
        WindowDriver driver(m_clock, m_store);
        driver.click(u"diagnosticButton"_s);
        sit(driver, m_clock, 7);
        answerRight(driver);
    }
    m_clock.advance(24h);
    WindowDriver driver(m_clock, m_store);
    EXPECT_THAT(textOf(driver, u"diagnosticOpen"_s), HasSubstr("8 of 25 questions are answered"));
    EXPECT_FALSE(isVisible(driver, u"unfinishedSitting"_s)) << "the test stands there once";
    driver.click(u"diagnosticButton"_s);
    ASSERT_EQ(driver.page(), u"examPage"_s);
    EXPECT_EQ(questionNumber(driver), "Question 8 of 25");
    const auto* strip = driver.find<QListView>(u"questionStrip"_s);
    EXPECT_EQ(strip->model()->index(0, 0).data().toInt(), 6);
    EXPECT_FALSE(exam::isBlank(driver.controller().snapshot().item.response));
    sit(driver, m_clock, 3);
    EXPECT_EQ(questionNumber(driver), "Question 11 of 25");
    EXPECT_EQ(sittingCount(), 3u);
}

TEST_F(DiagnosticTest, GoesOnWithTheNextPartWhenItWasKilledBetweenTwo) {
    {
        WindowDriver driver(m_clock, m_store);
        driver.click(u"diagnosticButton"_s);
        sit(driver, m_clock, 5);
        // Of the second part, there is only what was kept before it began.
        ASSERT_TRUE(m_store.discard(m_store.list()->front().id));
    }
    WindowDriver driver(m_clock, m_store);
    EXPECT_THAT(textOf(driver, u"diagnosticOpen"_s), HasSubstr("5 of 25 questions are answered"));
    driver.click(u"diagnosticButton"_s);
    EXPECT_EQ(questionNumber(driver), "Question 6 of 25");
}

TEST_F(DiagnosticTest, KnowsAPartThatIsResumedAsAnyOtherSitting) {
    {
        WindowDriver driver(m_clock, m_store);
        driver.click(u"diagnosticButton"_s);
        sit(driver, m_clock, 6);
    }
    const exam::SittingId part = m_store.list()->front().id;
    const auto known = app::readTestPart(m_store, part, exam::Day{std::chrono::days{20'000}});
    ASSERT_TRUE(known && *known);
    EXPECT_EQ(**known, (app::TestPart{part, 5, 25}));
    const auto later = app::readTestPart(m_store, part, exam::Day{std::chrono::days{20'015}});
    ASSERT_TRUE(later);
    EXPECT_FALSE(*later) << "the test is too old to go on";
    EXPECT_FALSE(app::readTestPart(m_store, {"unknown"}, {}));
}

TEST_F(DiagnosticTest, IsBegunAnewWhenThePersonAgrees) {
    {
        WindowDriver driver(m_clock, m_store);
        driver.click(u"diagnosticButton"_s);
        sit(driver, m_clock, 7);
    }
    WindowDriver driver(m_clock, m_store);
    openPractice(driver);
    EXPECT_EQ(driver.textOf(u"diagnosticButton"_s), u"Go on with the test"_s);
    driver.prompts().agrees = false;
    driver.click(u"diagnosticAnewButton"_s);
    EXPECT_EQ(driver.page(), u"practicePage"_s);
    EXPECT_EQ(sittingCount(), 2u);
    driver.prompts().agrees = true;
    m_clock.advance(1s);
    driver.click(u"diagnosticAnewButton"_s);
    EXPECT_EQ(questionNumber(driver), "Question 1 of 25");
    EXPECT_EQ(sittingCount(), 2u) << "the first part stays, the second one is gone, another has begun";
}

TEST_F(DiagnosticTest, IsOfferedAnewAfterTwoWeeks) {
    {
        WindowDriver driver(m_clock, m_store);
        driver.click(u"diagnosticButton"_s);
        sit(driver, m_clock, 7);
    }
    m_clock.advance(24h * 15);
    WindowDriver driver(m_clock, m_store);
    EXPECT_FALSE(isVisible(driver, u"diagnosticCard"_s));
    EXPECT_TRUE(isVisible(driver, u"unfinishedSitting"_s)) << "what was answered is not lost";
    openPractice(driver);
    EXPECT_THAT(textOf(driver, u"diagnosticOpen"_s), HasSubstr("left too long ago"));
    EXPECT_FALSE(isVisible(driver, u"diagnosticAnewButton"_s));
    driver.click(u"diagnosticButton"_s);
    EXPECT_EQ(questionNumber(driver), "Question 1 of 25");
    EXPECT_EQ(sittingCount(), 3u);
}

TEST_F(DiagnosticTest, ShowsWhatIsOpenBeforeAPartEnds) {
    WindowDriver driver(m_clock, m_store);
    driver.click(u"diagnosticButton"_s);
    sit(driver, m_clock, 3);
    driver.click(u"nextButton"_s); // passed over
    answerRight(driver);
    EXPECT_EQ(driver.textOf(u"nextButton"_s), u"Review"_s);
    driver.click(u"nextButton"_s);
    ASSERT_EQ(driver.page(), u"reviewPage"_s);
    EXPECT_EQ(driver.textOf(u"endButton"_s), u"Go on with the test"_s);
    driver.prompts().agrees = false;
    driver.click(u"endButton"_s);
    EXPECT_EQ(driver.page(), u"reviewPage"_s);
    EXPECT_THAT(driver.prompts().asked.back().toStdString(),
                HasSubstr("1 question is not completely answered"));
    driver.prompts().agrees = true;
    driver.click(u"endButton"_s);
    EXPECT_EQ(questionNumber(driver), "Question 6 of 25");
}

TEST_F(DiagnosticTest, SaysSoWhenTheBankHasNothingToAsk) {
    exam::BankParts parts = makeParts(1);
    parts.scenarios = {{.id = {"case"}, .title = "Case", .text = "Text"}};
    for (exam::Question& question : parts.questions)
        question.scenario = {"case"};
    const exam::Bank bank(std::move(parts));
    const auto step = app::takeNextStep(m_store, bank, {.newPart = {"a"}, .now = m_clock.now().wall});
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, exam::ErrorCode::PaperCannotBeFilled);
    EXPECT_TRUE(m_store.records(exam::RecordKind::Setting)->empty());
}

TEST_F(DiagnosticTest, GoesOnWithAnEditionThatCameBetween) {
    const QTemporaryDir folder;
    const std::filesystem::path bank = folder.filePath(u"bank"_s).toStdString();
    std::filesystem::copy(kSmallBank, bank, std::filesystem::copy_options::recursive);
    std::string before;
    std::size_t length = 0;
    {
        WindowDriver driver(m_clock, m_store, 1, bank);
        driver.click(u"diagnosticButton"_s);
        length = driver.controller().snapshot().questionCount;
        before = driver.controller().sitting().paper().bankEdition;
        sit(driver, m_clock, 5);
        ASSERT_TRUE(m_store.discard(m_store.list()->front().id));
    }
    std::ofstream(bank / "questions" / "1.1.yaml", std::ios::app) << "# edited\n";
    WindowDriver driver(m_clock, m_store, 1, bank);
    driver.click(u"diagnosticButton"_s);
    EXPECT_EQ(questionNumber(driver), "Question 6 of " + std::to_string(length));
    EXPECT_NE(driver.controller().sitting().paper().bankEdition, before);
    sit(driver, m_clock, static_cast<int>(length) - 5);
    EXPECT_EQ(driver.page(), u"diagnosticPage"_s);
}

TEST_F(DiagnosticTest, WaitsForTheDiskBetweenTwoParts) {
    FlakyStore store;
    WindowDriver driver(m_clock, store);
    driver.click(u"diagnosticButton"_s);
    sit(driver, m_clock, 4);
    store.isBroken = true;
    answerRight(driver);
    driver.click(u"nextButton"_s);
    EXPECT_EQ(driver.page(), u"homePage"_s);
    EXPECT_THAT(driver.prompts().told.join(u' ').toStdString(), HasSubstr("The test cannot go on now"));
    store.isBroken = false;
    m_clock.advance(2s);
    driver.controller().tick();
    driver.click(u"diagnosticButton"_s);
    EXPECT_EQ(questionNumber(driver), "Question 6 of 25") << "nothing of the first five is lost";
}

class DiagnosticByKeyboard : public DiagnosticTest {
protected:
    void press(Qt::Key key) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_driver.window(), key);
        QApplication::processEvents();
    }

    void pressButton(const QString& name) {
        const auto isThere = [&] {
            return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
        };
        for (int steps = 0; steps < 80 && !isThere(); ++steps)
            press(Qt::Key_Tab);
        ASSERT_TRUE(isThere()) << name.toStdString();
        press(Qt::Key_Space);
    }

    WindowDriver m_driver{m_clock, m_store};
};

TEST_F(DiagnosticByKeyboard, IsTakenFromHomeToItsAnswers) {
    ASSERT_NO_FATAL_FAILURE(pressButton(u"diagnosticButton"_s));
    for (int pressed = 0; m_driver.page() != u"diagnosticPage"_s && pressed < 60; ++pressed) {
        if (m_driver.page() == u"reviewPage"_s) { // a matching is not complete by two letters
            ASSERT_NO_FATAL_FAILURE(pressButton(u"endButton"_s));
            continue;
        }
        press(Qt::Key_A);
        press(Qt::Key_4);
        press(Qt::Key_N);
    }
    ASSERT_EQ(m_driver.page(), u"diagnosticPage"_s);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"diagnosticWeakestButton"_s);
    ASSERT_NO_FATAL_FAILURE(pressButton(u"diagnosticAnswersButton"_s));
    EXPECT_EQ(m_driver.page(), u"answersPage"_s);
}

} // namespace test
