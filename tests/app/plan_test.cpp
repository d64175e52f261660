// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_study.h"
#include "day.h"
#include "history/memory_history_store.h"
#include "plan_study.h"
#include "support/fake_clock.h"
#include "support/flaky_store.h"
#include "support/window_driver.h"
#include "widgets/layout.h"
#include "widgets/plan_calendar.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace test {

namespace {

class StudyDeskTest : public testing::Test {
protected:
    void open(Qt::Key key, const QString& page) {
        QTest::keyClick(&m_driver->window(), key, Qt::ControlModifier);
        settle();
        ASSERT_EQ(m_driver->page(), page);
    }
    void openPlan() { open(Qt::Key_L, u"planPage"_s); }

    static void settle() {
        QTest::qWait(1); // what is shown first is scrolled to when it is laid out
        QApplication::processEvents();
    }

    /// A plan with the exam in so many days.
    void choosePlan(const QString& plan, int daysLeft) {
        openPlan();
        m_driver->click(plan);
        m_driver->find<QCheckBox>(u"hasExam"_s)->setChecked(true);
        m_driver->find<QDateEdit>(u"examDate"_s)->setDate(today().addDays(daysLeft));
        settle();
    }

    QDate today() const { return app::toQDate(app::localDay(m_clock.now().wall)); }
    std::string textOf(const QString& name) const { return m_driver->textOf(name).toStdString(); }
    std::string bannerText(const QString& name) const {
        return m_driver->find<app::Banner>(name)->text().toStdString();
    }

    void tabTo(const QString& name) {
        const auto focused = [] {
            const QWidget* widget = QApplication::focusWidget();
            return widget ? widget->objectName() : QString();
        };
        for (int steps = 0; steps < 400 && focused() != name; ++steps)
            m_driver->press(Qt::Key_Tab);
        ASSERT_EQ(focused(), name);
    }

    /// As when the program is started again.
    void restart() {
        m_driver.reset();
        m_driver = std::make_unique<WindowDriver>(m_clock, m_store);
    }

    /// Through the sitting on screen with every answer right, and back to the first page.
    void finishSitting() {
        while (m_driver->page() == u"examPage"_s) {
            m_driver->controller().answer(
                exam::rightResponse(*m_driver->controller().snapshot().shown.question));
            m_driver->press(Qt::Key_N);
        }
        m_driver->endExam();
        m_driver->click(u"homeButton"_s);
        settle();
    }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    std::unique_ptr<WindowDriver> m_driver = std::make_unique<WindowDriver>(m_clock, m_store);
};

class PlanTest : public StudyDeskTest {};

} // namespace

TEST(PlanRecords, ReadBackAndSurviveDamage) {
    const exam::ExamId exam{"some"};
    const exam::WallTime now{std::chrono::days{20'000}};
    const app::PlanChoice choice{exam::PlanKind::SixWeeks, app::localDay(now)};
    EXPECT_EQ(app::planChoiceIn({app::toRecord(exam, choice.kind, now)}, exam), choice);
    EXPECT_EQ(app::planChoiceIn({app::toRecord(exam, std::nullopt, now)}, exam), std::nullopt);
    EXPECT_EQ(app::planChoiceIn({app::toRecord(exam::ExamId{"other"}, choice.kind, now)}, exam),
              std::nullopt);
    EXPECT_EQ(app::planChoiceIn({{exam::RecordKind::Setting, "plan/some", "some day", now}}, exam),
              std::nullopt);
    const exam::DoByHand read{exam::HandTask::ReadDomain, "2"};
    const exam::DoByHand sleep{exam::HandTask::SleepWell};
    EXPECT_THAT(
        app::planTicksIn(
            {app::planTickRecord(exam, read, true, now), app::planTickRecord(exam, sleep, false, now)}, exam),
        testing::ElementsAre("read-domain/2"));
}

TEST_F(PlanTest, IsChosenWithTheKeyboardAlone) {
    openPlan();
    EXPECT_THAT(textOf(u"daysLeft"_s), HasSubstr("No day is set"));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"plan-none"_s) << "nothing is followed yet";
    m_driver->press(Qt::Key_Left);
    m_driver->press(Qt::Key_Space);
    EXPECT_TRUE(m_driver->find<QRadioButton>(u"plan-last-week"_s)->isChecked());
    EXPECT_THAT(bannerText(u"planStanding"_s), HasSubstr("choose the day"))
        << "a plan counts back from the exam";
    ASSERT_NO_FATAL_FAILURE(tabTo(u"hasExam"_s));
    m_driver->press(Qt::Key_Space);
    settle();
    EXPECT_THAT(textOf(u"daysLeft"_s), HasSubstr("42 days to your exam")) << "the day that was at hand";
    EXPECT_THAT(bannerText(u"planStanding"_s), HasSubstr("begins in 35 days"));
    EXPECT_TRUE(m_driver->has(u"goal-take-practice-1"_s));
    EXPECT_TRUE(m_driver->find(u"goal-take-practice-1"_s)->isHidden()) << "its day has not come";
}

TEST_F(PlanTest, SaysWhatEachDistanceToTheExamMeans) {
    struct Row {
        QString plan;
        int daysLeft;
        const char* standing;
    };
    for (const auto& [plan, daysLeft, standing] :
         {Row{u"plan-ten-weeks"_s, 71, "begins in 1 day."}, Row{u"plan-ten-weeks"_s, 70, ""},
          Row{u"plan-ten-weeks"_s, 69, "\"Six weeks\" fits"}, Row{u"plan-six-weeks"_s, 42, ""},
          Row{u"plan-six-weeks"_s, 41, "\"Last week\" fits"}, Row{u"plan-last-week"_s, 1, "6 days too late"},
          Row{u"plan-last-week"_s, 0, ""}, Row{u"plan-last-week"_s, -1, "is over"}}) {
        choosePlan(plan, daysLeft);
        const std::string text = bannerText(u"planStanding"_s);
        EXPECT_THAT(text, HasSubstr(standing)) << plan.toStdString() << " in " << daysLeft;
        EXPECT_EQ(text.empty(), *standing == '\0') << text;
    }
}

TEST_F(PlanTest, CountsFromTheOneDayOfTheExamThatRepetitionHas) {
    choosePlan(u"plan-six-weeks"_s, 30);
    open(Qt::Key_D, u"practicePage"_s);
    EXPECT_EQ(m_driver->find<QDateEdit>(u"examDate"_s)->date(), today().addDays(30));
    m_driver->find<QDateEdit>(u"examDate"_s)->setDate(today().addDays(20));
    settle();
    openPlan();
    EXPECT_THAT(textOf(u"daysLeft"_s), HasSubstr("20 days to your exam"));
}

TEST_F(PlanTest, TicksOffATestThatWasSatAndSaysHowItWent) {
    choosePlan(u"plan-last-week"_s, 7);
    openPlan();
    EXPECT_THAT(textOf(u"goal-take-practice-1-state"_s), HasSubstr("Open: not yet sat"));
    m_driver->click(u"goal-take-practice-1"_s);
    ASSERT_EQ(m_driver->page(), u"briefingPage"_s);
    m_driver->click(u"startExamButton"_s);
    m_driver->endExam();
    m_driver->click(u"homeButton"_s);
    openPlan();
    EXPECT_THAT(textOf(u"goal-take-practice-1-state"_s), HasSubstr("Done: 0 of 65 (0 %) on "));
    EXPECT_THAT(textOf(u"goal-take-practice-1-state"_s), HasSubstr("below the aim"));
    EXPECT_TRUE(m_driver->find(u"goal-take-practice-1"_s)->isHidden());
}

TEST_F(PlanTest, BeginsWhatTheFirstWeekAsksForAndCountsIt) {
    choosePlan(u"plan-ten-weeks"_s, 70);
    m_driver->click(u"goal-answer-1.1"_s);
    ASSERT_EQ(m_driver->page(), u"examPage"_s);
    for (const exam::ShownQuestion& shown : m_driver->controller().sitting().questions())
        EXPECT_EQ(shown.question->task.value, "1.1");
    finishSitting();
    EXPECT_THAT(textOf(u"homePlanLine"_s), HasSubstr("70 days to your exam"));
    openPlan();
    EXPECT_THAT(textOf(u"goal-answer-1.1-state"_s), HasSubstr("Done: 20 of 20"));
    EXPECT_THAT(textOf(u"goal-reach-1-state"_s), HasSubstr("Done: 20 of 20 (100 %)"))
        << "one drill can do two things";
}

TEST_F(PlanTest, KeepsWhatWasTickedByHandOverARestart) {
    choosePlan(u"plan-ten-weeks"_s, 70);
    m_driver->click(u"goal-read-basics"_s);
    EXPECT_TRUE(m_driver->find<QCheckBox>(u"goal-read-basics"_s)->isChecked());
    EXPECT_THAT(textOf(u"entryFacts"_s), HasSubstr("1 of 6 done"));
    restart();
    EXPECT_THAT(textOf(u"homePlanLine"_s), HasSubstr("Next in your plan: Read in your book or course: 1. "));
    openPlan();
    EXPECT_TRUE(m_driver->find<QRadioButton>(u"plan-ten-weeks"_s)->isChecked());
    EXPECT_TRUE(m_driver->find<QCheckBox>(u"goal-read-basics"_s)->isChecked());
    m_driver->click(u"goal-read-basics"_s);
    restart();
    openPlan();
    EXPECT_FALSE(m_driver->find<QCheckBox>(u"goal-read-basics"_s)->isChecked());
}

TEST_F(PlanTest, ShowsTheDaysOfTodayFirst) {
    choosePlan(u"plan-six-weeks"_s, 42);
    m_clock.setWallBy(20 * 24h);
    restart();
    m_driver->click(u"homePlanButton"_s);
    settle();
    const auto* page = m_driver->window().findChild<QScrollArea*>(u"planPage"_s);
    const auto* current = m_driver->find(u"currentEntry"_s);
    const int top = current->mapTo(page, QPoint()).y();
    EXPECT_GE(top, 0);
    EXPECT_LT(top, page->height() / 4);
    EXPECT_THAT(current->findChild<QLabel*>()->text().toStdString(), HasSubstr("Now: Week 3"));
}

TEST_F(PlanTest, LeadsFromADayOfTheCalendarToWhatItAsksFor) {
    choosePlan(u"plan-last-week"_s, 5);
    auto* calendar = m_driver->find<app::PlanCalendar>(u"planCalendar"_s);
    std::vector<QTableWidgetItem*> days;
    for (int row = 0; row < calendar->rowCount(); ++row)
        for (int column = 0; column < calendar->columnCount(); ++column)
            if (QTableWidgetItem* day = calendar->item(row, column); !day->text().isEmpty())
                days.push_back(day);
    ASSERT_EQ(days.size(), 8u) << "seven days and the exam";
    EXPECT_THAT(days[2]->toolTip().toStdString(), HasSubstr("Today\n5 days before")) << "two have passed";
    EXPECT_THAT(days[7]->data(Qt::AccessibleTextRole).toString().toStdString(), HasSubstr("The exam"));
    EXPECT_EQ(days[7]->text(), QString::number(today().addDays(5).day()));

    QTest::mouseClick(calendar->viewport(), Qt::LeftButton, {}, calendar->visualItemRect(days[7]).center());
    settle();
    const auto* page = m_driver->window().findChild<QScrollArea*>(u"planPage"_s);
    const QWidget* exam = m_driver->window().findChildren<QFrame*>(u"planEntry"_s).back();
    EXPECT_TRUE(exam->isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(page->viewport()->rect().contains(exam->mapTo(page->viewport(), QPoint())));

    ASSERT_NO_FATAL_FAILURE(tabTo(u"planCalendar"_s));
    calendar->setCurrentItem(days[7]);
    ASSERT_EQ(days[6]->row(), days[7]->row()) << "both in the middle of a week";
    m_driver->press(Qt::Key_Left);
    m_driver->press(Qt::Key_Return);
    settle();
    const QWidget* before = m_driver->window().findChildren<QFrame*>(u"planEntry"_s).end()[-2];
    EXPECT_TRUE(before->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(PlanTest, MarksInTheCalendarTheDaysOfWhatIsDone) {
    choosePlan(u"plan-last-week"_s, 0);
    const auto* calendar = m_driver->find<app::PlanCalendar>(u"planCalendar"_s);
    EXPECT_TRUE(calendar->findItems(u"✓"_s, Qt::MatchContains).isEmpty());
    m_driver->click(u"goal-write-from-memory/0"_s);
    settle();
    ASSERT_EQ(calendar->findItems(u"✓"_s, Qt::MatchContains).size(), 1);
    EXPECT_THAT(calendar->findItems(u"✓"_s, Qt::MatchContains).front()->toolTip().toStdString(),
                HasSubstr("1 of 1 done"));
}

TEST_F(PlanTest, IsNowhereOnTheFirstPageWhereNoneIsFollowed) {
    EXPECT_FALSE(m_driver->has(u"homePlanLine"_s));
    choosePlan(u"plan-six-weeks"_s, 30);
    m_driver->click(u"planBack"_s);
    EXPECT_FALSE(m_driver->find(u"homePlanLine"_s)->isHidden());
    openPlan();
    m_driver->click(u"plan-none"_s);
    EXPECT_FALSE(m_driver->has(u"currentEntry"_s));
    m_driver->click(u"planBack"_s);
    EXPECT_TRUE(m_driver->find(u"homePlanLine"_s)->isHidden());
}

TEST(Plan, SaysWhenAChoiceCannotBeKept) {
    FakeClock clock;
    FlakyStore store;
    WindowDriver driver(clock, store);
    driver.click(u"homePlanButton"_s);
    store.isBroken = true;
    driver.click(u"plan-six-weeks"_s);
    EXPECT_FALSE(driver.find<app::Banner>(u"planProblem"_s)->text().isEmpty());
    EXPECT_TRUE(driver.find<QRadioButton>(u"plan-none"_s)->isChecked()) << "shows what is kept";
}

TEST(ChecklistRecords, ReadBackAndSurviveDamage) {
    exam::ExamSpec spec;
    spec.id = exam::ExamId{"some"};
    exam::Domain& domain = spec.domains.emplace_back();
    domain.id = exam::DomainId{"1"};
    domain.tasks.emplace_back().id = exam::TaskId{"1"};
    const exam::WallTime now{};
    const app::RatingSubject whole{app::RatingSubject::Kind::Domain, "1"};
    const app::RatingSubject part{app::RatingSubject::Kind::Task, "1"};
    EXPECT_THAT(
        app::ratingsIn({app::ratingRecord(spec.id, whole, 5, now), app::ratingRecord(spec.id, part, 2, now)},
                       spec),
        testing::UnorderedElementsAre(testing::Pair(whole, 5), testing::Pair(part, 2)));
    for (const char* damaged : {"", "0", "6", "22", "most", "none"})
        EXPECT_TRUE(
            app::ratingsIn({{exam::RecordKind::Setting, "self-rating/some/task/1", damaged, now}}, spec)
                .empty())
            << damaged;
    EXPECT_THAT(app::pointsIn({app::pointRecord(spec.id, exam::PointCode{"1.1-K1"}, true, now),
                               app::pointRecord(spec.id, exam::PointCode{"1.1-K2"}, false, now),
                               app::pointRecord(exam::ExamId{"other"}, exam::PointCode{"1.1-K3"}, true, now)},
                              spec.id),
                testing::ElementsAre("1.1-K1"));
}

class ChecklistTest : public StudyDeskTest {
protected:
    void openChecklists() { open(Qt::Key_K, u"checklistPage"_s); }

    /// Drills a task and has every answer shown, so that all are wrong.
    void missDrill(const QString& task) {
        m_driver->click(u"drill-"_s + task);
        ASSERT_EQ(m_driver->page(), u"examPage"_s);
        while (m_driver->page() == u"examPage"_s) {
            m_driver->controller().reveal();
            m_driver->press(Qt::Key_N);
        }
        m_driver->endExam();
        m_driver->click(u"homeButton"_s);
    }
};

TEST_F(ChecklistTest, ListsEveryTaskAndPointOfTheExamInItsOrder) {
    m_driver->click(u"homeChecklistsButton"_s);
    ASSERT_EQ(m_driver->page(), u"checklistPage"_s);
    const auto* page = m_driver->window().findChild<QWidget*>(u"checklistPage"_s);
    EXPECT_EQ(page->findChildren<QCheckBox*>().size(), 133);
    EXPECT_EQ(page->findChildren<QLabel*>(QRegularExpression(u"^points-"_s)).size(), 12);
    EXPECT_EQ(page->findChildren<QLabel*>(QRegularExpression(u"^measured-"_s)).size(), 16)
        << "tasks and domains";
    EXPECT_THAT(textOf(u"points-1.1"_s), HasSubstr("0 of 10 points"));
    EXPECT_THAT(textOf(u"measured-1.1"_s), HasSubstr("none yet"));
    EXPECT_LT(m_driver->find(u"point-1.1-K1"_s)->mapTo(page, QPoint()).y(),
              m_driver->find(u"point-4.3-K1"_s)->mapTo(page, QPoint()).y());
}

TEST_F(ChecklistTest, KeepsTicksAndRatingsOverARestart) {
    openChecklists();
    m_driver->click(u"point-1.1-K1"_s);
    m_driver->click(u"rate-1.1-4"_s);
    m_driver->click(u"rate-2-2"_s);
    EXPECT_THAT(textOf(u"points-1.1"_s), HasSubstr("1 of 10 points"));
    restart();
    openChecklists();
    EXPECT_TRUE(m_driver->find<QCheckBox>(u"point-1.1-K1"_s)->isChecked());
    EXPECT_FALSE(m_driver->find<QCheckBox>(u"point-1.1-K2"_s)->isChecked());
    EXPECT_TRUE(m_driver->find<QRadioButton>(u"rate-1.1-4"_s)->isChecked());
    EXPECT_TRUE(m_driver->find<QRadioButton>(u"rate-2-2"_s)->isChecked());
    m_driver->click(u"rate-2-0"_s);
    restart();
    openChecklists();
    EXPECT_TRUE(m_driver->find<QRadioButton>(u"rate-2-0"_s)->isChecked()) << "a rating can be taken back";
}

TEST_F(ChecklistTest, IsFilledInWithTheKeyboardAlone) {
    openChecklists();
    ASSERT_NO_FATAL_FAILURE(tabTo(u"rate-1-0"_s));
    for (int times = 0; times < 3; ++times)
        m_driver->press(Qt::Key_Right);
    m_driver->press(Qt::Key_Space);
    EXPECT_TRUE(m_driver->find<QRadioButton>(u"rate-1-3"_s)->isChecked());
    ASSERT_NO_FATAL_FAILURE(tabTo(u"point-1.1-K2"_s));
    m_driver->press(Qt::Key_Space);
    restart();
    openChecklists();
    EXPECT_TRUE(m_driver->find<QRadioButton>(u"rate-1-3"_s)->isChecked());
    EXPECT_TRUE(m_driver->find<QCheckBox>(u"point-1.1-K2"_s)->isChecked());
}

TEST_F(ChecklistTest, SaysWhereARatingAndTheAnswersAreFarApart) {
    openChecklists();
    m_driver->click(u"rate-1.1-5"_s);
    EXPECT_TRUE(m_driver->find(u"verdict-1.1"_s)->isHidden()) << "there is nothing to hold against it";
    ASSERT_NO_FATAL_FAILURE(missDrill(u"1.1"_s));
    openChecklists();
    EXPECT_THAT(textOf(u"measured-1.1"_s), HasSubstr("0 of 20 (0 %)"));
    EXPECT_THAT(textOf(u"measured-1"_s), HasSubstr("0 of 20 (0 %)")) << "of the domain";
    EXPECT_THAT(textOf(u"verdict-1.1"_s), HasSubstr("higher than your answers"));
    EXPECT_FALSE(m_driver->find(u"verdict-1.1"_s)->isHidden());
    m_driver->click(u"rate-1.1-1"_s);
    EXPECT_TRUE(m_driver->find(u"verdict-1.1"_s)->isHidden()) << "nobody can rate lower";
}

} // namespace test
