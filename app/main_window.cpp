// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "day.h"
#include "dialogs/about_dialog.h"
#include "dialogs/failure.h"
#include "dialogs/picture_dialog.h"
#include "dialogs/prompts.h"
#include "drill_setup.h"
#include "error_text.h"
#include "help/help_window.h"
#include "history/memory_history_store.h"
#include "history_text.h"
#include "pages/bank_issues_page.h"
#include "pages/data_page.h"
#include "pages/diagnostic_page.h"
#include "pages/exam_page.h"
#include "pages/history_page.h"
#include "pages/home_page.h"
#include "pages/practice_page.h"
#include "pages/recall_page.h"
#include "pages/review_page.h"
#include "pages/settings_page.h"
#include "pages/welcome_page.h"
#include "paper/paper_code.h"
#include "question/answer_html.h"
#include "question/bank_images.h"
#include "recall/recall_card.h"
#include "settings.h"
#include "text.h"
#include "theme/theme.h"
#include "tutorial.h"
#include "widgets/layout.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr exam::Millis kLastWait{2000};

/// Drills and the first taste have no limit of time; whatever begins at the briefing has one.
bool isExam(const exam::Conditions& conditions) {
    return conditions.allowed.has_value();
}

} // namespace

/// The real exam page with a sitting of its own, in memory.
struct MainWindow::TutorialRun {
    TutorialRun(const exam::Clock& clock, QWidget* parent)
        : queue(store)
        , controller(clock, queue)
        , page(new ExamPage(parent)) {}

    exam::MemoryHistoryStore store;
    exam::InlineHistoryQueue queue;
    SittingController controller;
    ExamPage* page;
};

MainWindow::MainWindow(Services services, const std::filesystem::path& bankFolder, QWidget* parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_controller(m_services.clock, m_services.history)
    , m_practice(m_services.clock, m_services.history)
    , m_diagnostics(m_services, *this)
    , m_recall(m_services)
    , m_dataController(m_services, *this)
    , m_historyController(m_services, *this)
    , m_reports(m_services, *this)
    , m_opening(m_services.cacheFolder, m_services.shippedBank)
    , m_stack(new QStackedWidget)
    , m_desk(m_services, *m_stack)
    , m_reportDesk(m_services, m_reports, m_bank, *m_stack) {
    setWindowTitle(tr("Rehearsal"));
    makeMenus(); // before what needs the fonts, which are still being read
    setCentralWidget(makeCentral());
    m_home = makeHome();
    connectController();
    connectDiagnostics();
    connectOpening();
    connectData();
    connectDesk();
    connectReportDesk();
    connect(&m_services.settings, &Settings::appearanceChanged, this, &MainWindow::redraw);
    resize(1180, 800);
    restoreGeometry(m_services.settings.windowGeometry());
    openBank(bankFolder);
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeCentral() {
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack->setObjectName(u"pages"_s);
    layout->addWidget(m_stack, 1);
    return central;
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_startExam = file->addAction(tr("Full &exam…"), QKeySequence::New, this, &MainWindow::showBriefing);
    m_startPractice =
        file->addAction(tr("&Practice…"), QKeySequence(u"Ctrl+D"_s), this, &MainWindow::showPractice);
    m_startPractice->setObjectName(u"practiceAction"_s);
    QAction* plan = file->addAction(tr("P&lan…"), QKeySequence(u"Ctrl+L"_s), this,
                                    [this] { showDesk(&StudyDesk::showPlan); });
    plan->setObjectName(u"planAction"_s);
    QAction* checklists = file->addAction(tr("&Checklists…"), QKeySequence(u"Ctrl+K"_s), this,
                                          [this] { showDesk(&StudyDesk::showChecklists); });
    checklists->setObjectName(u"checklistsAction"_s);
    m_deskActions = {plan, checklists};
    file->addAction(tr("Open &bank folder…"), QKeySequence::Open, this, &MainWindow::chooseBank);
    m_showHistory = file->addAction(tr("&History and progress"), QKeySequence(u"Ctrl+H"_s), this,
                                    &MainWindow::showHistory);
    m_showHistory->setObjectName(u"historyAction"_s);
    m_showData = file->addAction(tr("Your &data…"), this, &MainWindow::showData);
    m_showData->setObjectName(u"dataAction"_s);
    file->addSeparator();
    file->addAction(tr("&Settings…"), QKeySequence(u"Ctrl+,"_s), this, &MainWindow::showSettings);
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeHelpMenu() {
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* manual = help->addAction(tr("&Manual"), QKeySequence(Qt::Key_F1), this, [this] {
        showHelp(sectionAbout(m_stack->currentWidget()->objectName()));
    });
    manual->setObjectName(u"manualAction"_s);
    help->addAction(tr("&Keys"), this, [this] { showHelp(u"keys"_s); })->setObjectName(u"keysAction"_s);
    m_showWelcome = help->addAction(tr("&Welcome"), this, &MainWindow::showWelcome);
    m_showWelcome->setObjectName(u"welcomeAction"_s);
    help->addSeparator();
    help->addAction(tr("&About Rehearsal"), this, &MainWindow::showAbout)->setObjectName(u"aboutAction"_s);
}

void MainWindow::makeViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    auto* group = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> themes[] = {{tr("Follow the &system"), ThemeChoice::System},
                                                      {tr("&Light"), ThemeChoice::Light},
                                                      {tr("&Dark"), ThemeChoice::Dark},
                                                      {tr("&High contrast"), ThemeChoice::HighContrast}};
    for (const auto& [title, choice] : themes) {
        QAction* action =
            view->addAction(title, this, [this, choice = choice] { m_services.settings.setTheme(choice); });
        action->setCheckable(true);
        action->setChecked(m_services.settings.theme() == choice);
        group->addAction(action);
        connect(&m_services.settings, &Settings::appearanceChanged, action, [this, action, choice = choice] {
            action->setChecked(m_services.settings.theme() == choice);
        });
    }
    view->addSeparator();
    const auto resizeText = [this](int by) {
        return [this, by] { m_services.settings.setTextPercent(m_services.settings.textPercent() + by); };
    };
    QAction* larger = view->addAction(tr("La&rger text"), this, resizeText(+Settings::kTextStep));
    larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    view->addAction(tr("S&maller text"), QKeySequence(u"Ctrl+-"_s), this, resizeText(-Settings::kTextStep));
    view->addAction(tr("&Normal text"), QKeySequence(u"Ctrl+0"_s), this,
                    [this] { m_services.settings.setTextPercent(Settings::kNormalText); });
}

HomePage* MainWindow::makeHome() {
    auto* page = addPage<HomePage>(*m_stack, u"homePage"_s);
    connect(page, &HomePage::examWanted, this, &MainWindow::showBriefing);
    connect(page, &HomePage::practiceWanted, this, &MainWindow::showPractice);
    connect(page, &HomePage::planWanted, this, [this] { showDesk(&StudyDesk::showPlan); });
    connect(page, &HomePage::checklistsWanted, this, [this] { showDesk(&StudyDesk::showChecklists); });
    connect(page, &HomePage::dueWanted, this, [this] { startDrill(dueDrill(lastDrill())); });
    connect(page, &HomePage::weakestWanted, this, [this] { startDrill(weakestDrill(lastDrill())); });
    connect(page, &HomePage::diagnosticWanted, this, &MainWindow::goOnWithDiagnostic);
    connect(page, &HomePage::diagnosticAnewWanted, this, &MainWindow::beginDiagnosticAnew);
    connect(page, &HomePage::resumeWanted, this, &MainWindow::resume);
    connect(page, &HomePage::discardWanted, this, &MainWindow::discard);
    connect(page, &HomePage::resultWanted, this, &MainWindow::openResult);
    connect(page, &HomePage::earlierWanted, this, &MainWindow::askForEarlier);
    connect(page, &HomePage::historyWanted, this, &MainWindow::showHistory);
    connect(page, &HomePage::repairWanted, &m_dataController, &DataController::repair);
    return page;
}

WelcomePage* MainWindow::makeWelcome() {
    auto* page = addPage<WelcomePage>(*m_stack, u"welcomePage"_s, m_services.dataFolder);
    // First, so that the way to Home does not lead back here.
    for (const auto choice : {&WelcomePage::examWanted, &WelcomePage::tasteWanted, &WelcomePage::homeWanted})
        connect(page, choice, &m_services.settings, &Settings::setWelcomed);
    connect(page, &WelcomePage::examWanted, this, &MainWindow::showBriefing);
    connect(page, &WelcomePage::tasteWanted, this, &MainWindow::beginTaste);
    connect(page, &WelcomePage::homeWanted, this, &MainWindow::showHome);
    return page;
}

BriefingPage* MainWindow::makeBriefing() {
    auto* page = addPage<BriefingPage>(*m_stack, u"briefingPage"_s);
    connect(page, &BriefingPage::beginWanted, this, &MainWindow::begin);
    connect(page, &BriefingPage::newCodeWanted, this, &MainWindow::makePaperCode);
    connect(page, &BriefingPage::tutorialWanted, this, &MainWindow::startTutorial);
    connect(page, &BriefingPage::backWanted, this,
            [this, page] { page->isForTest() ? showPractice() : showHome(); });
    return page;
}

ExamPage* MainWindow::makeExam() {
    notSaved(); // is made first, so that the Tab key finds its button before the page
    auto* page = addPage<ExamPage>(*m_stack, u"examPage"_s);
    connectExam(*page, m_controller);
    connect(&m_services.settings, &Settings::keysChanged, page,
            [this, page] { page->setKeys(m_services.settings.keys()); });
    page->setKeys(m_services.settings.keys());
    page->redraw();
    return page;
}

ReviewPage* MainWindow::makeReview() {
    auto* page = addPage<ReviewPage>(*m_stack, u"reviewPage"_s);
    connect(page, &ReviewPage::questionWanted, &m_controller, &SittingController::show);
    connect(page, &ReviewPage::passWanted, &m_controller, &SittingController::beginPass);
    connect(page, &ReviewPage::endWanted, this, &MainWindow::confirmEnd);
    return page;
}

HistoryPage* MainWindow::makeHistory() {
    auto* page = addPage<HistoryPage>(*m_stack, u"historyPage"_s);
    m_historyController.connectPage(*page);
    connect(page, &HistoryPage::openWanted, this, &MainWindow::openResult);
    connect(page, &HistoryPage::saveAllWanted, &m_reports, &ReportController::saveAllReports);
    connect(page, &HistoryPage::chartSaveWanted, &m_reports, &ReportController::saveChart);
    connect(page, &HistoryPage::homeWanted, this, &MainWindow::showHome);
    return page;
}

BankIssuesPage* MainWindow::makeIssues() {
    auto* page = addPage<BankIssuesPage>(*m_stack, u"bankIssuesPage"_s);
    connect(page, &BankIssuesPage::reloadWanted, this, [this] { openBank(m_bankFolder); });
    connect(page, &BankIssuesPage::otherFolderWanted, this, &MainWindow::chooseBank);
    connect(page, &BankIssuesPage::homeWanted, this, &MainWindow::showHome);
    return page;
}

DataPage* MainWindow::makeData() {
    auto* page = addPage<DataPage>(*m_stack, u"dataPage"_s);
    page->setFolder(m_services.dataFolder);
    m_dataController.connectPage(*page);
    connect(page, &DataPage::backWanted, this, &MainWindow::showHome);
    return page;
}

PracticePage* MainWindow::makePractice() {
    auto* page = addPage<PracticePage>(*m_stack, u"practicePage"_s);
    connect(page, &PracticePage::drillWanted, this, [this](const DrillSetup& setup) {
        rememberDrill(setup);
        startDrill(setup);
    });
    connect(page, &PracticePage::dueWanted, this, [this] { startDrill(dueDrill(lastDrill())); });
    connect(page, &PracticePage::weakestWanted, this, [this] { startDrill(weakestDrill(lastDrill())); });
    connect(page, &PracticePage::diagnosticWanted, this, &MainWindow::goOnWithDiagnostic);
    connect(page, &PracticePage::diagnosticAnewWanted, this, &MainWindow::beginDiagnosticAnew);
    connect(page, &PracticePage::diagnosticResultWanted, this, &MainWindow::openDiagnosticResult);
    connect(page, &PracticePage::testWanted, this, &MainWindow::showTestBriefing);
    connect(page, &PracticePage::planWanted, this, [this] { showDesk(&StudyDesk::showPlan); });
    connect(page, &PracticePage::checklistsWanted, this, [this] { showDesk(&StudyDesk::showChecklists); });
    connect(page, &PracticePage::repetitionChosen, this, [this](const exam::RepetitionPlan& plan) {
        m_practice.keepPlan(plan);
        askForStudy();
    });
    connect(page, &PracticePage::backWanted, this, &MainWindow::showHome);
    m_recall.connectCard(page->recallCard());
    connect(&page->recallCard(), &RecallCard::wanted, this, &MainWindow::showRecall);
    return page;
}

RecallPage* MainWindow::makeRecall() {
    auto* page = addPage<RecallPage>(*m_stack, u"recallPage"_s);
    m_recall.connectPage(*page);
    connect(page, &RecallPage::linkWanted, this, &MainWindow::openLink);
    connect(page, &RecallPage::backWanted, this, &MainWindow::showPractice);
    return page;
}

DiagnosticPage* MainWindow::makeDiagnostic() {
    auto* page = addPage<DiagnosticPage>(*m_stack, u"diagnosticPage"_s);
    connect(page, &DiagnosticPage::weakestWanted, this, [this] { startDrill(weakestDrill(lastDrill())); });
    connect(page, &DiagnosticPage::answersWanted, &m_reportDesk, &ReportDesk::showAnswers);
    connect(page, &DiagnosticPage::homeWanted, this, &MainWindow::showHome);
    return page;
}

SettingsPage* MainWindow::makeSettings() {
    auto* page = addPage<SettingsPage>(*m_stack, u"settingsPage"_s, m_services.settings);
    connect(page, &SettingsPage::backWanted, this, [this] { m_stack->setCurrentWidget(m_beforeSettings); });
    return page;
}

/// What happens on an exam page, to its sitting.
void MainWindow::connectExam(ExamPage& page, SittingController& controller) {
    connect(&page, &ExamPage::answered, &controller, &SittingController::answer);
    connect(&page, &ExamPage::judged, &controller, &SittingController::judge);
    page.setScenarioPercent(m_services.settings.scenarioPercent());
    connect(&page, &ExamPage::scenarioResized, &m_services.settings, &Settings::setScenarioPercent);
    connect(&page, &ExamPage::highlighted, &controller, &SittingController::highlight);
    connect(&page, &ExamPage::scenarioHighlighted, &controller, &SittingController::highlightScenario);
    connect(&page, &ExamPage::confidenceRated, &controller, &SittingController::rateConfidence);
    connect(&page, &ExamPage::noted, &controller, &SittingController::setNote);
    connect(&page, &ExamPage::scratchWritten, &controller, &SittingController::writeScratch);
    connect(&page, &ExamPage::flagWanted, &controller, &SittingController::setFlagged);
    connect(&page, &ExamPage::previousWanted, &controller, &SittingController::showPrevious);
    connect(&page, &ExamPage::nextWanted, &controller, &SittingController::showNext);
    connect(&page, &ExamPage::reviewWanted, &controller, &SittingController::openReview);
    connect(&page, &ExamPage::questionWanted, &controller, &SittingController::show);
    connect(&page, &ExamPage::pauseWanted, &controller, &SittingController::pause);
    connect(&page, &ExamPage::goOnWanted, &controller, &SittingController::goOn);
    connect(&page, &ExamPage::revealWanted, &controller, &SittingController::reveal);
    connect(&page, &ExamPage::picturesWanted, this, &MainWindow::showPictures);
    connect(&page, &ExamPage::linkWanted, this, &MainWindow::openLink);
    connect(&controller, &SittingController::refused, &page,
            [&page](const exam::Error& error) { page.showNotice(errorText(error)); });
}

void MainWindow::connectController() {
    connect(&m_controller, &SittingController::changed, this, &MainWindow::showSitting);
    connect(&m_controller, &SittingController::savingChanged, this, &MainWindow::showSaving);
    connect(&m_controller, &SittingController::ticked, this, &MainWindow::showTime);
    connect(&m_practice, &PracticeController::dueCounted, m_home, &HomePage::setDue);
    connect(&m_controller, &SittingController::finished, this, &MainWindow::takeEnd);
}

void MainWindow::connectDiagnostics() {
    connect(&m_diagnostics, &DiagnosticController::openRead, m_home, &HomePage::setOpenDiagnostic);
    connect(&m_diagnostics, &DiagnosticController::statusRead, this,
            [this](const DiagnosticStatus& status) { m_practicePage->setDiagnostic(status); });
    connect(&m_diagnostics, &DiagnosticController::partBegins, this, &MainWindow::beginPart);
    connect(&m_diagnostics, &DiagnosticController::partGoesOn, this,
            [this](const TestPart& part) { resumeAs(part.sitting, part); });
    connect(&m_diagnostics, &DiagnosticController::resultRead, this, &MainWindow::showDiagnosticResult);
    connect(&m_diagnostics, &DiagnosticController::stopped, this, &MainWindow::showHome);
}

void MainWindow::takeEnd(const exam::SittingReview& review) {
    m_services.prompts.withdraw(); // the time can run out while the person is asked whether to end
    const bool isPart = m_diagnostics.takeEnd(review.record.id);
    if (isPart && m_bank && m_bank->summary().spec.id == review.record.spec.id)
        goOnWithDiagnostic();
    else if (isExam(review.record.conditions))
        m_reportDesk.showEnd(review);
    else
        m_reportDesk.showResult(review, std::nullopt);
}

void MainWindow::connectOpening() {
    connect(&m_opening, &BankOpening::opened, this, &MainWindow::takeBank);
    connect(&m_opening, &BankOpening::progressed, m_home, &HomePage::showReading);
    connect(&m_opening, &BankOpening::refused, this, &MainWindow::refuseBank);
}

void MainWindow::connectData() {
    connect(&m_dataController, &DataController::restored, this, &MainWindow::showOtherHistory);
    connect(&m_dataController, &DataController::added, this, &MainWindow::askForOverview);
    connect(&m_dataController, &DataController::repaired, this, [this](const exam::Recovery& recovery) {
        m_findings.recovery = recovery;
        showOtherHistory();
    });
}

/// What was found damaged was so in the one before.
void MainWindow::showOtherHistory() {
    m_damaged.clear();
    showHome();
    lookForDamage(std::nullopt);
}

void MainWindow::connectDesk() {
    connect(&m_desk, &StudyDesk::planLineChanged, m_home, &HomePage::setPlanLine);
    connect(&m_desk, &StudyDesk::repetitionChosen, &m_practice, &PracticeController::keepPlan);
    connect(&m_desk, &StudyDesk::testWanted, this, &MainWindow::showTestBriefing);
    connect(&m_desk, &StudyDesk::fullExamWanted, this, &MainWindow::showBriefing);
    connect(&m_desk, &StudyDesk::dueWanted, this, [this] { startDrill(dueDrill(lastDrill())); });
    connect(&m_desk, &StudyDesk::drillWanted, this, &MainWindow::beginDrill);
    connect(&m_desk, &StudyDesk::backWanted, this, &MainWindow::showHome);
}

void MainWindow::connectReportDesk() {
    connect(&m_reportDesk, &ReportDesk::resultShown, this, &MainWindow::showNoSitting);
    connect(&m_reportDesk, &ReportDesk::drillWanted, this, &MainWindow::beginDrill);
    connect(&m_reportDesk, &ReportDesk::linkWanted, this, &MainWindow::openLink);
    connect(&m_reportDesk, &ReportDesk::homeWanted, this, &MainWindow::showHome);
}

void MainWindow::showData() {
    if (m_controller.isActive())
        return;
    m_stack->setCurrentWidget(m_data.get());
    m_dataController.fill(*m_data.get());
}

void MainWindow::openBank(const std::filesystem::path& folder) {
    m_bankFolder = folder;
    m_bank.reset();
    setImageFolder(toQString(folder.string()));
    m_opening.open(folder);
    showHome();
}

/// Also while an exam is being taken, which has its own questions.
void MainWindow::takeBank(const BankOpening::Bank& bank) {
    m_bank = bank;
    m_home->setExam(m_bank->summary().spec, m_bank->summary().questionCount);
    enableBeginning(!m_controller.isActive());
    countDue();
    showWantedPaper();
}

void MainWindow::refuseBank(const std::vector<bank::Issue>& issues) {
    m_bank.reset();
    m_home->showNoExam();
    enableBeginning(false);
    m_issues->showIssues(m_bankFolder, issues);
    QWidget* front = m_stack->currentWidget();
    if (front == m_home || front == m_welcome.ifMade() || front == m_briefing.ifMade())
        m_stack->setCurrentWidget(m_issues.get());
}

/// A bank can be refused while a page is open that needed it: when its files are found changed, or from a
/// page that is gone back to. Then this shows why there is none.
bool MainWindow::lacksBank() {
    if (m_bank)
        return false;
    if (m_opening.isReading())
        showHome();
    else
        m_stack->setCurrentWidget(m_issues.get());
    return true;
}

/// The compiled bank was damaged while it was in use: making it anew costs a little time.
void MainWindow::rereadBank(const exam::Error& error) {
    spdlog::warn("bank: {}", error.detail);
    m_bank.reset();
    m_opening.reread();
    showHome();
}

void MainWindow::chooseBank() {
    const QString folder = m_services.prompts.chooseFolder(this, tr("Open a bank folder"));
    if (!folder.isEmpty())
        openBank(pathOf(folder));
}

void MainWindow::showHome() {
    showNoSitting();
    showHistoryTexts();
    m_stack->setCurrentWidget(m_home);
    askForOverview();
    countDue();
}

void MainWindow::showNoSitting() {
    enableBeginning(m_bank != nullptr);
    m_showData->setEnabled(true);
    m_showWelcome->setEnabled(true);
    m_showHistory->setEnabled(true);
}

void MainWindow::showHistoryTexts() {
    m_home->setHistoryProblem(historyProblemText(m_findings));
    m_home->setHistoryNotice(historyNoticeText(m_findings));
    m_home->setDamage(damageText(m_damaged.size()), !m_findings.problem);
}

/// The page is there at once; its exams come as soon as they are read.
void MainWindow::askForOverview() {
    m_services.history.ask([](exam::HistoryStore& store) { return store.overview(HomePage::kResultsAtOnce); },
                           [this](const exam::Result<exam::HistoryOverview>& overview) {
                               if (overview) {
                                   m_home->setOverview(*overview);
                                   welcomeTheNew(*overview);
                               } else if (!m_findings.problem)
                                   m_home->setHistoryProblem(errorText(overview.error()));
                           });
}

/// Who has a history knows the program.
void MainWindow::welcomeTheNew(const exam::HistoryOverview& overview) {
    if (!overview.unfinished.empty() || !overview.latest.empty()) {
        m_services.settings.setWelcomed();
        if (m_stack->currentWidget() == m_welcome.ifMade())
            m_stack->setCurrentWidget(m_home);
    } else if (!m_services.settings.isWelcomed() && m_stack->currentWidget() == m_home)
        showWelcome();
}

void MainWindow::showWelcome() {
    if (!m_controller.isActive())
        m_stack->setCurrentWidget(m_welcome.get());
}

void MainWindow::beginTaste() {
    if (!lacksBank())
        begin({.mode = exam::SittingMode::Practice,
               .count = std::min<std::size_t>(WelcomePage::kTasteQuestions, m_bank->summary().questionCount),
               .timed = false});
}

void MainWindow::askForEarlier() {
    m_services.history.ask([](exam::HistoryStore& store) { return store.list(); },
                           [this](const exam::Result<std::vector<exam::SittingSummary>>& sittings) {
                               if (sittings)
                                   m_home->setEarlier(*sittings);
                               else
                                   tellFailure(m_services.prompts, this,
                                               tr("The earlier results cannot be shown"), sittings.error());
                           });
}

void MainWindow::showFindings(const exam::HistoryFindings& findings) {
    m_findings = findings;
    showHistoryTexts();
    askForOverview(); // what was there at first glance may have been made anew
    lookForDamage(std::nullopt);
}

/// Some exams at a time, and only when there is nothing else to do.
void MainWindow::lookForDamage(const std::optional<exam::SittingId>& after) {
    constexpr std::size_t kAtATime = 10;
    m_services.history.ask([after](exam::HistoryStore& store) { return store.check(after, kAtATime); },
                           [this](const exam::Result<exam::CheckedSittings>& checked) {
                               if (!checked) {
                                   m_home->setHistoryProblem(errorText(checked.error()));
                                   return;
                               }
                               for (const exam::SittingId& id : checked->damaged)
                                   spdlog::error("sitting {} is damaged", id.value);
                               m_damaged.insert(checked->damaged.begin(), checked->damaged.end());
                               for (const exam::SittingId& id : checked->beyondRepair)
                                   m_damaged.erase(id);
                               if (!m_damaged.empty())
                                   showHistoryTexts();
                               if (checked->last)
                                   lookForDamage(checked->last);
                           },
                           exam::HistoryQueue::Urgency::WhenIdle);
}

void MainWindow::showHistory() {
    if (m_controller.isActive())
        return;
    m_stack->setCurrentWidget(m_history.get());
    m_historyController.show(m_bank);
}

void MainWindow::showSaving() {
    const SavingState state = m_controller.savingState();
    if (ExamPage* exam = m_exam.ifMade())
        exam->showSaving(state);
    if (state.error)
        notSaved().setText(notSavedText(*state.error, m_services.freeBytes()));
    else if (m_notSaved)
        m_notSaved->setText({});
}

Banner& MainWindow::notSaved() {
    if (!m_notSaved) {
        m_notSaved = new Banner(Banner::Kind::Bad, centralWidget());
        m_notSaved->setObjectName(u"notSavedBanner"_s);
        connect(m_notSaved->addButton(tr("Save a copy elsewhere…"), u"saveElsewhereButton"_s),
                &QPushButton::clicked, this, &MainWindow::saveElsewhere);
        qobject_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, m_notSaved);
    }
    return *m_notSaved;
}

/// What the disk refuses can be carried away in a file, to be imported later.
void MainWindow::saveElsewhere() {
    const SittingKeeper* keeper = m_controller.firstUnsaved();
    if (!keeper)
        return;
    const QString file =
        m_services.prompts.chooseNewFile(this, tr("Save a copy of this exam"), u"exam.rehearsal"_s);
    if (file.isEmpty())
        return;
    if (auto saved = m_services.exportSitting(pathOf(file), keeper->record(), keeper->events()); !saved)
        tellFailure(m_services.prompts, this, tr("The copy was not saved"), saved.error());
    else
        tell(tr("The copy is saved"), tr("It lies in %1. Import it under File, Your data.").arg(file));
}

void MainWindow::enableBeginning(bool on) {
    m_startExam->setEnabled(on);
    m_startPractice->setEnabled(on);
    for (QAction* action : m_deskActions)
        action->setEnabled(on);
}

void MainWindow::showBriefing() {
    if (m_controller.isActive() || lacksBank())
        return;
    m_briefing->setExam(m_bank->summary().spec, m_bank->summary().scenarioCount > 0);
    openBriefing();
}

void MainWindow::openBriefing() {
    const QString problem = historyProblemText(m_findings);
    m_briefing->setHistoryProblem(problem.isEmpty() ? roomText(m_services.freeBytes()) : problem);
    m_stack->setCurrentWidget(m_briefing.get());
}

/// Of a link that the program was called with, once there is a bank to read its code.
void MainWindow::showWantedPaper() {
    if (m_wantedCode.isEmpty() || !m_bank || m_controller.isActive())
        return;
    const QString code = std::exchange(m_wantedCode, {});
    showBriefing();
    m_briefing->setPaperCode(code);
    const exam::Catalogue* catalogue = usableCatalogue();
    if (!catalogue)
        return;
    if (const auto order = exam::readPaperCode(*catalogue, code.toStdString()); !order)
        m_briefing->showCodeProblem(errorText(order.error()));
}

void MainWindow::begin(const ExamChoice& choice) {
    if (lacksBank())
        return;
    m_services.history.ask(
        [id = m_bank->summary().spec.id](exam::HistoryStore& store) { return store.exposure(id); },
        [this, choice](const exam::Result<exam::Exposure>& exposure) {
            if (m_bank && !m_controller.isActive())
                beginWith(choice, exposure ? *exposure : exam::Exposure());
        });
}

void MainWindow::beginWith(const ExamChoice& choice, const exam::Exposure& exposure) {
    const exam::Catalogue* catalogue = usableCatalogue();
    if (!catalogue)
        return;
    const auto order = orderFor(choice, *catalogue, m_services.newSeed());
    if (!order) {
        m_briefing->showCodeProblem(errorText(order.error()));
        return;
    }
    // A code gives everybody the same paper, whatever they have seen.
    const exam::PaperResult paper = exam::buildPaper(
        *catalogue, order->request, choice.paperCode.isEmpty() ? exposure : exam::Exposure(), order->seed);
    if (!paper) {
        if (m_stack->currentWidget() != m_briefing.ifMade())
            showBriefing();
        m_briefing->showRefusal(paper.error());
        return;
    }
    sit(*paper, conditionsFor(choice, *order, catalogue->spec(), paper->items.size()));
}

void MainWindow::sit(const exam::Paper& paper, const exam::Conditions& conditions,
                     const std::optional<TestPart>& part) {
    const exam::ExamSpec& spec = m_bank->summary().spec;
    m_exam->begin(part ? tr("Diagnostic test") : toQString(spec.code));
    const auto opened = [this](const exam::Result<void>& begun) {
        if (begun)
            return;
        if (begun.error().code == exam::ErrorCode::BankUnreadable)
            rereadBank(begun.error());
        else
            tell(tr("The exam was not started"), errorText(begun.error()));
        if (m_stack->currentWidget() == m_exam.ifMade())
            showHome(); // between two parts of a test
    };
    m_controller.begin(spec, *m_bank, paper, conditions, opened, part);
}

/// Null where there is no bank, or it is found damaged; then the page in front says so.
const exam::Catalogue* MainWindow::usableCatalogue() {
    if (lacksBank())
        return nullptr;
    const auto catalogue = m_bank->catalogue();
    if (catalogue)
        return *catalogue;
    rereadBank(catalogue.error());
    return nullptr;
}

/// The same for what may not begin while a sitting goes on.
const exam::Catalogue* MainWindow::freeCatalogue() {
    return m_controller.isActive() ? nullptr : usableCatalogue();
}

void MainWindow::showDesk(DeskPage page) {
    if (const exam::Catalogue* catalogue = freeCatalogue())
        (m_desk.*page)(m_bank, *catalogue);
}

void MainWindow::showPractice() {
    const exam::Catalogue* catalogue = freeCatalogue();
    if (!catalogue)
        return;
    m_practicePage->setBank(m_bank, *catalogue);
    m_practicePage->setSetup(lastDrill());
    m_stack->setCurrentWidget(m_practicePage.get());
    m_recall.describe(m_bank->summary().spec.id);
    askForStudy();
    m_diagnostics.askForStatus(catalogue->spec());
}

void MainWindow::showRecall() {
    if (lacksBank())
        return;
    m_stack->setCurrentWidget(m_recallPage.get());
    m_recall.open(m_bankFolder, m_bank->summary().spec.id);
}

/// The page is there at once; what it says of the person comes as soon as it is worked out.
void MainWindow::askForStudy() {
    withStudy([this](const exam::Result<PracticeController::Study>& study) {
        if (study)
            m_practicePage->setStudy(*study);
        else
            m_practicePage->setProblem(errorText(study.error()));
    });
}

/// Where the bank becomes another one meanwhile, what is asked for has lost its sense.
void MainWindow::withStudy(const PracticeController::UseStudy& use) {
    const exam::Catalogue* catalogue = usableCatalogue();
    if (!catalogue)
        return;
    m_practice.study(m_bank, *catalogue,
                     [this, bank = m_bank, use](const exam::Result<PracticeController::Study>& study) {
                         if (bank == m_bank)
                             use(study);
                     });
}

void MainWindow::countDue() {
    if (!m_bank)
        return;
    m_practice.countDue(m_bank->summary().spec.id);
    m_desk.askForPlanLine(m_bank);
    m_diagnostics.askForOpen(m_bank->summary().spec.id);
}

void MainWindow::showTestBriefing(const exam::TestId& id) {
    const exam::Catalogue* catalogue = freeCatalogue();
    if (!catalogue)
        return;
    const std::vector<exam::NamedTest>& tests = catalogue->tests();
    const auto test = std::ranges::find(tests, id, &exam::NamedTest::id);
    if (test == tests.end())
        return; // the bank has changed since the page was filled
    m_briefing->setTest(m_bank->summary().spec, *test);
    openBriefing();
}

DrillSetup MainWindow::lastDrill() const {
    return drillSetupOf(m_services.settings.drillChoice());
}

void MainWindow::rememberDrill(const DrillSetup& setup) {
    m_services.settings.setDrillChoice(toText(setup));
    m_services.settings.setShowsBudget(setup.hasBudget);
}

/// Sat as the last drill was.
void MainWindow::beginDrill(const exam::DrillRequest& request) {
    DrillSetup setup = lastDrill();
    setup.request = request;
    setup.withConfusable = false;
    setup.answersAtOnce = true;
    startDrill(setup);
}

void MainWindow::startDrill(const DrillSetup& setup) {
    if (m_controller.isActive() || lacksBank())
        return;
    withStudy([this, setup](const exam::Result<PracticeController::Study>& study) {
        if (!study)
            tell(tr("The drill was not begun"), errorText(study.error()));
        else if (!m_controller.isActive())
            startDrillAfter(setup, **study);
    });
}

void MainWindow::startDrillAfter(const DrillSetup& setup, const PracticeStudy& study) {
    const exam::Catalogue* catalogue = usableCatalogue();
    if (!catalogue)
        return;
    const std::uint64_t seed = m_services.newSeed();
    const std::vector<exam::QuestionId> ids =
        exam::chooseDrill(*catalogue, fullRequest(*catalogue, setup), study.learner(), seed);
    if (ids.empty())
        tell(tr("There is nothing to drill"),
             tr("The bank in use has no question of this choice. It may be another bank, or another edition, "
                "than the one that was sat. Open that bank, or choose other questions."));
    else
        sit(exam::drillPaper(*catalogue, ids, seed),
            {.mode = setup.answersAtOnce ? exam::SittingMode::Drill : exam::SittingMode::Exam,
             .confidence = true});
}

void MainWindow::goOnWithDiagnostic() {
    if (const exam::Catalogue* catalogue = freeCatalogue())
        m_diagnostics.goOn(m_bank, *catalogue);
}

void MainWindow::beginPart(const exam::Paper& paper, const TestPart& part) {
    if (m_controller.isActive())
        return;
    if (m_bank && m_bank->summary().edition == paper.bankEdition)
        sit(paper, {.mode = exam::SittingMode::Exam, .confidence = true}, part);
    else
        showHome(); // the bank has changed since the questions were chosen
}

void MainWindow::beginDiagnosticAnew() {
    if (const exam::Catalogue* catalogue = freeCatalogue())
        m_diagnostics.beginAnew(m_bank, *catalogue);
}

void MainWindow::openDiagnosticResult() {
    if (!lacksBank())
        m_diagnostics.openResult(m_bank->summary().spec);
}

void MainWindow::showDiagnosticResult(const DiagnosticResult& result) {
    if (m_controller.isActive())
        return;
    showNoSitting();
    m_stack->setCurrentWidget(m_diagnosticPage.get());
    m_diagnosticPage->showResult(result, localDay(m_services.clock.now().wall));
}

void MainWindow::makePaperCode(const ExamChoice& choice) {
    const exam::Catalogue* catalogue = usableCatalogue();
    if (!catalogue)
        return;
    const auto order = orderFor(choice, *catalogue, m_services.newSeed());
    const auto code = order ? exam::paperCode(*catalogue, *order) : std::unexpected(order.error());
    if (code)
        m_briefing->setPaperCode(toQString(*code));
    else
        m_briefing->showCodeProblem(errorText(code.error()));
}

void MainWindow::resume(const exam::SittingId& id) {
    m_diagnostics.recognise(id, [this, id](const std::optional<TestPart>& part) { resumeAs(id, part); });
}

void MainWindow::resumeAs(const exam::SittingId& id, const std::optional<TestPart>& part) {
    if (m_controller.isActive())
        return;
    const auto opened = [this, isPart = part.has_value()](const exam::Result<void>& resumed) {
        if (resumed && m_controller.isActive()) {
            m_exam->begin(isPart ? tr("Diagnostic test") : toQString(m_controller.spec().code));
            showSitting(); // what begin() has cleared of it
        } else if (!resumed)
            tell(tr("The exam cannot be gone on with"), errorText(resumed.error()));
    };
    m_controller.resume(id, opened, part);
}

void MainWindow::discard(const exam::SittingId& id) {
    if (!m_services.prompts.confirm(this, tr("Discard this exam?"),
                                    tr("Its answers are removed from the history. This cannot be undone."),
                                    tr("Discard")))
        return;
    m_services.history.ask([id](exam::HistoryStore& store) { return store.discard(id); },
                           [this](const exam::Result<void>& discarded) {
                               if (!discarded)
                                   tell(tr("The exam was not discarded"), errorText(discarded.error()));
                           });
    askForOverview();
}

void MainWindow::openResult(const exam::SittingId& id) {
    struct Found {
        exam::Result<exam::StoredSitting> sitting;
        exam::Result<std::vector<exam::PersonalRecord>> records;
    };
    m_services.history.ask(
        [id](exam::HistoryStore& store) {
            return Found{store.load(id), store.records(exam::RecordKind::Setting)};
        },
        [this, id](Found found) {
            if (!found.sitting)
                tell(tr("The result cannot be shown"), errorText(found.sitting.error()));
            else if (!m_controller.isActive())
                m_reportDesk.showResult(
                    exam::reviewOf(std::move(found.sitting->record), std::move(found.sitting->events)),
                    found.records ? feelingAbout(id, *found.records) : std::nullopt);
        });
}

/// Draws the running sitting on the page that it is on.
void MainWindow::showSitting() {
    if (!m_controller.isActive())
        return;
    enableBeginning(false);
    m_showData->setEnabled(false);
    m_showWelcome->setEnabled(false);
    m_showHistory->setEnabled(false);
    const SittingSnapshot snapshot = m_controller.snapshot();
    if (snapshot.onScreen) {
        m_exam->showSnapshot(snapshot);
        m_exam->showAnswer(snapshot.item.revealed ? solutionHtml(m_controller.review(), *snapshot.onScreen)
                                                  : QString());
        m_stack->setCurrentWidget(m_exam.get());
    } else {
        m_review->showSnapshot(snapshot);
        m_stack->setCurrentWidget(m_review.get());
    }
    showSaving();
    showTime(m_controller.remaining());
}

void MainWindow::showTime(std::optional<exam::Millis> remaining) {
    if (ExamPage* exam = m_exam.ifMade()) {
        exam->showRemaining(remaining);
        exam->showPace(m_controller.pace());
        const bool hasBudget = m_services.settings.showsBudget() && !remaining;
        exam->showBudget(hasBudget ? m_controller.timeOnQuestion() : std::nullopt);
    }
    if (ReviewPage* review = m_review.ifMade())
        review->showRemaining(remaining);
}

void MainWindow::showPictures(const QStringList& names) {
    auto* dialog = new PictureDialog(names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::confirmEnd() {
    const SittingSnapshot snapshot = m_controller.snapshot();
    const auto open = std::ranges::count_if(
        snapshot.items, [](const ItemOverview& item) { return item.status != ItemStatus::Complete; });
    const auto flagged = std::ranges::count_if(snapshot.items, &ItemOverview::flagged);
    QString text = open == 0 ? tr("Every question is answered.")
                             : tr("%n question(s) are not completely answered and will count as wrong.",
                                  nullptr, static_cast<int>(open));
    if (flagged > 0)
        text += u' ' + tr("%n question(s) are still flagged.", nullptr, static_cast<int>(flagged));
    const bool goesOn = snapshot.isPart && !snapshot.isLastPart();
    text += u' ' + (goesOn ? tr("Afterwards these answers cannot be changed.")
                           : tr("After the end nothing can be changed."));
    if (m_services.prompts.confirm(this, goesOn ? tr("Go on with the test?") : tr("End the exam?"), text,
                                   goesOn ? tr("Go on") : tr("End exam")))
        m_controller.finish();
}

void MainWindow::openLink(const QUrl& url) {
    if (m_services.prompts.confirm(this, tr("Open this address?"),
                                   tr("Your web browser will open %1").arg(url.toDisplayString()),
                                   tr("Open")))
        QDesktopServices::openUrl(url);
}

void MainWindow::redraw() {
    applyAppearance(m_services.settings);
    if (ExamPage* exam = m_exam.ifMade())
        exam->redraw();
    m_reportDesk.redraw();
    if (m_help)
        m_help->setKeys(m_services.settings.keys());
    QWidget* front = m_stack->currentWidget();
    showSitting();
    m_stack->setCurrentWidget(front);
}

/// The desktop may go from light to dark while the program runs.
bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange) {
        followPalette(m_services.desktopPalette());
        if (m_services.settings.theme() == ThemeChoice::System)
            redraw();
    }
    return QMainWindow::event(event);
}

void MainWindow::startTutorial() {
    if (!m_tutorial) {
        m_tutorial = std::make_unique<TutorialRun>(m_services.clock, m_stack);
        ExamPage* page = m_tutorial->page;
        SittingController* controller = &m_tutorial->controller;
        page->setObjectName(u"tutorialPage"_s);
        m_stack->addWidget(page);
        connectExam(*page, *controller);
        connect(controller, &SittingController::changed, this, &MainWindow::showTutorial);
        connect(controller, &SittingController::finished, this, [this] {
            if (!lacksBank())
                m_stack->setCurrentWidget(m_briefing.get());
        });
        connect(controller, &SittingController::ticked, page, &ExamPage::showRemaining);
    }
    const Tutorial tutorial = makeTutorial();
    m_tutorial->page->begin(tr("Tutorial"));
    m_tutorial->page->setKeys(m_services.settings.keys());
    m_tutorial->page->redraw();
    m_tutorial->controller.begin(tutorial.bank.spec(), tutorial.bank, tutorial.paper,
                                 {.allowed = exam::allowedTime(tutorial.bank.spec(), std::nullopt)},
                                 [](const exam::Result<void>&) {}); // in memory nothing is refused
}

/// Its review screen would have nothing to review: there the tutorial ends.
void MainWindow::showTutorial() {
    SittingController& controller = m_tutorial->controller;
    const SittingSnapshot snapshot = controller.snapshot();
    if (!snapshot.onScreen) { // the command that led here has to come to its end first
        QMetaObject::invokeMethod(&controller, &SittingController::finish, Qt::QueuedConnection);
        return;
    }
    m_tutorial->page->showSnapshot(snapshot);
    m_tutorial->page->showRemaining(controller.remaining());
    m_stack->setCurrentWidget(m_tutorial->page);
}

void MainWindow::showSettings() {
    if (m_stack->currentWidget() == m_settingsPage.ifMade())
        return;
    keepTyped();
    m_beforeSettings = m_stack->currentWidget();
    m_settingsPage->refresh();
    m_stack->setCurrentWidget(m_settingsPage.get());
}

void MainWindow::showHelp(const QString& section) {
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setObjectName(u"helpWindow"_s);
        m_help->setKeys(m_services.settings.keys());
        connect(&m_services.settings, &Settings::keysChanged, m_help,
                [this] { m_help->setKeys(m_services.settings.keys()); });
    }
    m_help->showSection(section);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout() {
    const QString bank = m_bank ? u"%1, edition %2"_s.arg(toQString(m_bank->summary().spec.code),
                                                          toQString(m_bank->summary().edition))
                                : u"none that can be used"_s;
    auto* dialog = new AboutDialog({.bank = bank,
                                    .bankFolder = m_bankFolder,
                                    .dataFolder = m_services.dataFolder,
                                    .logFile = m_services.logFile},
                                   this);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::tell(const QString& title, const QString& text) {
    m_services.prompts.tell(this, title, text);
}

void MainWindow::comeToFront() {
    spdlog::info("brought to the front by another start");
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::open(const OpenRequest& request) {
    if (request.isEmpty() || QApplication::activeModalWidget())
        return;
    if (m_controller.isActive()) {
        tell(tr("An exam is running"), tr("Open this again when the exam has ended."));
        return;
    }
    spdlog::info("asked to open {}", request.file.empty() ? "a paper" : "a file");
    m_wantedCode = request.paperCode;
    showWantedPaper();
    if (!request.file.empty() &&
        m_services.prompts.confirm(
            this, tr("Import this file?"),
            tr("What %1 has and this machine has not is added to your history. Nothing is lost "
               "and nothing is there twice.")
                .arg(toQString(request.file.string())),
            tr("Import")))
        m_dataController.importFrom(request.file);
}

/// Before the page is left for something else.
void MainWindow::keepTyped() {
    if (ExamPage* exam = m_exam.ifMade())
        exam->flush();
    m_reportDesk.keepTyped();
    m_recall.keepTyped();
}

void MainWindow::endAtOnce() {
    spdlog::info("ended by a signal");
    keepTyped();
    leave();
    m_services.history.drain(kLastWait);
    QApplication::exit(0);
}

void MainWindow::leave() {
    m_controller.leave();
    m_services.settings.setWindowGeometry(saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepTyped();
    m_services.history.drain(kLastWait);
    QString warning;
    if (m_controller.hasUnsavedEvents())
        warning = tr("Some answers could not be saved yet and will be lost.");
    else if (m_controller.isActive() && m_findings.problem)
        warning = tr("The history is not being kept, so this exam will be lost.");
    else if (m_controller.isActive())
        warning =
            tr("Your answers are saved and the clock stands still until you resume. The report will show the "
               "interruption.");
    if (!warning.isEmpty() &&
        !m_services.prompts.confirm(this, tr("Leave the exam?"), warning, tr("Leave"))) {
        event->ignore();
        return;
    }
    leave();
    event->accept();
}

} // namespace app
