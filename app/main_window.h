// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"
#include "loader/bank_loader.h"
#include "pages/briefing_page.h"
#include "paper/paper_code.h"
#include "sitting_controller.h"

#include <QMainWindow>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

class QStackedWidget;

namespace app {

class AnswersPage;
class BankIssuesPage;
class ExamPage;
class HomePage;
class Prompts;
class ResultPage;
class ReviewPage;
class Settings;

/// What the window works with; all of it must outlive the window.
struct Services {
    const exam::Clock& clock;
    exam::HistoryStore& store;
    Settings& settings;
    Prompts& prompts;
    std::function<std::uint64_t()> newSeed;
    std::optional<exam::Error> historyProblem; ///< why `store` keeps nothing, where that is so
};

/// The one window: pages in a stack, and the way from one to the next.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Services services, const std::filesystem::path& bankFolder, QWidget* parent = nullptr);
    ~MainWindow() override;

    SittingController& controller() { return m_controller; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void connectPages();
    void connectController();
    void makeMenus();
    void makeViewMenu();

    void loadBank(const std::filesystem::path& folder);
    void chooseBank();
    void showHome();
    void showBriefing();
    void begin(const ExamChoice& choice);
    /// What to draw for a choice: a new paper, or the one of its code.
    exam::Result<exam::PaperOrder> orderFor(const ExamChoice& choice) const;
    void makePaperCode(const ExamChoice& choice);
    QString paperCodeOf(const exam::Paper& paper) const;
    void resume(const exam::SittingId& id);
    void discard(const exam::SittingId& id);
    void openResult(const exam::SittingId& id);
    void showReview(const exam::SittingReview& review);
    void showSitting();
    void confirmEnd();
    void openLink(const QUrl& url);
    void redraw();
    void showKeys();
    void showAbout();
    void tell(const QString& title, const QString& text);
    QString historyProblemText() const;

    Services m_services;
    SittingController m_controller;
    std::filesystem::path m_bankFolder;
    std::optional<exam::Bank> m_bank;
    QAction* m_startExam = nullptr;
    QStackedWidget* m_stack;
    HomePage* m_home = nullptr;
    BriefingPage* m_briefing = nullptr;
    ExamPage* m_exam = nullptr;
    ReviewPage* m_review = nullptr;
    ResultPage* m_result = nullptr;
    AnswersPage* m_answers = nullptr;
    BankIssuesPage* m_issues = nullptr;
};

} // namespace app
