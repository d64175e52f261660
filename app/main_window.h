// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank_opening.h"
#include "data_controller.h"
#include "diagnostic_controller.h"
#include "history/history_findings.h"
#include "history_controller.h"
#include "late_page.h"
#include "open_request.h"
#include "pages/briefing_page.h"
#include "practice_controller.h"
#include "recall_controller.h"
#include "report_controller.h"
#include "report_desk.h"
#include "services.h"
#include "sitting_controller.h"
#include "study/drill.h"
#include "study_desk.h"

#include <QMainWindow>

#include <filesystem>
#include <optional>
#include <set>

class QStackedWidget;

namespace app {

class BankIssuesPage;
class Banner;
class DataPage;
class DiagnosticPage;
class ExamPage;
class HelpWindow;
class HistoryPage;
class HomePage;
class PracticePage;
class RecallPage;
class ReviewPage;
class SettingsPage;
struct DrillSetup;
class WelcomePage;

/// The one window: pages in a stack, and the way from one to the next.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Services services, const std::filesystem::path& bankFolder, QWidget* parent = nullptr);
    ~MainWindow() override;

    SittingController& controller() { return m_controller; }
    /// Begins a drill of the bank in use, chosen by what the history says of the person; the answers are
    /// shown on the way. Tells why not when no question matches; does nothing while a sitting goes on.
    void beginDrill(const exam::DrillRequest& request);
    bool isReadingBank() const { return m_opening.isReading(); }
    /// Tells what opening the history brought to light. To be called when it has been opened.
    void showFindings(const exam::HistoryFindings& findings);
    /// For a second start of the program, which shows no window of its own.
    void comeToFront();
    /// Asks whether to import a file, or shows the conditions of a paper as soon as there is a bank. Not
    /// while an exam runs or something else is being asked.
    void open(const OpenRequest& request);
    /// Saves what can be saved in two seconds and ends the program without asking.
    void endAtOnce();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeCentral();
    HomePage* makeHome();
    WelcomePage* makeWelcome();
    BriefingPage* makeBriefing();
    ExamPage* makeExam();
    ReviewPage* makeReview();
    HistoryPage* makeHistory();
    BankIssuesPage* makeIssues();
    DataPage* makeData();
    PracticePage* makePractice();
    DiagnosticPage* makeDiagnostic();
    RecallPage* makeRecall();
    SettingsPage* makeSettings();
    void connectExam(ExamPage& page, SittingController& controller);
    void connectController();
    void connectDiagnostics();
    void connectOpening();
    void connectData();
    void connectDesk();
    void connectReportDesk();
    void makeMenus();
    void makeViewMenu();
    void makeHelpMenu();

    void openBank(const std::filesystem::path& folder);
    void takeBank(const BankOpening::Bank& bank);
    void refuseBank(const std::vector<bank::Issue>& issues);
    void rereadBank(const exam::Error& error);
    void chooseBank();
    void showHome();
    void showHistoryTexts();
    void showOtherHistory();
    void askForOverview();
    void askForEarlier();
    void keepTyped();
    void leave();
    void showSaving();
    Banner& notSaved();
    void saveElsewhere();
    void lookForDamage(const std::optional<exam::SittingId>& after);
    void showData();
    void showHistory();
    bool lacksBank();
    void enableBeginning(bool on);
    void showNoSitting();
    void showBriefing();
    void showWantedPaper();
    void welcomeTheNew(const exam::HistoryOverview& overview);
    void showWelcome();
    void beginTaste();
    void openBriefing();
    const exam::Catalogue* usableCatalogue();
    const exam::Catalogue* freeCatalogue();
    using DeskPage = void (StudyDesk::*)(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
    void showDesk(DeskPage page);
    void showPractice();
    void askForStudy();
    void showRecall();
    void withStudy(const PracticeController::UseStudy& use);
    void countDue();
    void showTestBriefing(const exam::TestId& id);
    DrillSetup lastDrill() const;
    void rememberDrill(const DrillSetup& setup);
    void startDrill(const DrillSetup& setup);
    void startDrillAfter(const DrillSetup& setup, const PracticeStudy& study);
    void goOnWithDiagnostic();
    void beginDiagnosticAnew();
    void beginPart(const exam::Paper& paper, const TestPart& part);
    void openDiagnosticResult();
    void showDiagnosticResult(const DiagnosticResult& result);
    void begin(const ExamChoice& choice);
    void beginWith(const ExamChoice& choice, const exam::Exposure& exposure);
    void sit(const exam::Paper& paper, const exam::Conditions& conditions,
             const std::optional<TestPart>& part = std::nullopt);
    void makePaperCode(const ExamChoice& choice);
    void resume(const exam::SittingId& id);
    void resumeAs(const exam::SittingId& id, const std::optional<TestPart>& part);
    void discard(const exam::SittingId& id);
    void openResult(const exam::SittingId& id);
    void takeEnd(const exam::SittingReview& review);
    void startTutorial();
    void showTutorial();
    void showSitting();
    void showTime(std::optional<exam::Millis> remaining);
    void showPictures(const QStringList& names);
    void confirmEnd();
    void openLink(const QUrl& url);
    void redraw();
    void showSettings();
    void showHelp(const QString& section);
    void showAbout();
    void tell(const QString& title, const QString& text);

    struct TutorialRun;

    Services m_services;
    SittingController m_controller;
    PracticeController m_practice;
    DiagnosticController m_diagnostics;
    RecallController m_recall;
    DataController m_dataController;
    HistoryController m_historyController;
    ReportController m_reports;
    BankOpening m_opening;
    std::unique_ptr<TutorialRun> m_tutorial; ///< null until it is asked for
    std::filesystem::path m_bankFolder;
    BankOpening::Bank m_bank; ///< null while it is being read, or when it cannot be used
    exam::HistoryFindings m_findings;
    std::set<exam::SittingId> m_damaged;
    QAction* m_startExam = nullptr;
    QAction* m_startPractice = nullptr;
    std::vector<QAction*> m_deskActions;
    QAction* m_showData = nullptr;
    QAction* m_showHistory = nullptr;
    QAction* m_showWelcome = nullptr;
    Banner* m_notSaved = nullptr; ///< since there has been an exam
    QStackedWidget* m_stack;
    StudyDesk m_desk;
    ReportDesk m_reportDesk;
    HelpWindow* m_help = nullptr; ///< null until it is asked for
    QString m_wantedCode;         ///< of a link, until there is a bank
    HomePage* m_home = nullptr;
    LatePage<WelcomePage> m_welcome{[this] { return makeWelcome(); }};
    LatePage<BriefingPage> m_briefing{[this] { return makeBriefing(); }};
    LatePage<ExamPage> m_exam{[this] { return makeExam(); }};
    LatePage<ReviewPage> m_review{[this] { return makeReview(); }};
    LatePage<HistoryPage> m_history{[this] { return makeHistory(); }};
    LatePage<BankIssuesPage> m_issues{[this] { return makeIssues(); }};
    LatePage<DataPage> m_data{[this] { return makeData(); }};
    LatePage<PracticePage> m_practicePage{[this] { return makePractice(); }};
    LatePage<DiagnosticPage> m_diagnosticPage{[this] { return makeDiagnostic(); }};
    LatePage<RecallPage> m_recallPage{[this] { return makeRecall(); }};
    LatePage<SettingsPage> m_settingsPage{[this] { return makeSettings(); }};
    QWidget* m_beforeSettings = nullptr; ///< the page that the settings lead back to
};

} // namespace app
