// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives the real window through a real sitting and saves a picture of each page, in light, dark and
// high contrast.
// Usage: rehearsal-screenshots OUTDIR [WIDTH HEIGHT [TEXT_PERCENT [light|dark|high-contrast]]]
#include "base/clock.h"
#include "day.h"
#include "dialogs/about_dialog.h"
#include "dialogs/picture_dialog.h"
#include "dialogs/prompts.h"
#include "error_text.h"
#include "help/help_window.h"
#include "history/memory_history_store.h"
#include "history/overlay_history_store.h"
#include "history_text.h"
#include "pages/home_page.h"
#include "question/bank_images.h"
#include "question/entry_row.h"
#include "question/rich_text_view.h"
#include "storage/sqlite_history_store.h"
#include "support/fake_clock.h"
#include "support/flaky_store.h"
#include "support/window_driver.h"
#include "translation.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Takes the pictures of one theme.
class Photographer {
public:
    Photographer(QDir folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme)) {}

    void shoot(test::WindowDriver& driver, const QString& name) const { shoot(driver.window(), name); }

    void shoot(QWidget& window, const QString& name) const {
        QApplication::processEvents();
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme));
        if (!window.grab().save(file))
            qFatal("%s could not be written", qPrintable(file));
        std::printf("%s\n", qPrintable(file));
    }

    /// All of a page that scrolls.
    void shootWhole(test::WindowDriver& driver, const QString& name) const {
        QApplication::processEvents();
        const auto* page = driver.window().findChild<QScrollArea*>(driver.page());
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme));
        if (!page || !page->widget()->grab().save(file))
            qFatal("%s could not be written", qPrintable(file));
        std::printf("%s\n", qPrintable(file));
    }

private:
    QDir m_folder;
    QString m_theme;
};

bool hasWideTable(const exam::Question& question) {
    return question.stem.find("|---|---|---|") != std::string::npos;
}

/// Answers a question in the middle and takes pictures of the first of each kind, of the case study and of a
/// wide table.
void sit(test::WindowDriver& driver, test::FakeClock& clock, const Photographer& photographer) {
    std::array<bool, 4> seen{};
    bool seenScenario = false;
    bool seenTable = false;
    while (driver.page() == u"examPage"_s) {
        const app::SittingSnapshot snapshot = driver.controller().snapshot();
        const auto kind = static_cast<std::size_t>(snapshot.shown.question->kind());
        const exam::Position position = *snapshot.onScreen;
        clock.advance(std::chrono::seconds{25 + position * 37 % 130});
        if (position % 5 != 4) {
            driver.controller().answer(position % 4 == 0 ? exam::Response{{exam::EntryIndex{1}}}
                                                         : exam::rightResponse(*snapshot.shown.question));
            if (position % 3 != 0)
                driver.controller().rateConfidence(static_cast<int>(position % 5) + 1);
            if (!exam::hasSlots(*snapshot.shown.question) && position % 3 == 0)
                driver.press(Qt::Key_C, Qt::ShiftModifier);
        }
        if (position % 7 == 2)
            driver.press(Qt::Key_F);
        if (snapshot.shown.scenario && !seenScenario)
            photographer.shoot(driver, u"exam-case-study"_s);
        else if (!snapshot.shown.scenario && !seen[kind])
            photographer.shoot(driver, u"exam-"_s + QString::fromStdString(std::string(
                                                        exam::nameOf(snapshot.shown.question->kind()))));
        if (!seenTable && hasWideTable(*snapshot.shown.question))
            photographer.shoot(driver, u"exam-table"_s);
        seenTable = seenTable || hasWideTable(*snapshot.shown.question);
        seenScenario = seenScenario || snapshot.shown.scenario;
        seen[kind] = seen[kind] || !snapshot.shown.scenario;
        driver.press(Qt::Key_N);
    }
}

/// A highlight, a verdict of each sort, a note and the scratch sheet.
void writeOn(test::WindowDriver& driver) {
    while (driver.controller().snapshot().shown.question->kind() != exam::QuestionKind::MultipleChoice)
        driver.press(Qt::Key_N);
    auto* view = driver.find(u"stem"_s)->findChild<app::RichTextView*>();
    QTextCursor cursor(view->document());
    cursor.movePosition(QTextCursor::NextWord);
    cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 6);
    view->setTextCursor(cursor);
    driver.press(Qt::Key_K);
    for (const QString& mark : {u"markA"_s, u"markB"_s, u"markB"_s, u"markD"_s, u"markD"_s, u"markD"_s})
        driver.click(mark);
    driver.press(Qt::Key_C);
    driver.press(Qt::Key_4);
    driver.press(Qt::Key_O);
    QTest::keyClicks(driver.find(u"noteSheet"_s), u"Look up what this costs per hour"_s);
    driver.click(u"scratchButton"_s);
    QTest::keyClicks(driver.find(u"scratchSheet"_s), u"KMS, VPC endpoint, drift: PSI"_s);
}

/// The frame of the focus around an option, a place that something is dragged to, and the notices of the
/// time.
void shootMoments(const Photographer& photographer, const std::function<void(test::WindowDriver&)>& dress) {
    test::FakeClock clock;
    exam::MemoryHistoryStore store;
    test::WindowDriver driver(clock, store, 7);
    dress(driver);
    driver.startFullExam();
    driver.find(u"chooseB"_s)->setFocus(Qt::TabFocusReason);
    photographer.shoot(driver, u"exam-focus"_s);
    while (driver.controller().snapshot().shown.question->kind() != exam::QuestionKind::Matching)
        driver.press(Qt::Key_N);
    const std::unique_ptr<QMimeData> data(app::makeDragData({app::DraggedEntry::From::Entries, 1}));
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QWidget* slot = driver.find(u"slot1"_s);
    QApplication::sendEvent(slot, &enter);
    auto* pane = driver.find<QScrollArea>(u"questionPane"_s);
    pane->ensureWidgetVisible(slot, 0, pane->height() / 3);
    photographer.shoot(driver, u"exam-drag"_s);
    for (int minutes = 130; minutes > 1; --minutes) {
        clock.advance(std::chrono::minutes{1});
        driver.controller().tick();
        if (minutes - 1 == 30 || minutes - 1 == 5)
            photographer.shoot(driver, u"exam-%1-minutes"_s.arg(minutes - 1));
    }
    photographer.shoot(driver, u"exam-1-minute"_s);
}

/// The question before the end and what is told of a failure, as message boxes; a picture in its window.
void shootDialogs(test::WindowDriver& driver, const Photographer& photographer) {
    const auto shootOpen = [&](const QString& name) {
        QTimer::singleShot(0, &driver.window(), [&photographer, name] {
            auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            photographer.shoot(*box, name);
            box->reject();
        });
    };
    app::DialogPrompts prompts;
    shootOpen(u"dialog-confirm"_s);
    prompts.confirm(&driver.window(), u"End exam"_s, driver.prompts().asked.last().section(u'\n', 1),
                    u"End exam"_s);
    shootOpen(u"dialog-tell"_s);
    prompts.tell(&driver.window(), u"The report could not be saved"_s,
                 app::errorText({exam::ErrorCode::StorageWriteFailed, {}}));
    const QTemporaryDir folder;
    QImage plot(720, 480, QImage::Format_RGB32);
    plot.fill(Qt::white);
    QPainter painter(&plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(QPolygon({{20, 460}, {200, 300}, {400, 260}, {700, 40}}));
    painter.drawText(300, 200, u"validation loss"_s);
    painter.end();
    plot.save(folder.filePath(u"plot.png"_s));
    app::setImageFolder(folder.path());
    app::PictureDialog picture({u"plot.png"_s}, &driver.window());
    picture.show();
    photographer.shoot(picture, u"dialog-picture"_s);
}

void shootPractice(test::WindowDriver& driver, const Photographer& photographer) {
    driver.click(u"fullExamButton"_s);
    driver.find<QComboBox>(u"mode"_s)->setCurrentIndex(1);
    driver.click(u"startExamButton"_s);
    driver.press(Qt::Key_B);
    driver.click(u"revealButton"_s);
    photographer.shoot(driver, u"practice-answer"_s);
    driver.click(u"pauseButton"_s);
    photographer.shoot(driver, u"practice-paused"_s);
    driver.click(u"goOnButton"_s);
    driver.controller().leave();
}

/// The page of practice from top to end, the conditions of a named test, and a drill.
void shootDrills(test::WindowDriver& driver, const Photographer& photographer) {
    driver.click(u"practiceButton"_s);
    QTest::qWait(1); // what matches is counted when there is nothing else to do
    photographer.shoot(driver, u"practice"_s);
    photographer.shootWhole(driver, u"practice-whole"_s);
    auto* page = driver.window().findChild<QScrollArea*>(u"practicePage"_s);
    for (const QString& part :
         {u"drillTopics"_s, u"beginDrillButton"_s, u"take-domain-2-1"_s, u"examDate"_s}) {
        page->ensureWidgetVisible(driver.find(part), 0, page->height() / 3);
        photographer.shoot(driver, u"practice-"_s + part);
    }
    driver.click(u"drillTopics"_s);
    QTest::keyClicks(driver.find<QWidget>(u"drillTopics-popup"_s)->findChild<QLineEdit*>(), u"e s"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    photographer.shoot(*QApplication::activePopupWidget(), u"practice-topics"_s);
    QApplication::activePopupWidget()->close();
    photographer.shoot(driver, u"practice-topics-chosen"_s);
    driver.click(u"take-practice-1"_s);
    photographer.shoot(driver, u"briefing-test"_s);
    driver.click(u"backButton"_s);
    driver.click(u"weakestButton"_s);
    driver.controller().answer(exam::rightResponse(*driver.controller().snapshot().shown.question));
    driver.controller().tick();
    photographer.shoot(driver, u"drill"_s);
    driver.press(Qt::Key_N);
    photographer.shoot(driver, u"drill-answer"_s);
    driver.controller().leave();
}

/// A plan whose first weeks have passed.
void shootPlan(test::WindowDriver& driver, const test::FakeClock& clock, const Photographer& photographer) {
    driver.choose(u"planAction"_s);
    photographer.shoot(driver, u"plan-none"_s);
    driver.click(u"plan-ten-weeks"_s);
    driver.find<QAbstractButton>(u"hasExam"_s)->setChecked(true);
    const exam::Day exam = app::localDay(clock.now().wall) + std::chrono::days{50};
    driver.find<QDateEdit>(u"examDate"_s)->setDate(app::toQDate(exam));
    driver.click(u"goal-read-basics"_s);
    photographer.shootWhole(driver, u"plan-whole"_s);
    driver.choose(u"planAction"_s);
    QTest::qWait(1); // it is scrolled when it is laid out
    photographer.shoot(driver, u"plan"_s);
    driver.click(u"planBack"_s);
    photographer.shoot(driver, u"home-plan"_s);
}

/// Some points ticked, one rating that fits and one that does not.
void shootChecklists(test::WindowDriver& driver, const Photographer& photographer) {
    driver.choose(u"checklistsAction"_s);
    for (const QString& each : {u"point-1.1-K1"_s, u"point-1.1-K3"_s, u"rate-1-3"_s, u"rate-1.1-5"_s})
        driver.click(each);
    photographer.shoot(driver, u"checklists"_s);
    photographer.shootWhole(driver, u"checklists-whole"_s);
}

/// The card on Home, a question in the middle, the review of a part, the result, and the card with it.
void shootDiagnostic(const Photographer& photographer,
                     const std::function<void(test::WindowDriver&)>& dress) {
    test::FakeClock clock;
    exam::MemoryHistoryStore store;
    test::WindowDriver driver(clock, store, 11);
    dress(driver);
    photographer.shoot(driver, u"diagnostic-offer"_s);
    driver.click(u"diagnosticButton"_s);
    while (driver.page() == u"examPage"_s) {
        const app::SittingSnapshot snapshot = driver.controller().snapshot();
        const std::size_t number = snapshot.numberOf(*snapshot.onScreen);
        if (number == 7)
            photographer.shoot(driver, u"diagnostic-question"_s);
        if (number == 13)
            driver.controller().setFlagged(true);
        driver.controller().answer(number % 3 == 0 ? exam::Response{{exam::EntryIndex{1}}}
                                                   : exam::rightResponse(*snapshot.shown.question));
        clock.advance(std::chrono::seconds{70});
        driver.press(Qt::Key_N);
        if (driver.page() != u"reviewPage"_s)
            continue;
        if (number == 15)
            photographer.shoot(driver, u"diagnostic-review"_s);
        driver.click(u"endButton"_s);
    }
    photographer.shoot(driver, u"diagnostic-result"_s);
    photographer.shootWhole(driver, u"diagnostic-result-whole"_s);
    driver.click(u"diagnosticHomeButton"_s);
    driver.click(u"practiceButton"_s);
    photographer.shoot(driver, u"diagnostic-last"_s);
    clock.advance(std::chrono::hours{30});
    driver.click(u"diagnosticButton"_s);
    driver.controller().leave();
    test::WindowDriver next(clock, store, 12);
    dress(next);
    photographer.shoot(next, u"diagnostic-home"_s);
    next.click(u"practiceButton"_s);
    photographer.shoot(next, u"diagnostic-open"_s);
}

/// The brain dump: chosen, written, compared.
void shootRecall(test::WindowDriver& driver, test::FakeClock& clock, const Photographer& photographer) {
    driver.click(u"practiceButton"_s);
    auto* practice = driver.window().findChild<QScrollArea*>(u"practicePage"_s);
    practice->ensureWidgetVisible(driver.find(u"recallButton"_s), 0, practice->height() / 3);
    photographer.shoot(driver, u"practice-recall"_s);
    driver.click(u"recallButton"_s);
    photographer.shoot(driver, u"recall-setup"_s);
    driver.click(u"recallStart"_s);
    driver.find<QPlainTextEdit>(u"recallText-limits"_s)
        ->insertPlainText(u"serverless: payload 4 MB, memory 1-6 GB\nreal-time 25 MB, 60 s\nasync 1 GB\n"
                          "lambda 15 min\nshard in: 1 MB, 1000 records"_s);
    driver.find<QPlainTextEdit>(u"recallText-formulas"_s)
        ->insertPlainText(u"precision TP/(TP+FP)\nrecall TP/(TP+FN)\nF1 harmonic mean"_s);
    clock.advance(std::chrono::seconds{96});
    driver.find(u"recallText-decisions"_s)->setFocus();
    QTest::qWait(250); // the time left is drawn again
    photographer.shoot(driver, u"recall-writing"_s);
    driver.click(u"recallDone"_s);
    photographer.shoot(driver, u"recall-result"_s);
    driver.press(Qt::Key_Escape);
}

void goThroughAnswers(test::WindowDriver& driver, const Photographer& photographer) {
    driver.click(u"answersButton"_s);
    photographer.shoot(driver, u"answers"_s);
    driver.click(u"answersWrong"_s);
    driver.click(u"answersSure"_s);
    driver.click(u"answersMark"_s);
    QScrollBar* scroll = driver.find<QScrollArea>(u"answerPane"_s)->verticalScrollBar();
    photographer.shoot(driver, u"answers-filtered"_s);
    scroll->setValue(scroll->maximum());
    photographer.shoot(driver, u"answers-note"_s);
    driver.click(u"answersRight"_s);
    photographer.shoot(driver, u"answers-none"_s);
}

/// The report in every form, beside the pictures.
void saveReports(test::WindowDriver& driver, const QDir& folder) {
    for (QAction* save : driver.find<QPushButton>(u"saveReportButton"_s)->menu()->actions()) {
        const QString name = save->objectName();
        if (!name.startsWith(u"save_"_s))
            continue;
        const QString paper = save->text().contains(u"Letter"_s) ? u"-letter"_s : QString();
        driver.prompts().file = folder.filePath(u"report%1.%2"_s.arg(paper, name.mid(5)));
        save->trigger();
    }
}

/// Two exams beside each other, one of them ended at once.
void compareExams(test::WindowDriver& driver, const Photographer& photographer) {
    driver.startFullExam();
    driver.endExam();
    driver.choose(u"historyAction"_s);
    driver.find<QAbstractItemView>(u"historyTable"_s)->selectAll();
    driver.click(u"compareButton"_s);
    photographer.shootWhole(driver, u"history"_s);
    driver.click(u"historyHomeButton"_s);
}

/// The report of an exam that was ended at once.
void shootEmptyResult(const Photographer& photographer,
                      const std::function<void(test::WindowDriver&)>& dress) {
    const test::FakeClock clock;
    exam::MemoryHistoryStore store;
    test::WindowDriver driver(clock, store, 7);
    dress(driver);
    driver.startFullExam();
    driver.endExam();
    photographer.shootWhole(driver, u"result-empty"_s);
}

/// What the window says when something is wrong with the history, and the page of backups.
void shootHistory(const Photographer& photographer, const std::function<void(test::WindowDriver&)>& dress) {
    const test::FakeClock clock;
    exam::HistoryFindings made;
    made.cutOffAfter = clock.now().wall;
    made.recovery =
        exam::Recovery{.keptAs = "/home/sam/.local/share/rehearsal/history-damaged-20261128T142211.sqlite",
                       .backupDay = std::chrono::year(2026) / 11 / 27,
                       .sittings = 12,
                       .incomplete = {exam::SittingId{"a"}}};
    exam::HistoryFindings inUse;
    inUse.problem = exam::Error{exam::ErrorCode::StorageInUse, {}};
    inUse.otherOwner = "process 4711 on desk";

    const QTemporaryDir data;
    const auto store = std::move(*exam::SqliteHistoryStore::open(data.path().toStdString()));
    for (int day = 0; day < 3; ++day)
        static_cast<void>(store->backUpToday(clock.now().wall + std::chrono::days{day}));
    {
        test::WindowDriver driver(clock, *store, 7);
        dress(driver);
        driver.window().showFindings(made);
        photographer.shoot(driver, u"home-recovered"_s);
        driver.window().findChild<app::HomePage*>()->setDamage(app::damageText(1), true);
        photographer.shoot(driver, u"home-damaged"_s);
        driver.openData();
        photographer.shoot(driver, u"data"_s);
    }
    exam::OverlayHistoryStore readOnly(
        std::move(*exam::SqliteHistoryStore::openToRead(data.path().toStdString() + "/history.sqlite")));
    test::WindowDriver second(clock, readOnly, 7);
    dress(second);
    second.window().showFindings(inUse);
    photographer.shoot(second, u"home-read-only"_s);
    second.openData();
    photographer.shoot(second, u"data-read-only"_s);

    test::FlakyStore flaky;
    test::WindowDriver failing(clock, flaky, 7);
    dress(failing);
    failing.startFullExam();
    flaky.isBroken = true;
    failing.press(Qt::Key_A);
    photographer.shoot(failing, u"exam-not-saved"_s);
}

/// Welcome, help and about.
void shootFirstSteps(test::WindowDriver& driver, const Photographer& photographer) {
    driver.choose(u"welcomeAction"_s);
    photographer.shoot(driver, u"welcome"_s);
    driver.choose(u"keysAction"_s);
    auto* help = driver.window().findChild<app::HelpWindow*>();
    photographer.shoot(*help, u"help-keys"_s);
    help->findChild<QLineEdit*>(u"helpSearch"_s)->setText(u"score"_s);
    photographer.shoot(*help, u"help-search"_s);
    help->close();
    driver.choose(u"aboutAction"_s);
    auto* about = driver.window().findChild<app::AboutDialog*>();
    photographer.shoot(*about, u"about"_s);
    about->close();
    driver.window().activateWindow(); // as a window manager would
    driver.click(u"welcomeHomeButton"_s);
}

QString nameOf(app::ThemeChoice theme) {
    const QString names[] = {u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s};
    return names[static_cast<int>(theme)];
}

void shootTheme(const QDir& folder, app::ThemeChoice theme, QSize size, int textPercent) {
    const Photographer photographer(folder, nameOf(theme));
    test::FakeClock clock;
    exam::MemoryHistoryStore store;
    const auto dress = [&](test::WindowDriver& driver) {
        driver.settings().setTheme(theme);
        driver.settings().setTextPercent(textPercent);
        driver.window().resize(size);
    };
    test::WindowDriver driver(clock, store, 7);
    dress(driver);
    photographer.shoot(driver, u"home-first"_s);
    shootFirstSteps(driver, photographer);
    driver.click(u"fullExamButton"_s);
    photographer.shoot(driver, u"briefing"_s);
    driver.click(u"tutorialButton"_s);
    photographer.shoot(driver, u"tutorial"_s);
    driver.press(Qt::Key_R);
    driver.find<QAbstractButton>(u"confidenceBox"_s)->setChecked(true);
    driver.click(u"startExamButton"_s);
    writeOn(driver);
    photographer.shoot(driver, u"exam-sheets"_s);
    driver.click(u"noteButton"_s);
    driver.click(u"scratchButton"_s);
    sit(driver, clock, photographer);
    photographer.shoot(driver, u"review"_s);
    driver.click(u"endButton"_s);
    shootDialogs(driver, photographer);
    driver.find<QAbstractButton>(u"expectation3"_s)->click();
    photographer.shoot(driver, u"survey"_s);
    driver.click(u"showResultButton"_s);
    photographer.shoot(driver, u"result"_s);
    photographer.shootWhole(driver, u"result-whole"_s);
    driver.click(u"timeChartTableButton"_s);
    photographer.shootWhole(driver, u"result-table"_s);
    if (theme == app::ThemeChoice::Light)
        saveReports(driver, folder);
    goThroughAnswers(driver, photographer);
    driver.click(u"answersBack"_s);
    driver.click(u"homeButton"_s);
    compareExams(driver, photographer);
    driver.startFullExam();
    driver.controller().leave();
    test::WindowDriver next(clock, store, 8);
    dress(next);
    photographer.shoot(next, u"home-resume"_s);
    QTest::keyClick(&next.window(), Qt::Key_Comma, Qt::ControlModifier);
    photographer.shoot(next, u"settings"_s);
    photographer.shootWhole(next, u"settings-whole"_s);
    next.click(u"settingsBack"_s);
    shootPractice(next, photographer);
    test::WindowDriver drilling(clock, store, 10);
    dress(drilling);
    shootDrills(drilling, photographer);
    shootDiagnostic(photographer, dress);
    test::WindowDriver recalling(clock, store, 11);
    dress(recalling);
    shootRecall(recalling, clock, photographer);
    shootEmptyResult(photographer, dress);
    shootMoments(photographer, dress);
    test::WindowDriver planning(clock, store, 11);
    dress(planning);
    shootPlan(planning, clock, photographer);
    shootChecklists(planning, photographer);

    test::WindowDriver broken(clock, store, 9, folder.filePath(u"no-such-bank"_s).toStdString());
    dress(broken);
    photographer.shoot(broken, u"bank-issues"_s);
    shootHistory(photographer, dress);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::installTranslations();
    if (argc < 2 || argc == 3 || argc > 6) {
        std::fputs("Usage: rehearsal-screenshots OUTDIR [WIDTH HEIGHT [TEXT_PERCENT [SCHEME]]]\n", stderr);
        return 1;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s cannot be made; name a folder that can be written.\n", argv[1]);
        return 1;
    }
    const QSize size = argc >= 4 ? QSize(std::atoi(argv[2]), std::atoi(argv[3])) : QSize(1180, 800);
    const int textPercent = argc >= 5 ? std::atoi(argv[4]) : app::Settings::kNormalText;
    for (const app::ThemeChoice theme :
         {app::ThemeChoice::Light, app::ThemeChoice::Dark, app::ThemeChoice::HighContrast})
        if (argc < 6 || nameOf(theme) == QString::fromLocal8Bit(argv[5]))
            shootTheme(folder, theme, size, textPercent);
    return 0;
}
