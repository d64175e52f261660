// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/save_report.h"
#include "history/memory_history_store.h"
#include "history/removal.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

/// Home after so many full exams that were ended at once, with the history in front.
class HistoryPageTest : public testing::Test {
protected:
    void sit(int exams) {
        for (int number = 0; number < exams; ++number) {
            m_driver.startFullExam();
            m_clock.advance(1min);
            m_driver.endExam();
            m_driver.click(u"homeButton"_s);
        }
    }

    void openHistory() {
        m_driver.window().findChild<QAction*>(u"historyAction"_s)->trigger();
        ASSERT_EQ(m_driver.page(), u"historyPage"_s);
    }

    void choose(const QString& format) {
        m_driver.find(u"saveReportButton"_s)->findChild<QAction*>(format)->trigger();
    }

    QTableView* table() { return m_driver.find<QTableView>(u"historyTable"_s); }
    int rows() { return table()->model()->rowCount(); }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    WindowDriver m_driver{m_clock, m_store};
};

} // namespace

TEST_F(HistoryPageTest, HasATableAsHighAsItsRows) {
    sit(2);
    openHistory();
    QApplication::processEvents();
    const int two = table()->height();
    EXPECT_EQ(table()->verticalScrollBar()->maximum(), 0);
    m_driver.click(u"historyHomeButton"_s);
    sit(1);
    openHistory();
    EXPECT_EQ(table()->height() - two, table()->verticalHeader()->defaultSectionSize());
}

TEST_F(HistoryPageTest, LeavesTheRemovedOutOfTheReportsOfAll) {
    sit(2);
    EXPECT_EQ(app::fileOfAll(m_store, app::ReportFormat::Csv)->sittings, 2u);
    ASSERT_TRUE(m_store.keep(exam::removalOf(m_store.list()->front().id, m_clock.now().wall)).has_value());
    const auto file = app::fileOfAll(m_store, app::ReportFormat::Json);
    EXPECT_EQ(file->sittings, 1u);
    EXPECT_EQ(QJsonDocument::fromJson(file->bytes)[u"sittings"].toArray().size(), 1);
}

TEST_F(HistoryPageTest, ListsEveryExamAndSaysWhatTheyRestOn) {
    openHistory();
    EXPECT_EQ(rows(), 0);
    m_driver.click(u"historyHomeButton"_s);
    sit(2);
    m_driver.click(u"historyButton"_s);
    EXPECT_EQ(rows(), 2);
    EXPECT_TRUE(m_driver.has(u"gateLine"_s));
    table()->selectRow(0);
    m_driver.click(u"openSittingButton"_s);
    EXPECT_EQ(m_driver.page(), u"resultPage"_s);
}

TEST_F(HistoryPageTest, DeletesAndUndoesIt) {
    sit(2);
    openHistory();
    table()->selectRow(0);
    m_driver.click(u"removeSittingButton"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(m_store.list()->size(), 1u);
    m_driver.click(u"undoRemoveButton"_s);
    EXPECT_EQ(rows(), 2);
    EXPECT_FALSE(m_driver.find(u"removedBanner"_s)->isVisible());

    table()->selectAll();
    m_driver.click(u"removeSittingButton"_s);
    m_driver.click(u"historyHomeButton"_s);
    openHistory();
    EXPECT_FALSE(m_driver.find(u"removedBanner"_s)->isVisible());
    m_driver.click(u"restoreRemovedButton"_s);
    EXPECT_EQ(rows(), 2) << "also when the page was left in between";
}

TEST_F(HistoryPageTest, ComparesTwo) {
    sit(2);
    openHistory();
    EXPECT_FALSE(m_driver.find(u"compareButton"_s)->isEnabled());
    table()->selectAll();
    m_driver.click(u"compareButton"_s);
    EXPECT_TRUE(m_driver.find(u"comparisonCard"_s)->isVisible());
}

TEST_F(HistoryPageTest, SavesTheReportOrSaysWhatToDo) {
    m_driver.startFullExam();
    m_driver.endExam();
    const QTemporaryDir folder;
    for (const QString& format : {u"html"_s, u"csv"_s, u"json"_s, u"xapi.json"_s, u"pdf"_s}) {
        m_driver.prompts().file = folder.filePath(u"report."_s + format);
        choose(u"save_"_s + format);
        EXPECT_GT(QFile(m_driver.prompts().file).size(), 1000) << format.toStdString();
    }
    m_driver.prompts().file = folder.filePath(u"no such folder/report.html"_s);
    m_driver.prompts().told.clear();
    choose(u"save_html"_s);
    ASSERT_EQ(m_driver.prompts().told.size(), 1);
    EXPECT_TRUE(m_driver.prompts().told.front().contains(u"Choose another folder"_s));
    m_driver.prompts().file.clear();
    choose(u"save_html"_s);
    EXPECT_EQ(m_driver.prompts().told.size(), 1) << "nothing is said of what was cancelled";
}

TEST_F(HistoryPageTest, ShowsAPreviewBeforePrinting) {
    sit(1);
    openHistory();
    emit table() -> activated(table()->model()->index(0, 0));
    bool isShown = false;
    QTimer::singleShot(0, [&] {
        QWidget* preview = QApplication::activeModalWidget();
        isShown = preview && preview->inherits("QPrintPreviewDialog") && !preview->grab().isNull();
        if (preview)
            preview->close();
    });
    choose(u"printReport"_s);
    EXPECT_TRUE(isShown);
}

TEST_F(HistoryPageTest, ShowsAndSavesWhatWasSatOfABankThatIsGone) {
    sit(1);
    WindowDriver other(m_clock, m_store, 1, std::filesystem::path(REHEARSAL_TEST_DATA) / "banks/good");
    other.waitForBank();
    auto* results = other.find<QAbstractItemView>(u"resultsList"_s);
    emit results->activated(results->model()->index(0, 0));
    ASSERT_EQ(other.page(), u"resultPage"_s);
    const QTemporaryDir folder;
    other.prompts().file = folder.filePath(u"report.json"_s);
    other.find(u"saveReportButton"_s)->findChild<QAction*>(u"save_json"_s)->trigger();
    QFile file(other.prompts().file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll())[u"questions"].toArray().size(), 65);
    other.click(u"answersButton"_s);
    EXPECT_EQ(other.page(), u"answersPage"_s);
}

} // namespace test
