// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window says about saving, and what can be done with the history as a whole.
#include "dialogs/prompts.h"
#include "history/memory_history_store.h"
#include "history/overlay_history_store.h"
#include "history_text.h"
#include "pages/home_page.h"
#include "sitting_controller.h"
#include "storage/database.h"
#include "storage/sqlite_history_store.h"
#include "support/builders.h"
#include "support/fake_clock.h"
#include "support/flaky_store.h"
#include "support/history_store_contract.h"
#include "support/window_driver.h"
#include "text.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

/// A disk that takes its time: work is done when the test says so.
class SlowHistory final : public exam::HistoryQueue {
public:
    explicit SlowHistory(exam::HistoryStore& store)
        : m_store(store) {}

    void post(Work work, Then then, Urgency) override {
        m_jobs.emplace_back(std::move(work), std::move(then));
    }
    bool drain(exam::Millis) override { return m_jobs.empty(); }

    void doNext() {
        const auto [work, then] = std::move(m_jobs.front());
        m_jobs.pop_front();
        work(m_store);
        then();
    }

    void doAll() {
        while (!m_jobs.empty())
            doNext();
    }

private:
    exam::HistoryStore& m_store;
    std::deque<std::pair<Work, Then>> m_jobs;
};

class SavingTest : public testing::Test {
protected:
    void begin() {
        m_controller.begin(m_bank.spec(), m_bank, *exam::buildPaper(m_bank, {}, {}, 1), {.allowed = 130min},
                           [](const exam::Result<void>&) {});
        m_history.doAll();
    }

    app::SavingState::Kind kind() const { return m_controller.savingState().kind; }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    SlowHistory m_history{m_store};
    exam::Bank m_bank = makeBank(10);
    app::SittingController m_controller{m_clock, m_history};
};

} // namespace

TEST_F(SavingTest, GoesOnAtOnceAndSaysSavedOnlyWhenItIs) {
    begin();
    ASSERT_EQ(kind(), app::SavingState::Kind::Saved);
    m_controller.setFlagged(true);
    EXPECT_TRUE(m_controller.snapshot().item.flagged) << "nothing waits for the disk";
    EXPECT_EQ(kind(), app::SavingState::Kind::Pending);
    m_clock.advance(299ms);
    EXPECT_EQ(kind(), app::SavingState::Kind::Pending);
    m_clock.advance(1ms);
    EXPECT_EQ(kind(), app::SavingState::Kind::Saving);
    EXPECT_TRUE(m_controller.hasUnsavedEvents());
    m_history.doAll();
    EXPECT_EQ(kind(), app::SavingState::Kind::Saved);
    EXPECT_FALSE(m_controller.hasUnsavedEvents());
}

TEST_F(SavingTest, SaysSavingOfAnAnswerThatWaitsBehindAnother) {
    begin();
    m_controller.setFlagged(true);
    m_clock.advance(200ms);
    m_controller.showNext(); // in no piece of work yet
    m_clock.advance(200ms);
    m_history.doNext();
    EXPECT_EQ(kind(), app::SavingState::Kind::Pending);
    m_clock.advance(100ms);
    EXPECT_EQ(kind(), app::SavingState::Kind::Saving)
        << "300 ms after it happened, not after its write began";
}

TEST_F(SavingTest, WritesWhatHappenedMeanwhileTogether) {
    begin();
    const exam::SittingId id = m_store.list()->front().id;
    const std::size_t before = m_store.load(id)->events.size();
    m_controller.setFlagged(true);
    m_controller.showNext();
    m_controller.showNext();
    m_history.doAll();
    EXPECT_EQ(m_store.load(id)->events.size(), before + 3);
}

TEST_F(SavingTest, BeginsTheSittingAnewInAHistoryThatHasLostIt) {
    begin();
    const exam::SittingId id = m_store.list()->front().id;
    ASSERT_TRUE(m_store.discard(id).has_value()); // as when the folder was removed
    m_controller.setFlagged(true);
    m_history.doAll();
    EXPECT_EQ(kind(), app::SavingState::Kind::NotSaved);
    m_clock.advance(1s);
    m_controller.tick();
    m_history.doAll();
    EXPECT_EQ(kind(), app::SavingState::Kind::Saved);
    EXPECT_EQ(m_store.load(id)->events, m_controller.keeper()->events());
}

TEST_F(SavingTest, KeepsOnTryingForAnExamThatWasLeft) {
    begin();
    const exam::SittingId id = m_store.list()->front().id;
    m_controller.setFlagged(true);
    m_controller.leave();
    EXPECT_TRUE(m_controller.hasUnsavedEvents());
    m_history.doAll();
    EXPECT_FALSE(m_controller.hasUnsavedEvents());
    EXPECT_TRUE(m_store.load(id).has_value());
}

TEST(MainWindow, OffersACopyElsewhereWhileAnExamCannotBeSaved) {
    const FakeClock clock;
    FlakyStore store;
    WindowDriver driver(clock, store);
    const QTemporaryDir folder;
    driver.prompts().file = folder.filePath(u"exam.rehearsal"_s);
    driver.startFullExam();
    store.isBroken = true;
    driver.controller().setFlagged(true);
    const auto* banner = driver.window().findChild<app::Banner*>(u"notSavedBanner"_s);
    ASSERT_TRUE(banner && banner->isVisible());
    auto* save = banner->findChild<QPushButton*>(u"saveElsewhereButton"_s);
    ASSERT_TRUE(save && save->isVisible());
    for (int question = 1; question < 7; ++question) {
        driver.controller().showNext();
        QTest::qWait(50); // the next one is laid out meanwhile
    }
    save->setFocus();
    driver.press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"timeLeft"_s) << "first on the page";
    save->click();
    EXPECT_TRUE(QFile::exists(driver.prompts().file));
    store.isBroken = false;
}

TEST(TimeLimit, EndsAnExamOnceThoughAQuestionIsOpen) {
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store);
    int ends = 0;
    QObject::connect(&driver.controller(), &app::SittingController::finished, [&] { ++ends; });
    driver.startFullExam();
    driver.press(Qt::Key_A);
    driver.prompts().whileAsked = [&] {
        clock.advance(*driver.controller().remaining());
        driver.controller().tick();
        EXPECT_EQ(driver.page(), u"surveyPage"_s) << "behind the question";
    };
    driver.endExam(); // and says yes
    EXPECT_EQ(ends, 1);
    EXPECT_EQ(driver.prompts().withdrawn, 1);
    EXPECT_EQ(store.list()->front().answeredCount, 1u);
    EXPECT_EQ(std::get<exam::Finished>(store.load(store.list()->front().id)->events.back().body).reason,
              exam::FinishReason::TimeUp);
}

TEST(DialogPrompts, CloseAQuestionThatIsWithdrawn) {
    app::DialogPrompts prompts;
    QTimer::singleShot(0, [&] { prompts.withdraw(); });
    EXPECT_FALSE(prompts.confirm(nullptr, u"End?"_s, u"Really?"_s, u"End"_s));
}

TEST(DataPage, ExportsRestoresAndImports) {
    const QTemporaryDir data;
    const auto store = std::move(*exam::SqliteHistoryStore::open(data.path().toStdString()));
    FakeClock clock;
    ASSERT_TRUE(store->backUpToday(clock.now().wall).has_value());
    WindowDriver driver(clock, *store);
    driver.startFullExam();
    driver.endExam();
    driver.click(u"homeButton"_s);
    ASSERT_EQ(driver.resultCount(), 1);
    driver.openData();
    driver.prompts().file = data.filePath(u"carried.zip"_s);
    driver.click(u"exportButton"_s);
    EXPECT_TRUE(QFile::exists(driver.prompts().file)) << driver.prompts().told.join(u'\n').toStdString();
    driver.click(u"restoreButton"_s);
    EXPECT_EQ(driver.page(), u"homePage"_s);
    EXPECT_EQ(driver.resultCount(), 0) << "the backup is from before the exam";
    driver.openData();
    driver.click(u"importButton"_s);
    driver.click(u"dataBack"_s);
    EXPECT_EQ(driver.resultCount(), 1);
}

TEST(DataPage, LetsAWindowThatMayNotChangeTheHistoryExportIt) {
    const QTemporaryDir data;
    exam::OverlayHistoryStore store(std::move(*exam::SqliteHistoryStore::open(data.path().toStdString())));
    const FakeClock clock;
    WindowDriver driver(clock, store);
    driver.openData();
    EXPECT_FALSE(driver.find(u"importButton"_s)->isEnabled());
    EXPECT_FALSE(driver.find(u"backups"_s)->isVisible());
    driver.prompts().file = data.filePath(u"carried.zip"_s);
    driver.click(u"exportButton"_s);
    EXPECT_TRUE(QFile::exists(driver.prompts().file)) << driver.prompts().told.join(u'\n').toStdString();
}

TEST(Home, GoesOnWithAnExamByOneKey) {
    FakeClock clock;
    exam::MemoryHistoryStore store;
    {
        WindowDriver driver(clock, store);
        driver.startFullExam();
        driver.controller().leave();
    }
    WindowDriver next(clock, store);
    next.press(Qt::Key_Space);
    EXPECT_EQ(next.page(), u"examPage"_s);
}

TEST(Home, ShowsTenResultsAndTenMoreWheneverTheyAreAskedFor) {
    FakeClock clock;
    exam::MemoryHistoryStore store;
    for (int number = 0; number < 25; ++number)
        StoredSittingDriver(store, clock, std::to_string(number)).finish();
    WindowDriver driver(clock, store);
    EXPECT_EQ(driver.resultCount(), 10);
    driver.click(u"earlierResultsButton"_s);
    EXPECT_EQ(driver.resultCount(), 20);
    driver.click(u"earlierResultsButton"_s);
    EXPECT_EQ(driver.resultCount(), 25);
    EXPECT_FALSE(driver.find(u"earlierResultsButton"_s)->isVisible());
}

TEST(HomePage, OffersToRepairOnlyWhatCanBeWritten) {
    app::HomePage page;
    page.setDamage(app::damageText(1), true);
    const auto* repair = page.findChild<QPushButton*>(u"repairButton"_s);
    ASSERT_TRUE(repair);
    EXPECT_TRUE(repair->isVisibleTo(&page));
    page.setDamage(app::damageText(1), false);
    EXPECT_FALSE(repair->isVisibleTo(&page));
}

namespace {

/// A history of two exams in a folder, of which one is then damaged.
class DamagedHistory : public testing::Test {
protected:
    void SetUp() override {
        {
            const auto store = std::move(*exam::SqliteHistoryStore::open(m_folder));
            StoredSittingDriver(*store, m_clock, "sound").finish();
            StoredSittingDriver(*store, m_clock, "damaged").finish();
            ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
        }
        const auto file = exam::Database::open(m_folder / "history.sqlite", exam::Database::Access::Write);
        ASSERT_TRUE((*file)->write(u"UPDATE sitting_event SET payload = 'x' WHERE sitting = 'damaged'"_s));
    }

    std::unique_ptr<exam::SqliteHistoryStore> open() const {
        return std::move(*exam::SqliteHistoryStore::open(m_folder));
    }

    const QTemporaryDir m_data;
    const std::filesystem::path m_folder = m_data.path().toStdString();
    FakeClock m_clock;
};

} // namespace

TEST_F(DamagedHistory, IsNotOfferedForRepairAgainWhereARepairCouldNotBringItBack) {
    std::filesystem::remove_all(m_folder / "backups");
    const auto store = open();
    {
        WindowDriver driver(m_clock, *store);
        ASSERT_TRUE(driver.find(u"repairButton"_s)->isVisible());
        driver.click(u"repairButton"_s);
        EXPECT_FALSE(driver.find(u"repairButton"_s)->isVisible());
        EXPECT_EQ(driver.resultCount(), 2) << "the damaged one is among them";
    }
    const WindowDriver next(m_clock, *store);
    EXPECT_FALSE(next.has(u"repairButton"_s));
}

TEST_F(DamagedHistory, IsNotOfferedForRepairWhenABackupIsInItsPlace) {
    const auto store = open();
    WindowDriver driver(m_clock, *store);
    ASSERT_TRUE(driver.find(u"repairButton"_s)->isVisible());
    driver.openData();
    driver.click(u"restoreButton"_s);
    ASSERT_EQ(driver.page(), u"homePage"_s);
    EXPECT_FALSE(driver.find(u"repairButton"_s)->isVisible());
}

TEST_F(DamagedHistory, IsOfferedForRepairWhenItIsTheBackupThatIsDamaged) {
    const auto store = open();
    m_clock.advance(24h);
    ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
    WindowDriver driver(m_clock, *store);
    driver.openData();
    driver.click(u"restoreButton"_s); // the newest
    ASSERT_EQ(driver.page(), u"homePage"_s);
    EXPECT_TRUE(driver.find(u"repairButton"_s)->isVisible());
}

TEST(HistoryText, SaysUpToWhenTheHistoryGoesAfterACut) {
    exam::HistoryFindings findings;
    EXPECT_TRUE(app::historyNoticeText(findings).isEmpty());
    findings.cutOffAfter = FakeClock().now().wall;
    EXPECT_TRUE(app::historyNoticeText(findings).contains(app::dateTimeText(*findings.cutOffAfter)));
}

TEST(HistoryText, SaysWhoHasTheFolder) {
    exam::HistoryFindings findings;
    findings.problem = exam::Error{exam::ErrorCode::StorageInUse, {}};
    findings.otherOwner = "process 4711 on desk";
    EXPECT_TRUE(app::historyProblemText(findings).contains(u"process 4711 on desk"_s));
}

TEST(HistoryText, TellsAFullDiskFromAnotherFailure) {
    const exam::Error error{exam::ErrorCode::StorageWriteFailed, {}};
    EXPECT_TRUE(app::notSavedText(error, 0).contains(u"disk is full"_s));
    EXPECT_FALSE(app::notSavedText(error, 1'000'000'000).contains(u"disk is full"_s));
}

TEST(HistoryText, WarnsBeforeTheStartWhenThereIsLittleRoom) {
    EXPECT_FALSE(app::roomText(app::kLittleRoom - 1).isEmpty());
    EXPECT_TRUE(app::roomText(app::kLittleRoom).isEmpty());
    EXPECT_TRUE(app::roomText(std::nullopt).isEmpty());
}

} // namespace test
