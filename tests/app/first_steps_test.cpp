// SPDX-License-Identifier: GPL-3.0-or-later
//
// What meets somebody who has just installed the program, and what helps: welcome, help, about, files and
// links.
#include "dialogs/about_dialog.h"
#include "help/help_window.h"
#include "history/memory_history_store.h"
#include "paper/paper_code.h"
#include "question/markup.h"
#include "report_details.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTextBrowser>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace test {

class FirstSteps : public testing::Test {
protected:
    const FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    const std::filesystem::path m_bank = REHEARSAL_TEST_DATA "/banks/second-exam"; ///< is read quickly
};

TEST_F(FirstSteps, WelcomeWhoHasNoHistoryUntilTheyGoOn) {
    WindowDriver driver(NewPerson(), m_clock, m_store);
    EXPECT_EQ(driver.page(), u"welcomePage"_s);
    driver.click(u"welcomeHomeButton"_s);
    EXPECT_EQ(driver.page(), u"homePage"_s);
    EXPECT_TRUE(driver.settings().isWelcomed());
    driver.click(u"fullExamButton"_s);
    driver.click(u"backButton"_s);
    EXPECT_EQ(driver.page(), u"homePage"_s) << "it comes by itself only once";
    driver.choose(u"welcomeAction"_s);
    EXPECT_EQ(driver.page(), u"welcomePage"_s) << "and by the menu at any time";
}

TEST_F(FirstSteps, LeadToTheConditionsOfAFullExam) {
    WindowDriver driver(NewPerson(), m_clock, m_store);
    driver.click(u"welcomeExamButton"_s);
    EXPECT_EQ(driver.page(), u"briefingPage"_s);
}

TEST_F(FirstSteps, TryTenQuestionsWithoutAClockWithAnswersOnDemand) {
    WindowDriver driver(NewPerson(), m_clock, m_store);
    driver.click(u"tasteButton"_s);
    ASSERT_EQ(driver.page(), u"examPage"_s);
    EXPECT_EQ(driver.controller().snapshot().items.size(), 10U);
    EXPECT_FALSE(driver.controller().remaining());
    driver.press(Qt::Key_A);
    driver.click(u"revealButton"_s);
    driver.endExam();
    EXPECT_EQ(driver.page(), u"resultPage"_s);
}

TEST_F(FirstSteps, WelcomeNobodyWhoHasAHistory) {
    {
        WindowDriver before(m_clock, m_store, 1, m_bank);
        before.startFullExam();
        before.controller().leave();
    }
    WindowDriver driver(NewPerson(), m_clock, m_store);
    EXPECT_EQ(driver.page(), u"homePage"_s);
    EXPECT_TRUE(driver.settings().isWelcomed());
}

class Help : public FirstSteps {
protected:
    app::HelpWindow& open() {
        m_driver.choose(u"manualAction"_s);
        return *m_driver.window().findChild<app::HelpWindow*>(u"helpWindow"_s);
    }
    template<class T>
    T* part(const QString& name) {
        return open().findChild<T*>(name);
    }
    QString title() { return m_driver.window().findChild<QLabel*>(u"helpTitle"_s)->text(); }
    QStringList contents() {
        const auto* list = m_driver.window().findChild<QListWidget*>(u"helpContents"_s);
        QStringList shown;
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden())
                shown += list->item(row)->text();
        return shown;
    }

    WindowDriver m_driver{m_clock, m_store, 1, m_bank};
};

TEST(Manual, HasSectionsOfDifferentNamesThatAreShownWithoutMarks) {
    QSet<QString> ids;
    for (const app::HelpSection& section : app::helpSections(app::standardKeys())) {
        EXPECT_FALSE(section.id.isEmpty()) << section.title.toStdString();
        EXPECT_FALSE(ids.contains(section.id)) << section.id.toStdString();
        ids += section.id;
        const QString html = app::toHtml(section.markdown, app::currentMarkupColors());
        EXPECT_FALSE(html.contains(u"**"_s) || html.contains(u"|---"_s)) << html.toStdString();
    }
}

TEST_F(Help, HasASectionAboutEveryPage) {
    QSet<QString> ids;
    for (const app::HelpSection& section : app::helpSections(app::standardKeys()))
        ids += section.id;
    const auto* pages = m_driver.window().findChild<QStackedWidget*>(u"pages"_s);
    m_driver.startFullExam();
    m_driver.endExam();
    m_driver.click(u"answersButton"_s);
    m_driver.choose(u"welcomeAction"_s);
    m_driver.openData();
    for (int page = 0; page < pages->count(); ++page) {
        const QString name = pages->widget(page)->objectName();
        EXPECT_TRUE(ids.contains(app::sectionAbout(name))) << name.toStdString();
        EXPECT_TRUE(name == u"welcomePage"_s || app::sectionAbout(name) != u"what"_s)
            << name.toStdString() << " leads to the beginning, as an unknown page does";
    }
}

TEST_F(Help, OpensAtTheSectionAboutThePageInFront) {
    open();
    EXPECT_EQ(title(), u"Your first exam"_s);
    m_driver.startFullExam();
    open();
    EXPECT_EQ(title(), u"The exam page"_s);
    m_driver.choose(u"keysAction"_s);
    EXPECT_EQ(title(), u"Keys"_s);
}

TEST_F(Help, FindsTheSectionsThatHaveEveryWord) {
    part<QLineEdit>(u"helpSearch"_s)->setText(u"BACKUP restor"_s);
    EXPECT_EQ(contents(), QStringList{u"Your data"_s});
    EXPECT_EQ(title(), u"Your data"_s);
    m_driver.window().findChild<QLineEdit*>(u"helpSearch"_s)->setText(u"zeppelin"_s);
    EXPECT_TRUE(contents().isEmpty());
    EXPECT_EQ(title(), u"Nothing found"_s);
    open();
    EXPECT_GT(contents().size(), 10) << "help about a page ends the search";
}

TEST_F(Help, ShowsTheKeysAsTheyAreSet) {
    m_driver.settings().setKey(app::KeyAction::Next, QKeySequence(u"Ctrl+|"_s));
    m_driver.choose(u"keysAction"_s);
    const auto* text = m_driver.window().findChild<QTextBrowser*>(u"helpText"_s);
    EXPECT_TRUE(text->toPlainText().contains(u"Ctrl+|"_s)) << text->toPlainText().toStdString();
    m_driver.settings().setKey(app::KeyAction::Next, QKeySequence(u"Ctrl+J"_s));
    EXPECT_TRUE(text->toPlainText().contains(u"Ctrl+J"_s)) << text->toPlainText().toStdString();
}

TEST_F(FirstSteps, CopyDetailsForAReportFromAbout) {
    WindowDriver driver(m_clock, m_store, 1, m_bank);
    driver.choose(u"aboutAction"_s);
    auto* about = driver.window().findChild<app::AboutDialog*>(u"aboutDialog"_s);
    ASSERT_TRUE(about);
    about->findChild<QPushButton*>(u"copyDetailsButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    for (const QString& expected : {u"Rehearsal "_s, u"Qt "_s, u"GIT-B01"_s})
        EXPECT_TRUE(copied.contains(expected)) << copied.toStdString();
}

TEST(ReportDetails, EndWithTheLogAndNameNobody) {
    const QTemporaryDir folder;
    const std::filesystem::path log = folder.filePath(u"rehearsal.log"_s).toStdString();
    QFile file(folder.filePath(u"rehearsal.log"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (int line = 0; line < 500; ++line)
        file.write("line " + QByteArray::number(line) + " of " + QDir::homePath().toUtf8() + "\n");
    file.close();
    const QString details = app::reportDetails({.bank = u"T-01"_s,
                                                .bankFolder = "/bank",
                                                .dataFolder = (QDir::homePath() + u"/data"_s).toStdString(),
                                                .logFile = log});
    EXPECT_TRUE(details.contains(u"Data: ~/data"_s)) << details.toStdString();
    EXPECT_TRUE(details.endsWith(u"line 499 of ~\n"_s)) << details.toStdString();
    EXPECT_FALSE(details.contains(u"line 400 "_s));
    EXPECT_FALSE(details.contains(QDir::homePath() + u'/'));
}

TEST_F(FirstSteps, OpenThePaperOfALinkOrSayWhatIsWrongWithIt) {
    WindowDriver driver(m_clock, m_store, 1, m_bank);
    driver.click(u"fullExamButton"_s);
    driver.click(u"newCodeButton"_s);
    const QString code = driver.find<QLineEdit>(u"paperCode"_s)->text();
    driver.click(u"backButton"_s);
    driver.window().open({.file = {}, .paperCode = code});
    ASSERT_EQ(driver.page(), u"briefingPage"_s);
    EXPECT_EQ(driver.find<QLineEdit>(u"paperCode"_s)->text(), code);
    EXPECT_FALSE(driver.find(u"refusal"_s)->isVisible());
    driver.window().open({.file = {}, .paperCode = u"0J3KQ"_s});
    EXPECT_TRUE(driver.find(u"refusal"_s)->isVisible());
    driver.window().open({.file = {}, .paperCode = code});
    EXPECT_FALSE(driver.find(u"refusal"_s)->isVisible());
    driver.click(u"startExamButton"_s);
    EXPECT_EQ(driver.page(), u"examPage"_s);
}

TEST_F(FirstSteps, ImportNoFileWithoutAQuestionAndNothingIntoARunningExam) {
    WindowDriver driver(m_clock, m_store, 1, m_bank);
    driver.prompts().agrees = false;
    driver.window().open({.file = "/tmp/carried.rehearsal", .paperCode = {}});
    ASSERT_EQ(driver.prompts().asked.size(), 1);
    EXPECT_TRUE(driver.prompts().asked[0].contains(u"/tmp/carried.rehearsal"_s));
    EXPECT_TRUE(driver.prompts().told.isEmpty());
    driver.startFullExam();
    driver.window().open({.file = "/tmp/carried.rehearsal", .paperCode = {}});
    EXPECT_EQ(driver.prompts().asked.size(), 1);
    EXPECT_EQ(driver.prompts().told.size(), 1);
    EXPECT_EQ(driver.page(), u"examPage"_s);
}

} // namespace test
