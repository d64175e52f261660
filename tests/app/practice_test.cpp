// SPDX-License-Identifier: GPL-3.0-or-later
#include "drill_setup.h"
#include "history/memory_history_store.h"
#include "practice_study.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"
#include "widgets/multi_choice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace test {

namespace {

class PracticeTest : public testing::Test {
protected:
    void openPractice() {
        QTest::keyClick(&m_driver.window(), Qt::Key_D, Qt::ControlModifier);
        QApplication::processEvents();
        QTest::qWait(1); // what was chosen is counted when there is nothing else to do
        ASSERT_EQ(m_driver.page(), u"practicePage"_s);
    }

    void openHome() {
        m_driver.click(u"homeButton"_s);
        ASSERT_EQ(m_driver.page(), u"homePage"_s);
    }

    void set(const QString& box, const QVariant& data) {
        auto* list = m_driver.find<QComboBox>(box);
        list->setCurrentIndex(list->findData(data));
        ASSERT_EQ(list->currentData(), data);
        QTest::qWait(1);
    }

    /// Ticks the first item of a long list that begins so with the mouse.
    void choose(const QString& box, const QString& title) {
        m_driver.find<app::MultiChoice>(box)->click();
        const QWidget* popup = QApplication::activePopupWidget();
        ASSERT_NE(popup, nullptr);
        auto* list = popup->findChild<QListWidget*>();
        const auto found = list->findItems(title, Qt::MatchStartsWith);
        ASSERT_FALSE(found.isEmpty());
        list->scrollToItem(found.front());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.front()).center());
        QTest::keyClick(list, Qt::Key_Escape);
        QTest::qWait(1);
    }

    std::string textOf(const QString& name) const { return m_driver.textOf(name).toStdString(); }

    exam::Response rightOnScreen() {
        return exam::rightResponse(*m_driver.controller().snapshot().shown.question);
    }

    /// Through the drill on screen, every answer right or none, to its result.
    void finishDrill(bool isRight) {
        while (m_driver.page() == u"examPage"_s) {
            m_driver.controller().answer(isRight ? rightOnScreen() : exam::Response{});
            if (!isRight)
                m_driver.controller().reveal();
            m_clock.advance(60s);
            m_driver.press(Qt::Key_N);
        }
        m_driver.click(u"endButton"_s);
        ASSERT_EQ(m_driver.page(), u"resultPage"_s) << "nobody is asked how a drill felt";
    }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    WindowDriver m_driver{m_clock, m_store};
};

} // namespace

TEST(DrillSetup, ReadsBackFromItsText) {
    app::DrillSetup setup;
    setup.request.questions.domains = {exam::DomainId{"1"}, exam::DomainId{"4"}};
    setup.request.questions.tasks = {exam::TaskId{"1.2"}};
    setup.request.questions.topics = {exam::TopicId{"columnar-formats"}};
    setup.request.questions.services = {"Amazon MSK & friends; 100 % = \"all\" + more"};
    setup.request.questions.kinds = {exam::QuestionKind::Ordering};
    setup.request.questions.difficulties = {exam::Difficulty::Hard};
    setup.request.questions.count = 0;
    setup.request.past = {exam::PastFilter::Missed, exam::PastFilter::Due};
    setup.request.choice = exam::DrillChoice::WeakestFirst;
    setup.request.order = exam::DrillOrder::TopicByTopic;
    setup.withConfusable = true;
    setup.answersAtOnce = false;
    setup.hasBudget = false;
    EXPECT_EQ(app::drillSetupOf(app::toText(setup)), setup);
    EXPECT_EQ(app::drillSetupOf(app::toText({})), app::DrillSetup());
}

TEST(DrillSetup, TakesWhatItDoesNotUnderstandAsUsual) {
    EXPECT_EQ(app::drillSetupOf({}), app::DrillSetup());
    EXPECT_EQ(app::drillSetupOf(u"kind=guess&count=-3&order=&past=&choice=9&%%&=&count"_s),
              app::DrillSetup());
    EXPECT_EQ(app::drillSetupOf(u"count=99999999999"_s), app::DrillSetup());
}

TEST(RepetitionSetting, ReadsBackAndSurvivesDamage) {
    const exam::RepetitionPlan plan{exam::RepetitionRule::Guide, exam::Day{std::chrono::days{20'100}}};
    const exam::WallTime now{};
    EXPECT_EQ(app::repetitionPlanIn({app::toRecord(plan, now)}), plan);
    EXPECT_EQ(app::repetitionPlanIn({app::toRecord({}, now)}), exam::RepetitionPlan());
    EXPECT_EQ(app::repetitionPlanIn({}), exam::RepetitionPlan());
    EXPECT_EQ(app::repetitionPlanIn({{exam::RecordKind::Setting, "repetition", "later\n2026-02-31", now}}),
              exam::RepetitionPlan());
}

TEST_F(PracticeTest, BuildsADrillWithTheKeyboardAlone) {
    openPractice();
    const auto focused = [] { return QApplication::focusWidget()->objectName(); };
    EXPECT_EQ(focused(), u"weakestButton"_s) << "nothing is due yet";
    const auto tabTo = [&](const QString& name) {
        for (int steps = 0; steps < 60 && focused() != name; ++steps)
            m_driver.press(Qt::Key_Tab);
        ASSERT_EQ(focused(), name);
    };
    ASSERT_NO_FATAL_FAILURE(tabTo(u"drillDomain-2"_s));
    m_driver.press(Qt::Key_Space);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"drillDifficulty-hard"_s));
    m_driver.press(Qt::Key_Space);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"drillCount"_s));
    m_driver.press(Qt::Key_Home);
    QTest::qWait(1);
    EXPECT_THAT(textOf(u"drillMatches"_s), HasSubstr("up to 5 of them"));
    ASSERT_NO_FATAL_FAILURE(tabTo(u"beginDrillButton"_s));
    m_driver.press(Qt::Key_Space);
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.controller().sitting().paper().items.size(), 5u);
    for (const exam::ShownQuestion& shown : m_driver.controller().sitting().questions()) {
        EXPECT_EQ(shown.question->domain.value, "2");
        EXPECT_EQ(shown.question->difficulty, exam::Difficulty::Hard);
    }
}

TEST_F(PracticeTest, ShowsTheAnswerBeforeItGoesOn) {
    m_driver.click(u"homeWeakestButton"_s);
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.textOf(u"nextButton"_s), u"Next"_s) << "an open question is passed over";
    m_driver.controller().answer(rightOnScreen());
    EXPECT_EQ(m_driver.textOf(u"nextButton"_s), u"Check"_s);
    m_driver.press(Qt::Key_N);
    EXPECT_EQ(m_driver.controller().snapshot().onScreen, 0u);
    EXPECT_TRUE(m_driver.controller().snapshot().item.revealed);
    m_driver.press(Qt::Key_N);
    EXPECT_EQ(m_driver.controller().snapshot().onScreen, 1u);
}

TEST_F(PracticeTest, ShowsNothingBeforeTheEndWhereThatIsChosen) {
    openPractice();
    set(u"drillAnswers"_s, false);
    m_driver.click(u"beginDrillButton"_s);
    m_driver.controller().answer(rightOnScreen());
    m_driver.press(Qt::Key_N);
    EXPECT_EQ(m_driver.controller().snapshot().onScreen, 1u);
    EXPECT_FALSE(m_driver.find(u"revealButton"_s)->isVisible());
}

TEST_F(PracticeTest, CountsWhatMatchesAndSaysWhenNothingDoes) {
    openPractice();
    const std::string all = textOf(u"drillMatches"_s);
    m_driver.click(u"drillKind-ordering"_s);
    QTest::qWait(1);
    const std::string orderings = textOf(u"drillMatches"_s);
    EXPECT_NE(orderings, all);
    m_driver.click(u"drillKind-matching"_s);
    QTest::qWait(1);
    EXPECT_NE(textOf(u"drillMatches"_s), orderings) << "of several kinds any will do";
    m_driver.click(u"drillPast-missed"_s);
    QTest::qWait(1);
    EXPECT_THAT(textOf(u"drillMatches"_s), HasSubstr("No question matches"));
    EXPECT_FALSE(m_driver.find(u"beginDrillButton"_s)->isEnabled());
}

TEST_F(PracticeTest, OffersTheTopicsOfTheTasksAndTheTasksOfTheDomains) {
    openPractice();
    auto* tasks = m_driver.find<app::MultiChoice>(u"drillTasks"_s);
    auto* topics = m_driver.find<app::MultiChoice>(u"drillTopics"_s);
    const auto allTopics = topics->ids().size();
    EXPECT_EQ(tasks->ids().size(), 12);
    m_driver.click(u"drillDomain-1"_s);
    EXPECT_EQ(tasks->ids(), QStringList({u"1.1"_s, u"1.2"_s, u"1.3"_s}));
    choose(u"drillTasks"_s, u"1.2"_s);
    EXPECT_LT(topics->ids().size(), allTopics);
    choose(u"drillTopics"_s, {});
    const QString topic = topics->ids().front();
    EXPECT_EQ(topics->chosen(), QStringList(topic));
    const std::string alone = textOf(u"drillMatches"_s);
    auto* confusable = m_driver.find<QCheckBox>(u"drillConfusable"_s);
    ASSERT_TRUE(confusable->isEnabled());
    confusable->click();
    QTest::qWait(1);
    EXPECT_NE(textOf(u"drillMatches"_s), alone);
    m_driver.click(u"drillDomain-1"_s);
    EXPECT_EQ(topics->chosen(), QStringList(topic)) << "stays where it is still offered";
}

TEST_F(PracticeTest, DrillsSeveralTasksThatWereFoundWithTheKeyboard) {
    openPractice();
    auto* tasks = m_driver.find<app::MultiChoice>(u"drillTasks"_s);
    tasks->setFocus();
    m_driver.press(Qt::Key_Space);
    const QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    auto* list = popup->findChild<QListWidget*>();
    QTest::keyClicks(popup->findChild<QLineEdit*>(), u"model"_s);
    QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(tasks->chosen(), QStringList({u"1.3"_s, u"2.1"_s}));
    EXPECT_EQ(tasks->text(), u"2 chosen"_s);
    QTest::qWait(1);
    m_driver.click(u"beginDrillButton"_s);
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    std::set<std::string> drilled;
    for (const exam::ShownQuestion& shown : m_driver.controller().sitting().questions())
        drilled.insert(shown.question->task.value);
    EXPECT_EQ(drilled, std::set<std::string>({"1.3", "2.1"}));
}

TEST_F(PracticeTest, UnticksAllOfAListAtOnce) {
    openPractice();
    choose(u"drillServices"_s, u"AWS Glue"_s);
    const std::string some = textOf(u"drillMatches"_s);
    auto* services = m_driver.find<app::MultiChoice>(u"drillServices"_s);
    services->click();
    QApplication::activePopupWidget()->findChild<QPushButton*>(u"untickAllButton"_s)->click();
    QApplication::activePopupWidget()->close();
    QTest::qWait(1);
    EXPECT_TRUE(services->chosen().isEmpty());
    EXPECT_EQ(services->text(), u"All services"_s);
    EXPECT_NE(textOf(u"drillMatches"_s), some);
}

TEST_F(PracticeTest, RemembersTheDrillThatWasChosenLast) {
    openPractice();
    m_driver.click(u"drillDifficulty-easy"_s);
    set(u"drillCount"_s, 5ULL);
    set(u"drillTime"_s, false);
    m_driver.click(u"beginDrillButton"_s);
    finishDrill(true);
    openHome();
    openPractice();
    EXPECT_TRUE(m_driver.find<QCheckBox>(u"drillDifficulty-easy"_s)->isChecked());
    EXPECT_EQ(m_driver.find<QComboBox>(u"drillCount"_s)->currentData(), 5ULL);
    EXPECT_EQ(m_driver.find<QComboBox>(u"drillTime"_s)->currentData(), false);
}

TEST_F(PracticeTest, BeginsANamedTestAndShowsHowItWent) {
    openPractice();
    EXPECT_FALSE(m_driver.has(u"try-practice-1"_s));
    m_driver.click(u"take-practice-1"_s);
    ASSERT_EQ(m_driver.page(), u"briefingPage"_s);
    EXPECT_THAT(textOf(u"briefingFacts"_s), HasSubstr("Aim: 75 % right."));
    m_driver.click(u"startExamButton"_s);
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"2:10:00"_s);
    m_driver.endExam();
    openHome();
    openPractice();
    EXPECT_THAT(textOf(u"try-practice-1"_s), HasSubstr("0 of 65 (0 %), aim not met"));
    EXPECT_FALSE(m_driver.has(u"try-practice-2"_s));
}

TEST_F(PracticeTest, LeadsFromATestBackToPractice) {
    openPractice();
    m_driver.click(u"take-practice-2"_s);
    m_driver.click(u"tutorialButton"_s);
    m_driver.press(Qt::Key_R);
    ASSERT_EQ(m_driver.page(), u"briefingPage"_s);
    EXPECT_THAT(textOf(u"briefingFacts"_s), HasSubstr("Aim")) << "the tutorial leads back to the test";
    m_driver.click(u"backButton"_s);
    EXPECT_EQ(m_driver.page(), u"practicePage"_s);
    m_driver.click(u"practiceBack"_s);
    m_driver.click(u"fullExamButton"_s);
    EXPECT_THAT(textOf(u"briefingFacts"_s), testing::Not(HasSubstr("Aim")));
}

TEST_F(PracticeTest, BringsBackWhatWasMissedTheDayAfter) {
    EXPECT_FALSE(m_driver.find(u"homeRepeatButton"_s)->isEnabled());
    openPractice();
    set(u"drillCount"_s, 5ULL);
    m_driver.click(u"beginDrillButton"_s);
    finishDrill(false);
    openHome();
    EXPECT_EQ(textOf(u"homeDue"_s), "Nothing is due today.");
    m_clock.advance(24h);
    openPractice();
    EXPECT_EQ(textOf(u"dueToday"_s), "5 questions are due today.");
    m_driver.click(u"practiceBack"_s);
    EXPECT_EQ(textOf(u"homeDue"_s), "5 questions are due today.");
    m_driver.click(u"homeRepeatButton"_s);
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.controller().sitting().paper().items.size(), 5u);
    finishDrill(true);
    openHome();
    EXPECT_EQ(textOf(u"homeDue"_s), "Nothing is due today.");
}

TEST_F(PracticeTest, BringsBackWhatWasMarkedTheDayAfterHoweverWellItWent) {
    m_driver.click(u"homeWeakestButton"_s);
    finishDrill(true);
    m_driver.click(u"answersButton"_s);
    m_driver.click(u"answersMark"_s);
    m_driver.click(u"answersBack"_s);
    openHome();
    EXPECT_EQ(textOf(u"homeDue"_s), "Nothing is due today.");
    m_clock.advance(24h);
    openPractice();
    EXPECT_EQ(textOf(u"dueToday"_s), "1 question is due today.");
}

TEST_F(PracticeTest, KeepsThePlanOfRepetitionWithThePerson) {
    openPractice();
    set(u"repetitionRule"_s, static_cast<int>(exam::RepetitionRule::Guide));
    m_driver.find<QCheckBox>(u"hasExam"_s)->click();
    m_driver.find<QDateEdit>(u"examDate"_s)->setDate({2024, 12, 24});
    WindowDriver other(m_clock, m_store);
    other.click(u"practiceButton"_s);
    EXPECT_EQ(other.find<QComboBox>(u"repetitionRule"_s)->currentIndex(), 1);
    EXPECT_TRUE(other.find<QCheckBox>(u"hasExam"_s)->isChecked());
    EXPECT_EQ(other.find<QDateEdit>(u"examDate"_s)->date(), QDate(2024, 12, 24));
}

TEST_F(PracticeTest, SaysHowReadyThePersonIsAndWhatThatRestsOn) {
    openPractice();
    EXPECT_THAT(textOf(u"readiness"_s), HasSubstr("Nothing is known of you yet"));
    set(u"drillCount"_s, 10ULL);
    m_driver.click(u"beginDrillButton"_s);
    finishDrill(true);
    openHome();
    openPractice();
    EXPECT_THAT(textOf(u"readiness"_s), HasSubstr("chance of passing"));
    EXPECT_THAT(textOf(u"readinessBasis"_s), HasSubstr("10 questions that were new"));
}

TEST_F(PracticeTest, LeadsThroughTheBudgetOfAQuestionAndNudgesAfterTwoMinutes) {
    m_driver.click(u"homeWeakestButton"_s);
    const auto waitUntil = [this](std::chrono::seconds passed) {
        m_clock.advance(passed);
        m_driver.controller().tick();
    };
    waitUntil(12s);
    EXPECT_EQ(m_driver.textOf(u"questionBudget"_s), u"Read the scenario · 0:12 of 1:30"_s);
    waitUntil(20s);
    EXPECT_THAT(textOf(u"questionBudget"_s), testing::StartsWith("Find the constraints"));
    const QWidget* focused = QApplication::focusWidget();
    waitUntil(88s);
    EXPECT_FALSE(m_driver.find(u"timeNotice"_s)->isVisible()) << "at two minutes";
    waitUntil(1s);
    EXPECT_TRUE(m_driver.find(u"timeNotice"_s)->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), focused);
    m_driver.press(Qt::Key_N);
    EXPECT_FALSE(m_driver.find(u"timeNotice"_s)->isVisible());
    EXPECT_EQ(m_driver.textOf(u"questionBudget"_s), u"Read the scenario · 0:00 of 1:30"_s);
}

TEST_F(PracticeTest, ShowsNoBudgetInAnExam) {
    m_driver.startFullExam();
    m_driver.controller().tick();
    EXPECT_FALSE(m_driver.find(u"questionBudget"_s)->isVisible());
}

} // namespace test
