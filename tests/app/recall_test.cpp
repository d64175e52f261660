// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/recall_records.h"
#include "support/fake_clock.h"
#include "support/flaky_store.h"
#include "support/window_driver.h"
#include "widgets/sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

const std::filesystem::path kBank = REHEARSAL_TEST_DATA "/banks/second-exam"; ///< is read quickly

/// The second exam has the sheets "areas", with one entry, and "choices", with two.
class RecallTest : public testing::Test {
protected:
    void SetUp() override { restart(); }

    /// The program ends, and is started again with the same history.
    void restart() {
        m_driver.reset();
        m_driver = std::make_unique<WindowDriver>(m_clock, m_store, 1, kBank);
        m_driver->waitForBank();
    }

    void openRecall() {
        QTest::keyClick(&m_driver->window(), Qt::Key_D, Qt::ControlModifier);
        ASSERT_EQ(m_driver->page(), u"practicePage"_s);
        m_driver->click(u"recallButton"_s);
        ASSERT_EQ(m_driver->page(), u"recallPage"_s);
    }

    void start() {
        openRecall();
        m_driver->click(u"recallStart"_s);
        ASSERT_TRUE(sees(u"recallText-areas"_s));
    }

    bool sees(const QString& name) { return m_driver->has(name) && m_driver->find(name)->isVisible(); }

    void write(const QString& sheet, const QString& text) {
        auto* field = m_driver->find<app::Sheet>(u"recallText-"_s + sheet);
        field->setFocus();
        QTest::keyClicks(field, text);
    }

    QString written(const QString& sheet) {
        return m_driver->find<app::Sheet>(u"recallText-"_s + sheet)->toPlainText();
    }

    bool isTicked(const QString& entry) {
        return m_driver->find<QCheckBox>(u"recallEntry-"_s + entry)->isChecked();
    }

    bool waitForTimeLeft(const QString& text) {
        return QTest::qWaitFor([&] { return m_driver->textOf(u"recallTimeLeft"_s) == text; });
    }

    FakeClock m_clock;
    FlakyStore m_store;
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace

TEST(RecallRecords, ReadBackAndSurviveDamage) {
    const exam::ExamId exam{"git-b01"};
    const exam::WallTime now{1234ms};
    const app::RecallDraft draft{
        .begunAt = now, .allowed = 180s, .used = 12s, .texts = {{"areas", u"WIC\nzweite Zeile ß"_s}}};
    EXPECT_EQ(app::draftIn(exam, {app::draftRecord(exam, draft, now)}), draft);
    EXPECT_EQ(app::draftIn(exam, {app::draftRecord(exam, std::nullopt, now)}), std::nullopt);
    EXPECT_EQ(app::draftIn(exam, {}), std::nullopt);
    EXPECT_EQ(app::draftIn(exam, {{exam::RecordKind::Setting, "recall-draft/git-b01", "{\"texts\":7", now}}),
              std::nullopt);
    const app::RecallTry done{
        .begunAt = now, .outcomes = {{.written = {"areas", u"WIC"_s}, .recalled = {"order"}, .total = 1}}};
    EXPECT_EQ(app::triesIn(exam, {app::tryRecord(exam, done, now)}), std::vector{done});
    EXPECT_TRUE(app::triesIn(exam::ExamId{"git"}, {app::tryRecord(exam, done, now)}).empty())
        << "another exam's";
    EXPECT_TRUE(app::triesIn(exam, {{exam::RecordKind::Setting, "recall/git-b01/1", "[1, 2", now}}).empty());
}

TEST(RecallRecords, CompareASheetWithItsLastTry) {
    const auto outcome = [](std::string sheet, std::vector<std::string> recalled) {
        return app::RecallOutcome{
            .written = {std::move(sheet), {}}, .recalled = std::move(recalled), .total = 2};
    };
    const std::vector<app::RecallTry> tries = {
        {.begunAt = exam::WallTime{1ms}, .outcomes = {outcome("a", {"x"}), outcome("b", {})}},
        {.begunAt = exam::WallTime{2ms}, .outcomes = {outcome("a", {"x", "y"})}}};
    EXPECT_EQ(app::lastTally(tries, "a"), (app::RecallTally{2, 2}));
    EXPECT_EQ(app::lastTally(tries, "c"), std::nullopt);
    EXPECT_EQ(app::lastTally(tries, {outcome("a", {}), outcome("b", {})}), (app::RecallTally{2, 4}));
    EXPECT_EQ(app::lastTally(tries, {outcome("a", {}), outcome("c", {})}), std::nullopt)
        << "what was never tried has no last time";
}

TEST_F(RecallTest, ComparesWhatWasWrittenWithTheSheetsByMouse) {
    start();
    write(u"areas"_s, u"areas of an edit: WIC"_s);
    write(u"choices"_s, u"take back a commit = revert"_s);
    m_driver->click(u"recallDone"_s);
    EXPECT_EQ(m_driver->textOf(u"recallTally"_s), u"2 of 3 recalled"_s);
    EXPECT_TRUE(isTicked(u"order"_s));
    EXPECT_TRUE(isTicked(u"undo"_s));
    EXPECT_FALSE(isTicked(u"look"_s));
    EXPECT_LT(m_driver->find(u"recallEntry-look"_s)->mapTo(&m_driver->window(), QPoint()).y(),
              m_driver->find(u"recallEntry-undo"_s)->mapTo(&m_driver->window(), QPoint()).y())
        << "what is missing comes first";
    m_driver->click(u"recallEntry-look"_s);
    EXPECT_EQ(m_driver->textOf(u"recallTally"_s), u"3 of 3 recalled"_s);
    m_driver->click(u"recallEntry-order"_s);
    EXPECT_EQ(m_driver->textOf(u"recallTally"_s), u"2 of 3 recalled"_s);
    m_driver->click(u"recallResultBack"_s);
    ASSERT_EQ(m_driver->page(), u"practicePage"_s);
    EXPECT_TRUE(m_driver->textOf(u"recallLast"_s).contains(u"2 of 3 recalled"_s));
}

TEST_F(RecallTest, SaysHowManyWereRecalledLastTime) {
    start();
    write(u"areas"_s, u"areas: WIC"_s);
    m_driver->click(u"recallDone"_s);
    m_driver->click(u"recallAgain"_s);
    m_clock.advance(24h);
    m_driver->click(u"recallSheet-choices"_s);
    m_driver->click(u"recallStart"_s);
    EXPECT_FALSE(m_driver->has(u"recallText-choices"_s)) << "only what was chosen";
    m_driver->click(u"recallDone"_s);
    EXPECT_EQ(m_driver->textOf(u"recallTally"_s), u"0 of 1 recalled"_s);
    EXPECT_EQ(m_driver->textOf(u"recallBefore"_s), u"1 of 1 last time."_s);
}

TEST_F(RecallTest, GoesFromStartToEndByKeyboardAlone) {
    const auto focused = [] {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    };
    const auto tabTo = [&](const QString& name) {
        for (int steps = 0; steps < 80 && focused() != name; ++steps)
            m_driver->press(Qt::Key_Tab);
        ASSERT_EQ(focused(), name);
    };
    QTest::keyClick(&m_driver->window(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"recallButton"_s));
    m_driver->press(Qt::Key_Space);
    ASSERT_EQ(focused(), u"recallStart"_s);
    m_driver->press(Qt::Key_Space);
    ASSERT_EQ(focused(), u"recallText-areas"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"areas: WIC"_s);
    m_driver->press(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"recallText-choices"_s);
    m_driver->press(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"recallLeave"_s);
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_driver->textOf(u"recallTally"_s), u"1 of 3 recalled"_s);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"recallEntry-look"_s));
    m_driver->press(Qt::Key_Space);
    EXPECT_EQ(m_driver->textOf(u"recallTally"_s), u"2 of 3 recalled"_s);
    m_driver->press(Qt::Key_Escape);
    EXPECT_EQ(m_driver->page(), u"practicePage"_s);
}

TEST_F(RecallTest, ComparesByItselfWhenTheTimeIsOver) {
    start();
    write(u"areas"_s, u"areas: WIC"_s);
    m_clock.advance(2min + 59s);
    ASSERT_TRUE(waitForTimeLeft(u"0:01"_s));
    ASSERT_TRUE(sees(u"recallText-areas"_s)) << "a second before the end";
    m_clock.advance(1s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sees(u"recallTally"_s); }));
    EXPECT_EQ(m_driver->textOf(u"recallTally"_s), u"1 of 3 recalled"_s) << "with what was typed last";
}

TEST_F(RecallTest, HasNoEndWithoutALimit) {
    openRecall();
    auto* time = m_driver->find<QComboBox>(u"recallTime"_s);
    time->setCurrentIndex(time->count() - 1);
    m_driver->click(u"recallStart"_s);
    m_clock.advance(5h);
    m_driver->press(Qt::Key_Escape);
    m_driver->click(u"recallButton"_s); // where the time is looked at again
    EXPECT_TRUE(sees(u"recallText-areas"_s));
}

TEST_F(RecallTest, KeepsTheDraftAndTheTimeWhileThePageIsLeft) {
    start();
    write(u"areas"_s, u"WIC"_s);
    m_clock.advance(1min);
    m_driver->press(Qt::Key_Escape);
    ASSERT_EQ(m_driver->page(), u"practicePage"_s);
    EXPECT_TRUE(m_driver->prompts().asked.isEmpty()) << "nothing is asked";
    EXPECT_EQ(m_driver->textOf(u"recallButton"_s), u"Go on writing"_s);
    m_clock.advance(1h);
    m_driver->click(u"recallButton"_s);
    EXPECT_EQ(written(u"areas"_s), u"WIC"_s);
    EXPECT_EQ(m_driver->textOf(u"recallTimeLeft"_s), u"2:00"_s) << "the clock stood still";
}

TEST_F(RecallTest, BringsTheDraftBackAfterARestart) {
    start();
    write(u"areas"_s, u"working folder"_s);
    write(u"choices"_s, u"fetch"_s);
    m_clock.advance(30s);
    m_driver->window().close();
    restart();
    openRecall();
    ASSERT_TRUE(sees(u"recallText-areas"_s));
    EXPECT_EQ(written(u"areas"_s), u"working folder"_s);
    EXPECT_EQ(written(u"choices"_s), u"fetch"_s);
    EXPECT_EQ(m_driver->textOf(u"recallTimeLeft"_s), u"2:30"_s);
}

TEST_F(RecallTest, LosesAtMostTheLastSecondsWhenTheProgramIsKilled) {
    start();
    write(u"areas"_s, u"working folder"_s);
    m_driver->find(u"recallText-choices"_s)->setFocus(); // which announces what was typed before
    const auto records = m_store.records(exam::RecordKind::Setting);
    ASSERT_TRUE(records);
    const auto draft = app::draftIn(exam::ExamId{"git-b01"}, *records);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->texts.front().text, u"working folder"_s);
}

TEST_F(RecallTest, SaysThatWhatWasTypedIsNotKept) {
    start();
    m_store.isBroken = true;
    write(u"areas"_s, u"WIC"_s);
    m_driver->find(u"recallText-choices"_s)->setFocus();
    EXPECT_TRUE(sees(u"recallNotice"_s));
    EXPECT_EQ(written(u"areas"_s), u"WIC"_s);
}

TEST_F(RecallTest, ShowsTheAddressBeforeItOpensAReference) {
    m_driver.reset();
    m_driver = std::make_unique<WindowDriver>(m_clock, m_store);
    m_driver->waitForBank();
    openRecall();
    m_driver->click(u"recallStart"_s);
    m_driver->click(u"recallDone"_s);
    m_driver->prompts().agrees = false;
    m_driver->click(u"recallLink-realtime-payload"_s);
    ASSERT_EQ(m_driver->prompts().asked.size(), 1);
    EXPECT_TRUE(m_driver->prompts().asked.front().contains(u"https://docs.aws.amazon.com/sagemaker/"_s));
}

TEST_F(RecallTest, SaysWhyThereIsNothingToChoose) {
    const QTemporaryDir folder;
    const std::filesystem::path bank = std::filesystem::path(folder.path().toStdString()) / "bank";
    std::filesystem::copy(kBank, bank, std::filesystem::copy_options::recursive);
    std::ofstream(bank / "recall.yaml") << "sheets: none\n";
    m_driver.reset();
    m_driver = std::make_unique<WindowDriver>(m_clock, m_store, 1, bank);
    m_driver->waitForBank();
    openRecall();
    EXPECT_TRUE(sees(u"recallProblem"_s));
    EXPECT_FALSE(m_driver->find(u"recallStart"_s)->isEnabled());
    std::filesystem::remove(bank / "recall.yaml");
    m_driver->press(Qt::Key_Escape);
    m_driver->click(u"recallButton"_s);
    EXPECT_TRUE(sees(u"recallProblem"_s)) << "a bank without sheets";
}

} // namespace test
