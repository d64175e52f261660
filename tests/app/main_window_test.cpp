// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "history/memory_history_store.h"
#include "question_bank/bank_folder.h"
#include "support/builders.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

class MainWindowTest : public testing::Test {
protected:
    exam::QuestionKind kind() { return m_driver.controller().snapshot().shown.question->kind(); }

    exam::Response response() { return m_driver.controller().snapshot().item.response; }

    /// Goes forward to the first question of this kind.
    void goTo(exam::QuestionKind wanted) {
        while (m_driver.page() == u"examPage"_s && kind() != wanted)
            m_driver.press(Qt::Key_N);
        ASSERT_EQ(m_driver.page(), u"examPage"_s);
    }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    WindowDriver m_driver{m_clock, m_store};
};

} // namespace

TEST_F(MainWindowTest, OffersThePracticeThatWasLeftFirstAndNamesItSo) {
    m_driver.startFullExam();
    m_driver.controller().leave();
    m_clock.advance(1min);
    WindowDriver practising(m_clock, m_store);
    practising.click(u"practiceButton"_s);
    practising.click(u"weakestButton"_s);
    practising.controller().leave();
    WindowDriver next(m_clock, m_store);
    QStringList texts;
    QStringList primary;
    for (const QWidget* card : next.window().findChildren<QWidget*>(u"unfinishedSitting"_s)) {
        texts += card->findChild<QLabel*>()->text();
        primary += card->findChild<QPushButton*>(u"resumeButton"_s)->property("look").toString();
    }
    EXPECT_EQ(texts, (QStringList{u"Go on with your practice"_s, u"Go on with your exam"_s}));
    EXPECT_EQ(primary, (QStringList{u"primary"_s, QString()})) << "one button leads";
}

TEST_F(MainWindowTest, OffersTheDiagnosticTestThatWasLeftAboveTheResults) {
    m_driver.startFullExam();
    m_driver.endExam();
    m_driver.click(u"homeButton"_s);
    m_driver.click(u"practiceButton"_s);
    m_driver.click(u"diagnosticButton"_s);
    m_driver.controller().leave();
    WindowDriver next(m_clock, m_store);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"diagnosticButton"_s);
    next.find(u"homeChecklistsButton"_s)->setFocus();
    for (const QString& name : {u"resultsList"_s, u"historyButton"_s, u"diagnosticButton"_s}) {
        next.press(Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), name);
    }
}

TEST_F(MainWindowTest, LeadsFromHomeOverTheBriefingIntoTheExam) {
    EXPECT_EQ(m_driver.page(), u"homePage"_s);
    m_driver.click(u"fullExamButton"_s);
    EXPECT_EQ(m_driver.page(), u"briefingPage"_s);
    EXPECT_THAT(m_driver.textOf(u"briefingFacts"_s).toStdString(),
                testing::HasSubstr("65 questions, 130 minutes"));
    m_driver.click(u"backButton"_s);
    EXPECT_EQ(m_driver.page(), u"homePage"_s);
    m_driver.startFullExam();
    EXPECT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"2:10:00"_s);
}

TEST_F(MainWindowTest, GivesExtraTimeAsChosen) {
    m_driver.click(u"fullExamButton"_s);
    m_driver.find<QComboBox>(u"extraTime"_s)->setCurrentIndex(1);
    m_driver.click(u"startExamButton"_s);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"2:40:00"_s);
}

TEST_F(MainWindowTest, TakesAnAnswerToMultipleChoiceByMouseAndByKey) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleChoice);
    m_driver.click(u"optionC"_s);
    const exam::Response byMouse = response();
    EXPECT_EQ(byMouse.picks.size(), 1u);
    m_driver.press(Qt::Key_A);
    EXPECT_NE(response(), byMouse);
    m_driver.press(Qt::Key_C);
    EXPECT_EQ(response(), byMouse);
    m_driver.click(u"clearButton"_s);
    EXPECT_TRUE(exam::isBlank(response()));
}

TEST_F(MainWindowTest, MovesBetweenOptionsWithTheArrowsAndChoosesWithSpace) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleChoice);
    m_driver.find(u"chooseA"_s)->setFocus();
    m_driver.press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), m_driver.find(u"chooseB"_s));
    m_driver.press(Qt::Key_Up);
    m_driver.press(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), m_driver.find(u"chooseD"_s)) << "from the first to the last";
    m_driver.press(Qt::Key_Space);
    EXPECT_FALSE(exam::isBlank(response()));
}

TEST_F(MainWindowTest, RefusesOneOptionTooManyWithASentenceAndUnticksIt) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleResponse);
    const std::size_t wanted = exam::pickCount(*m_driver.controller().snapshot().shown.question);
    for (std::size_t place = 0; place < wanted; ++place)
        m_driver.click(u"option%1"_s.arg(QChar(u'A' + static_cast<char16_t>(place))));
    EXPECT_EQ(m_driver.textOf(u"chosenCount"_s), u"%1 of %1 chosen"_s.arg(wanted));
    const QString oneMore = u"%1"_s.arg(QChar(u'A' + static_cast<char16_t>(wanted)));
    m_driver.click(u"option"_s + oneMore);
    EXPECT_FALSE(m_driver.textOf(u"notice"_s).isEmpty());
    EXPECT_FALSE(m_driver.find<QAbstractButton>(u"choose"_s + oneMore)->isChecked());
    EXPECT_EQ(response().picks.size(), wanted);
    m_driver.press(Qt::Key_A); // takes one back
    EXPECT_EQ(response().picks.size(), wanted - 1);
    EXPECT_TRUE(m_driver.textOf(u"notice"_s).isEmpty());
}

TEST_F(MainWindowTest, FillsAnOrderingByDropDownListsAndByLetters) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::Ordering);
    m_driver.press(Qt::Key_B); // fills the first empty place
    m_driver.press(Qt::Key_A); // and the next
    EXPECT_EQ(m_driver.find<QComboBox>(u"slot1"_s)->currentIndex(), 2);
    EXPECT_EQ(m_driver.find<QComboBox>(u"slot2"_s)->currentIndex(), 1);
    auto* third = m_driver.find<QComboBox>(u"slot3"_s);
    third->setFocus();
    QTest::keyClick(third, Qt::Key_Down); // the first entry, which stands in the second place
    EXPECT_EQ(third->currentIndex(), 1);
    EXPECT_EQ(m_driver.find<QComboBox>(u"slot2"_s)->currentIndex(), 0) << "a step stands in one place";
}

TEST_F(MainWindowTest, LetsAResponseOfAMatchingServeSeveralPrompts) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::Matching);
    m_driver.press(Qt::Key_C);
    m_driver.press(Qt::Key_C);
    EXPECT_EQ(m_driver.find<QComboBox>(u"slot1"_s)->currentIndex(), 3);
    EXPECT_EQ(m_driver.find<QComboBox>(u"slot2"_s)->currentIndex(), 3);
}

TEST_F(MainWindowTest, StrikesOutByRightClickAndByShiftWithTheLetter) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleChoice);
    m_driver.rightClick(u"optionB"_s);
    EXPECT_EQ(m_driver.controller().snapshot().item.verdicts.size(), 1u);
    EXPECT_TRUE(m_driver.find(u"chooseB"_s)->accessibleName().contains(u"struck out"_s));
    m_driver.press(Qt::Key_B, Qt::ShiftModifier);
    EXPECT_TRUE(m_driver.controller().snapshot().item.verdicts.empty());
    EXPECT_TRUE(exam::isBlank(response())) << "striking out chooses nothing";
}

TEST_F(MainWindowTest, FiltersTheReviewScreenAndGoesToAQuestionFromIt) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleChoice);
    const exam::Position answered = *m_driver.controller().snapshot().onScreen;
    m_driver.press(Qt::Key_A);
    m_driver.press(Qt::Key_F);
    m_driver.press(Qt::Key_R);
    ASSERT_EQ(m_driver.page(), u"reviewPage"_s);
    auto* table = m_driver.find<QTableView>(u"reviewTable"_s);
    EXPECT_EQ(table->model()->rowCount(), 65);
    m_driver.click(u"filterIncomplete"_s);
    EXPECT_EQ(table->model()->rowCount(), 64);
    m_driver.click(u"filterFlagged"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    m_driver.click(u"goToButton"_s);
    EXPECT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.controller().snapshot().onScreen, answered);
}

TEST_F(MainWindowTest, SortsTheReviewScreenByNumberNotByText) {
    m_driver.startFullExam();
    m_driver.press(Qt::Key_R);
    auto* table = m_driver.find<QTableView>(u"reviewTable"_s);
    EXPECT_EQ(table->model()->index(1, 0).data().toInt(), 2);
    table->sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(table->model()->index(0, 0).data().toInt(), 65);
}

TEST_F(MainWindowTest, GoesThroughFlaggedAndIncompleteQuestionsOnlyInTheFlaggedPass) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleChoice);
    const exam::Position done = *m_driver.controller().snapshot().onScreen;
    m_driver.press(Qt::Key_A);
    m_driver.press(Qt::Key_R);
    m_driver.click(u"flaggedPassButton"_s);
    EXPECT_EQ(m_driver.page(), u"examPage"_s);
    int seen = 1;
    for (; m_driver.controller().snapshot().hasNext; ++seen) {
        EXPECT_NE(m_driver.controller().snapshot().onScreen, done);
        m_driver.press(Qt::Key_N);
    }
    EXPECT_EQ(seen, 64);
}

TEST_F(MainWindowTest, AsksOnceBeforeTheEndAndNamesWhatIsOpen) {
    m_driver.startFullExam();
    m_driver.press(Qt::Key_F);
    m_driver.prompts().agrees = false;
    m_driver.endExam();
    EXPECT_EQ(m_driver.page(), u"reviewPage"_s) << "no is no";
    ASSERT_EQ(m_driver.prompts().asked.size(), 1);
    EXPECT_TRUE(m_driver.prompts().asked[0].contains(u"65"_s));
    m_driver.prompts().agrees = true;
    m_driver.click(u"endButton"_s);
    EXPECT_EQ(m_driver.page(), u"surveyPage"_s);
    m_driver.click(u"skipSurveyButton"_s);
    EXPECT_EQ(m_driver.page(), u"resultPage"_s);
    EXPECT_EQ(m_driver.textOf(u"scaledScore"_s), u"100"_s) << "nothing answered";
    EXPECT_FALSE(m_driver.find(u"feeling"_s)->isVisible());
}

TEST_F(MainWindowTest, ShowsTheResultWhenTheTimeRunsOutOnAnyPage) {
    m_driver.startFullExam();
    m_driver.press(Qt::Key_R);
    m_clock.advance(130min);
    m_driver.controller().tick();
    EXPECT_EQ(m_driver.page(), u"surveyPage"_s);
    m_driver.click(u"skipSurveyButton"_s);
    EXPECT_TRUE(m_driver.textOf(u"resultConditions"_s).contains(u"ran out"_s));
}

TEST_F(MainWindowTest, GoesThroughTheAnswersByFilter) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleChoice);
    const exam::Question question = *m_driver.controller().snapshot().shown.question;
    const auto& order = m_driver.controller().snapshot().entryOrder;
    const auto place = std::ranges::find(order, exam::rightResponse(question).picks[0]) - order.begin();
    m_driver.press(static_cast<Qt::Key>(Qt::Key_A + place));
    m_driver.press(Qt::Key_F);
    m_driver.endExam();
    m_driver.click(u"answersButton"_s);
    ASSERT_EQ(m_driver.page(), u"answersPage"_s);
    auto* list = m_driver.find<QListView>(u"answersList"_s);
    EXPECT_EQ(list->model()->rowCount(), 65);
    m_driver.click(u"answersWrong"_s);
    EXPECT_EQ(list->model()->rowCount(), 64);
    m_driver.click(u"answersWrong"_s);
    m_driver.click(u"answersFlagged"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    const QString text = m_driver.find<QTextBrowser>(u"answerText"_s)->toPlainText();
    EXPECT_TRUE(text.contains(u"your answer"_s));
    EXPECT_TRUE(text.contains(u"Right"_s));
    EXPECT_TRUE(text.contains(u"Explanation"_s));
    m_driver.click(u"answersClear"_s);
    EXPECT_EQ(list->model()->rowCount(), 65);
    const int row = list->currentIndex().row();
    m_driver.press(Qt::Key_N);
    EXPECT_EQ(list->currentIndex().row(), row + 1);
}

TEST_F(MainWindowTest, KeepsWhatIsSaidOfAQuestionForTheNextLookAtIt) {
    m_driver.startFullExam();
    m_driver.endExam();
    m_driver.click(u"answersButton"_s);
    QTest::keyClicks(m_driver.find(u"answerNote"_s), u"Look this up"_s);
    m_driver.click(u"answersMark"_s);
    m_driver.click(u"answersBack"_s);
    m_driver.click(u"homeButton"_s);
    m_driver.openLatestResult();
    m_driver.click(u"answersButton"_s);
    EXPECT_EQ(m_driver.find<QPlainTextEdit>(u"answerNote"_s)->toPlainText(), u"Look this up"_s);
    EXPECT_TRUE(m_driver.find<QAbstractButton>(u"answersMark"_s)->isChecked());
    EXPECT_TRUE(m_driver.find<QTextBrowser>(u"answerTries"_s)->toPlainText().contains(u"wrong"_s))
        << "seen, and not answered";
}

TEST_F(MainWindowTest, RetakesTheAnswersThatMatchAsADrill) {
    m_driver.startFullExam();
    m_driver.press(Qt::Key_F);
    const exam::QuestionId flagged = m_driver.controller().snapshot().shown.question->id;
    m_driver.endExam();
    m_driver.click(u"answersButton"_s);
    m_driver.click(u"answersFlagged"_s);
    m_driver.click(u"answersRetake"_s);
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.controller().snapshot().questionCount, 1u);
    EXPECT_EQ(m_driver.controller().snapshot().shown.question->id, flagged);
}

TEST_F(MainWindowTest, GoesThroughTheAnswersWithTheKeyboard) {
    m_driver.startFullExam();
    m_driver.endExam();
    m_driver.click(u"answersButton"_s);
    auto* list = m_driver.find<QListView>(u"answersList"_s);
    ASSERT_TRUE(list->hasFocus());
    m_driver.press(Qt::Key_Down);
    m_driver.press(Qt::Key_N);
    m_driver.press(Qt::Key_P);
    EXPECT_EQ(list->currentIndex().row(), 1);
    m_driver.press(Qt::Key_M);
    EXPECT_TRUE(m_driver.find<QAbstractButton>(u"answersMark"_s)->isChecked());
    m_driver.press(Qt::Key_F, Qt::ControlModifier);
    auto* search = m_driver.find<QLineEdit>(u"answersSearch"_s);
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"nm"_s);
    EXPECT_EQ(search->text(), u"nm"_s) << "letters are text here";
    m_driver.press(Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(MainWindowTest, SaysSoWhenNoAnswerMatchesTheFilter) {
    m_driver.startFullExam();
    m_driver.endExam();
    m_driver.click(u"answersButton"_s);
    m_driver.click(u"answersFlagged"_s);
    EXPECT_TRUE(m_driver.find(u"answersEmpty"_s)->isVisible());
    EXPECT_FALSE(m_driver.find(u"answerText"_s)->isVisible());
}

TEST_F(MainWindowTest, OpensAnEarlierResultFromHome) {
    m_driver.startFullExam();
    m_driver.endExam();
    m_driver.click(u"homeButton"_s);
    m_driver.openLatestResult();
    EXPECT_EQ(m_driver.page(), u"resultPage"_s);
}

TEST_F(MainWindowTest, OpensAnEarlierResultByKeyboardAndSaysWhatItIs) {
    m_driver.startFullExam();
    m_driver.endExam();
    m_driver.click(u"homeButton"_s);
    auto* list = m_driver.find<QAbstractItemView>(u"resultsList"_s);
    list->setFocus(Qt::TabFocusReason);
    const QString spoken = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"Below the pass mark"_s) && spoken.contains(u"0 of "_s))
        << spoken.toStdString();
    m_driver.press(Qt::Key_Return);
    EXPECT_EQ(m_driver.page(), u"resultPage"_s);
}

TEST_F(MainWindowTest, ShowsWhatThePersonExpectedBesideTheResultNowAndLater) {
    m_driver.startFullExam();
    m_driver.press(Qt::Key_R);
    m_driver.click(u"endButton"_s);
    EXPECT_FALSE(m_driver.find(u"showResultButton"_s)->isEnabled()) << "nothing is said yet";
    m_driver.find<QAbstractButton>(u"expectation3"_s)->click();
    QTest::keyClicks(m_driver.find(u"remark"_s), u"Sleep more"_s);
    m_driver.click(u"showResultButton"_s);
    ASSERT_EQ(m_driver.page(), u"resultPage"_s);
    const QString shown = m_driver.textOf(u"feeling"_s);
    EXPECT_TRUE(shown.contains(u"probably passed"_s) && shown.contains(u"Sleep more"_s));
    m_driver.click(u"homeButton"_s);
    m_driver.openLatestResult();
    EXPECT_EQ(m_driver.textOf(u"feeling"_s), shown);
}

TEST_F(MainWindowTest, LetsPracticeBePausedWithTheQuestionCovered) {
    m_driver.click(u"fullExamButton"_s);
    m_driver.find<QComboBox>(u"mode"_s)->setCurrentIndex(1);
    m_driver.click(u"startExamButton"_s);
    m_driver.click(u"pauseButton"_s);
    EXPECT_FALSE(m_driver.find(u"stem"_s)->isVisible());
    EXPECT_FALSE(m_driver.find(u"nextButton"_s)->isEnabled());
    m_clock.advance(20min);
    m_driver.controller().tick();
    m_driver.click(u"goOnButton"_s);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"2:10:00"_s);
    EXPECT_TRUE(m_driver.find(u"stem"_s)->isVisible());
}

TEST_F(MainWindowTest, BringsAnAnswerInPracticeIntoSightWithLargeText) {
    m_driver.window().resize(1024, 700);
    m_driver.settings().setTextPercent(200);
    m_driver.click(u"fullExamButton"_s);
    m_driver.find<QComboBox>(u"mode"_s)->setCurrentIndex(1);
    m_driver.click(u"startExamButton"_s);
    m_driver.find<QAbstractButton>(u"revealButton"_s)->click(); // it stands under "More"
    QTest::qWait(1);
    const QWidget* pane = m_driver.find<QAbstractScrollArea>(u"questionPane"_s)->viewport();
    const QWidget* answer = m_driver.find(u"rightAnswer"_s);
    EXPECT_TRUE(pane->rect().contains(answer->mapTo(pane, QPoint(1, 1))));
    EXPECT_TRUE(answer->accessibleName().contains(u"Not answered"_s)) << "said to screen readers";
}

TEST_F(MainWindowTest, ShowsAnAnswerInPracticeAndFixesTheResponseFromThenOn) {
    m_driver.click(u"fullExamButton"_s);
    m_driver.find<QComboBox>(u"mode"_s)->setCurrentIndex(1);
    m_driver.click(u"startExamButton"_s);
    goTo(exam::QuestionKind::MultipleChoice);
    m_driver.press(Qt::Key_A);
    const exam::Response before = response();
    m_driver.click(u"revealButton"_s);
    EXPECT_TRUE(m_driver.find<QTextBrowser>(u"rightAnswer"_s)->toPlainText().contains(u"Explanation"_s));
    m_driver.press(Qt::Key_B);
    EXPECT_EQ(response(), before);
    EXPECT_FALSE(m_driver.textOf(u"notice"_s).isEmpty());
    m_driver.press(Qt::Key_N);
    EXPECT_FALSE(m_driver.find(u"rightAnswer"_s)->isVisible());
}

TEST_F(MainWindowTest, ShowsNoteAndConfidenceWithTheAnswers) {
    m_driver.click(u"fullExamButton"_s);
    m_driver.find<QAbstractButton>(u"confidenceBox"_s)->click();
    m_driver.click(u"startExamButton"_s);
    m_driver.press(Qt::Key_5);
    m_driver.press(Qt::Key_O);
    QTest::keyClicks(m_driver.find(u"noteSheet"_s), u"a < b"_s);
    m_driver.endExam();
    m_driver.click(u"answersButton"_s);
    const QString text = m_driver.find<QTextBrowser>(u"answerText"_s)->toPlainText();
    EXPECT_TRUE(text.contains(u"a < b"_s) && text.contains(u"sure: 5 of 5"_s))
        << text.left(300).toStdString();
}

TEST_F(MainWindowTest, AllowsNoPauseAndNoAnswerUnderExamConditions) {
    m_driver.startFullExam();
    EXPECT_FALSE(m_driver.find(u"pauseButton"_s)->isVisible());
    EXPECT_FALSE(m_driver.find(u"revealButton"_s)->isVisible());
    EXPECT_FALSE(m_driver.find(u"confidence"_s)->isVisible());
}

TEST_F(MainWindowTest, AsksHowSureOneIsWhereThatWasChosen) {
    m_driver.click(u"fullExamButton"_s);
    m_driver.find<QAbstractButton>(u"confidenceBox"_s)->click();
    m_driver.click(u"startExamButton"_s);
    m_driver.press(Qt::Key_4);
    EXPECT_EQ(m_driver.controller().snapshot().item.confidence, 4);
    m_driver.click(u"confidence2"_s);
    EXPECT_EQ(m_driver.controller().snapshot().item.confidence, 2);
    m_driver.press(Qt::Key_2);
    EXPECT_EQ(m_driver.controller().snapshot().item.confidence, std::nullopt) << "taken back";
}

TEST_F(MainWindowTest, LeadsThroughTheTutorialBackToTheConditionsAndKeepsNothing) {
    m_driver.click(u"fullExamButton"_s);
    m_driver.click(u"tutorialButton"_s);
    ASSERT_EQ(m_driver.page(), u"tutorialPage"_s);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"2:00"_s);
    m_driver.press(Qt::Key_A);
    EXPECT_EQ(m_driver.textOf(u"chosenCount"_s), u"1 of 2 chosen"_s);
    m_driver.press(Qt::Key_N);
    m_driver.press(Qt::Key_N);
    EXPECT_EQ(m_driver.page(), u"briefingPage"_s);
    EXPECT_TRUE(m_store.list()->empty());
    m_driver.click(u"tutorialButton"_s);
    EXPECT_EQ(m_driver.textOf(u"chosenCount"_s), u"0 of 2 chosen"_s) << "a new one";
}

TEST_F(MainWindowTest, ChangesKeysAndLookInTheSettingsAndComesBackToWhereItWas) {
    m_driver.startFullExam();
    QTest::keyClick(&m_driver.window(), Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_EQ(m_driver.page(), u"settingsPage"_s);
    auto* next = m_driver.find<QKeySequenceEdit>(u"key-next"_s);
    next->setKeySequence(QKeySequence(Qt::Key_A));
    EXPECT_TRUE(m_driver.find(u"keyProblem"_s)->isVisible()) << "A answers questions";
    EXPECT_EQ(next->keySequence(), QKeySequence(Qt::Key_N));
    next->setKeySequence(QKeySequence(Qt::Key_J));
    EXPECT_FALSE(m_driver.find(u"keyProblem"_s)->isVisible());
    m_driver.settings().setTextPercent(120);
    EXPECT_EQ(m_driver.page(), u"settingsPage"_s) << "a change of the look leads nowhere";
    m_driver.settings().setTextPercent(100);
    m_driver.click(u"settingsBack"_s);
    EXPECT_EQ(m_driver.page(), u"examPage"_s);
    m_driver.press(Qt::Key_J);
    EXPECT_EQ(m_driver.controller().snapshot().onScreen, 1u);
}

TEST_F(MainWindowTest, OffersToDiscardAnExamAndAsksFirst) {
    m_driver.startFullExam();
    m_driver.controller().leave();
    WindowDriver next(m_clock, m_store);
    next.prompts().agrees = false;
    next.click(u"discardButton"_s);
    EXPECT_EQ(m_store.list()->size(), 1u);
    next.prompts().agrees = true;
    next.click(u"discardButton"_s);
    EXPECT_TRUE(m_store.list()->empty());
    EXPECT_FALSE(next.has(u"resumeButton"_s));
}

TEST_F(MainWindowTest, AsksBeforeItIsClosedInAnExam) {
    m_driver.prompts().agrees = false;
    EXPECT_TRUE(m_driver.window().close()) << "nothing to ask without an exam";
    m_driver.window().show();
    m_driver.startFullExam();
    EXPECT_FALSE(m_driver.window().close());
    EXPECT_TRUE(m_driver.controller().isActive());
    m_driver.prompts().agrees = true;
    EXPECT_TRUE(m_driver.window().close());
}

TEST_F(MainWindowTest, KeepsTheAnswerOnScreenWhenColoursAndTextSizeChange) {
    m_driver.startFullExam();
    goTo(exam::QuestionKind::MultipleChoice);
    m_driver.press(Qt::Key_B);
    m_driver.settings().setTheme(app::ThemeChoice::Dark);
    EXPECT_TRUE(app::currentTheme().isDark);
    m_driver.settings().setTextPercent(200);
    QApplication::processEvents();
    EXPECT_TRUE(m_driver.find<QAbstractButton>(u"chooseB"_s)->isChecked());
    m_driver.settings().setTextPercent(100);
    m_driver.settings().setTheme(app::ThemeChoice::Light);
}

TEST_F(MainWindowTest, StartsNoSecondExamBesideARunningOne) {
    m_driver.startFullExam();
    QTest::keyClick(&m_driver.window(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_store.list()->size(), 1u);
}

TEST_F(MainWindowTest, GivesTheSamePaperForTheSameCodeWhateverWasSeen) {
    const auto questions = [this] {
        std::vector<std::string> ids;
        for (const app::ItemOverview& item : m_driver.controller().snapshot().items)
            ids.push_back(item.question->id.value);
        return ids;
    };
    m_driver.click(u"fullExamButton"_s);
    m_driver.click(u"newCodeButton"_s);
    const QString code = m_driver.find<QLineEdit>(u"paperCode"_s)->text();
    EXPECT_EQ(code.size(), 17) << code.toStdString();
    EXPECT_FALSE(m_driver.find(u"unscored"_s)->isEnabled()) << "the code says it";
    m_driver.click(u"startExamButton"_s);
    const std::vector<std::string> first = questions();
    m_driver.prompts().agrees = true;
    m_driver.endExam();
    EXPECT_TRUE(m_driver.textOf(u"paperCode"_s).endsWith(code));

    m_driver.click(u"homeButton"_s);
    m_driver.click(u"fullExamButton"_s);
    EXPECT_TRUE(m_driver.find<QLineEdit>(u"paperCode"_s)->text().isEmpty());
    QTest::keyClicks(m_driver.find(u"paperCode"_s), code.toLower().remove(u'-'));
    m_driver.click(u"startExamButton"_s);
    EXPECT_EQ(questions(), first);
}

TEST_F(MainWindowTest, SaysWhatIsWrongWithAPaperCode) {
    m_driver.click(u"fullExamButton"_s);
    QTest::keyClicks(m_driver.find(u"paperCode"_s), u"12345"_s);
    m_driver.click(u"startExamButton"_s);
    EXPECT_EQ(m_driver.page(), u"briefingPage"_s);
    EXPECT_TRUE(m_driver.find(u"refusal"_s)->isVisible());
    EXPECT_TRUE(m_store.list()->empty());
    m_driver.find<QLineEdit>(u"paperCode"_s)->clear();
    EXPECT_FALSE(m_driver.find(u"refusal"_s)->isVisible());
    m_driver.click(u"startExamButton"_s);
    EXPECT_EQ(m_driver.page(), u"examPage"_s);
}

TEST(MainWindow, SaysBeforeAnExamThatNothingCanBeKept) {
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store, 1, {}, exam::Error{exam::ErrorCode::StorageReadOnly, "test"});
    EXPECT_TRUE(driver.find(u"historyProblem"_s)->isVisible());
    driver.click(u"fullExamButton"_s);
    EXPECT_TRUE(driver.find(u"briefingProblem"_s)->isVisible());
}

TEST(MainWindow, BeginsWithItsFirstPageAndMakesTheOthersWhenTheyAreNeeded) {
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store);
    const auto* pages = driver.window().findChild<QStackedWidget*>(u"pages"_s);
    EXPECT_EQ(pages->count(), 1);
    driver.click(u"fullExamButton"_s);
    driver.click(u"backButton"_s);
    driver.click(u"fullExamButton"_s);
    EXPECT_EQ(pages->count(), 2);
}

TEST(MainWindow, ListsTheIssuesOfABrokenBankAndStartsNothingFromIt) {
    QTemporaryDir empty;
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store, 1, empty.path().toStdString());
    ASSERT_EQ(driver.page(), u"bankIssuesPage"_s);
    EXPECT_GT(driver.find<QTableWidget>(u"issuesTable"_s)->rowCount(), 0);
    QTest::keyClick(&driver.window(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(driver.page(), u"bankIssuesPage"_s);
    driver.prompts().folder = QStringLiteral(REHEARSAL_BANK_DIR);
    driver.click(u"otherBankButton"_s);
    driver.waitForBank();
    EXPECT_EQ(driver.page(), u"homePage"_s) << "a sound bank opens";
}

// The bank that was compiled by one window is there in the next before its event loop runs.
TEST(MainWindow, OpensABankThatWasReadBeforeAtOnce) {
    const bank::test::BankFolder folder;
    const std::filesystem::path cache = folder.path() / "cache";
    FakeClock clock;
    exam::MemoryHistoryStore store;
    const WindowDriver first(clock, store, 1, folder.path(), {}, cache);
    app::Settings settings(folder.path() / "settings.ini");
    exam::InlineHistoryQueue history(store);
    FakePrompts prompts;
    const app::MainWindow second({.clock = clock,
                                  .history = history,
                                  .settings = settings,
                                  .prompts = prompts,
                                  .newSeed = [] { return 1; },
                                  .dataFolder = {},
                                  .cacheFolder = cache,
                                  .exportSitting = {}},
                                 folder.path());
    EXPECT_FALSE(second.isReadingBank());
    EXPECT_TRUE(second.findChild<QPushButton*>(u"fullExamButton"_s)->isEnabled());
}

TEST(MainWindow, MakesACompiledBankAnewThatWasDamagedMeanwhile) {
    const bank::test::BankFolder folder;
    const bank::BankCache cache(folder.path() / "cache");
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store, 1, folder.path(), {}, folder.path() / "cache");
    const auto file = cache.fileFor(folder.path());
    const auto size = std::filesystem::file_size(file);
    std::filesystem::resize_file(file, size / 4); // the same file, which is open
    driver.click(u"fullExamButton"_s);
    driver.click(u"startExamButton"_s);
    driver.waitForBank();
    EXPECT_EQ(driver.page(), u"homePage"_s);
    EXPECT_EQ(std::filesystem::file_size(file), size);
    driver.startFullExam();
    EXPECT_EQ(driver.page(), u"examPage"_s);
}

TEST(MainWindow, FollowsTheDesktopFromLightToDarkUnlessThePersonChose) {
    const QTemporaryDir folder;
    FakeClock clock;
    exam::MemoryHistoryStore store;
    exam::InlineHistoryQueue history(store);
    app::Settings settings(folder.filePath(u"settings.ini"_s).toStdString());
    FakePrompts prompts;
    QPalette desktop;
    app::MainWindow window({.clock = clock,
                            .history = history,
                            .settings = settings,
                            .prompts = prompts,
                            .newSeed = [] { return 1; },
                            .dataFolder = {},
                            .exportSitting = {},
                            .desktopPalette = [&desktop] { return desktop; }},
                           folder.path().toStdString());
    const auto turn = [&](const QColor& ground, const QColor& text) {
        desktop.setColor(QPalette::Window, ground);
        desktop.setColor(QPalette::WindowText, text);
        QEvent changed(QEvent::ThemeChange);
        QApplication::sendEvent(&window, &changed);
    };
    turn(QColor(0x202020), QColor(0xe0e0e0));
    EXPECT_EQ(&app::currentTheme(), &app::darkTheme());
    turn(Qt::black, Qt::white);
    EXPECT_EQ(&app::currentTheme(), &app::highContrastTheme());
    turn(QColor(0xf0f0f0), QColor(0x101010));
    EXPECT_EQ(&app::currentTheme(), &app::lightTheme());
    settings.setTheme(app::ThemeChoice::Light);
    turn(QColor(0x202020), QColor(0xe0e0e0));
    EXPECT_EQ(&app::currentTheme(), &app::lightTheme()) << "chosen";
    settings.setTheme(app::ThemeChoice::System);
    EXPECT_EQ(&app::currentTheme(), &app::darkTheme()) << "as the desktop is by now";
    turn(QColor(0xf0f0f0), QColor(0x101010));
}

TEST(Theme, KnowsTheColoursOfTheDesktopBehindItsOwn) {
    const QPalette ours = QApplication::palette();
    EXPECT_EQ(app::systemPalette(), app::systemPalette());
    EXPECT_EQ(QApplication::palette(), ours);
}

/// A window with a compiled bank, whose files are spoiled while it is open; the window compares some time
/// after it has opened.
class BankThatBecomesUnusable : public testing::Test {
protected:
    BankThatBecomesUnusable() {
        {
            const WindowDriver first(m_clock, m_store, 1, m_folder.path(), {}, m_folder.path() / "cache");
        }
        m_driver = std::make_unique<WindowDriver>(m_clock, m_store, 1, m_folder.path(),
                                                  std::optional<exam::Error>(), m_folder.path() / "cache");
        m_driver->click(u"fullExamButton"_s);
    }

    /// True when the window has noticed.
    bool spoil() {
        m_folder.write("exam.yaml", "id: [\n");
        const auto* start = m_driver->window().findChild<QPushButton*>(u"fullExamButton"_s);
        constexpr int kLongestMs = 20'000;
        return QTest::qWaitFor([&] { return !start->isEnabled() && !m_driver->window().isReadingBank(); },
                               kLongestMs);
    }

    bank::test::BankFolder m_folder;
    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    std::unique_ptr<WindowDriver> m_driver;
};

TEST_F(BankThatBecomesUnusable, TurnsFromTheConditionsToTheIssues) {
    ASSERT_EQ(m_driver->page(), u"briefingPage"_s);
    ASSERT_TRUE(spoil());
    EXPECT_EQ(m_driver->page(), u"bankIssuesPage"_s);
}

TEST_F(BankThatBecomesUnusable, GoesToTheIssuesWhenTheTutorialEnds) {
    m_driver->click(u"tutorialButton"_s);
    ASSERT_TRUE(spoil());
    m_driver->click(u"reviewButton"_s);
    EXPECT_EQ(m_driver->page(), u"bankIssuesPage"_s);
}

TEST(MainWindow, OffersTheShorterExamWhenTheBankIsTooSmall) {
    bank::test::BankFolder small;
    small.replace("exam.yaml", "questions: 4", "questions: 40");
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store, 1, small.path());
    driver.startFullExam();
    EXPECT_EQ(driver.page(), u"briefingPage"_s);
    EXPECT_TRUE(driver.find(u"refusal"_s)->isVisible());
    driver.click(u"shorterExamButton"_s);
    EXPECT_EQ(driver.page(), u"examPage"_s);
    EXPECT_LT(driver.controller().snapshot().items.size(), 40u);
}

TEST_F(MainWindowTest, DrillsTheQuestionsThatAreAskedFor) {
    m_driver.startFullExam();
    const exam::QuestionId first = m_driver.controller().snapshot().shown.question->id;
    m_driver.endExam();
    exam::DrillRequest request;
    request.questions.ids = {first};
    m_driver.window().beginDrill(request);
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    EXPECT_EQ(m_driver.controller().snapshot().questionCount, 1u);
    EXPECT_EQ(m_driver.controller().snapshot().shown.question->id, first);
    m_driver.endExam();
    EXPECT_EQ(m_driver.page(), u"resultPage"_s) << "a drill asks for no feeling";
}

TEST_F(MainWindowTest, SaysWhyThereIsNothingToDrill) {
    exam::DrillRequest request;
    request.questions.ids = {exam::QuestionId{"of another bank"}};
    m_driver.window().beginDrill(request);
    EXPECT_EQ(m_driver.page(), u"homePage"_s);
    ASSERT_EQ(m_driver.prompts().told.size(), 1);
    EXPECT_TRUE(m_driver.prompts().told.front().contains(u"another edition"_s));
}

} // namespace test
