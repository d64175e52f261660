// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"
#include "widgets/layout.h"

#include <optional>
#include <vector>

class QProgressBar;

namespace app {

class DiagnosticCard;
class ResultsList;
struct OpenDiagnostic;

/// The first page: what can be gone on with, the full exam, the results so far.
class HomePage : public ColumnPage {
    Q_OBJECT

public:
    explicit HomePage(QWidget* parent = nullptr);

    /// No exam can be begun before.
    void setExam(const exam::ExamSpec& spec, std::size_t questionsInBank);
    /// That the bank is being read, and how far that is.
    void showReading(int percent);
    /// That there is no usable bank: then there is only what the history has.
    void showNoExam();
    /// How many of the finished exams setOverview() shows.
    static constexpr std::size_t kResultsAtOnce = 10;
    void setOverview(const exam::HistoryOverview& overview);
    /// The results beside those of the overview, from the list of all; some at once, the others on demand.
    void setEarlier(const std::vector<exam::SittingSummary>& sittings);
    /// Why the history is not what it should be; an empty text for nothing.
    void setHistoryProblem(const QString& text);
    /// How many questions spaced repetition has for today.
    void setDue(std::size_t count);
    /// What the plan asks for now; an empty text for no plan.
    void setPlanLine(const QString& text);
    /// A diagnostic test that was left; it stands in the place of the sitting that it was left in.
    void setOpenDiagnostic(const std::optional<OpenDiagnostic>& open);
    /// What opening the history brought to light; an empty text for nothing.
    void setHistoryNotice(const QString& text);
    /// That exams were found damaged; an empty text for nothing. They can be repaired only where the history
    /// can be written.
    void setDamage(const QString& text, bool canRepair);

signals:
    void examWanted();
    void practiceWanted();
    void planWanted();
    void checklistsWanted();
    void dueWanted();
    void weakestWanted();
    void diagnosticWanted();
    void diagnosticAnewWanted();
    void resumeWanted(const exam::SittingId& id);
    void discardWanted(const exam::SittingId& id);
    void resultWanted(const exam::SittingId& id);
    void earlierWanted();
    void historyWanted();
    void repairWanted();

private:
    QFrame* makeExamCard();
    QFrame* makePracticeCard();
    void enableBeginning(bool hasBank);
    DiagnosticCard* makeDiagnosticCard();
    void showDiagnosticCard();
    void showUnfinished();
    QFrame* makeUnfinishedCard(const exam::SittingSummary& sitting);
    QFrame* makeResultsCard();
    void addResults();
    void showEarlier();
    void offerEarlier(std::size_t count);

    QLabel* m_title;
    QLabel* m_subtitle;
    Banner* m_problem;
    Banner* m_notice;
    Banner* m_damage;
    QPushButton* m_repair = nullptr; ///< since there has been damage
    QVBoxLayout* m_unfinished;
    DiagnosticCard* m_diagnostic;
    bool m_hasOpenDiagnostic = false;
    std::optional<exam::SittingId> m_openPart;   ///< of the open diagnostic test
    std::optional<exam::SittingId> m_hiddenPart; ///< the same while its card stands for it
    std::optional<exam::HistoryOverview> m_overview;
    std::vector<exam::SittingSummary> m_earlierResults; ///< those that have been read and are not shown yet
    QLabel* m_examFacts = nullptr;                      ///< in the card of the exam, as are the next two
    QProgressBar* m_reading = nullptr;                  ///< while the bank is read
    QPushButton* m_start = nullptr;
    QPushButton* m_practice = nullptr;
    QLabel* m_due = nullptr;      ///< in the card of practice, as are the next five
    QLabel* m_planLine = nullptr; ///< since there has been a plan
    QPushButton* m_plan = nullptr;
    QPushButton* m_checklists = nullptr;
    QPushButton* m_repeat = nullptr;
    QPushButton* m_weakest = nullptr;
    std::size_t m_dueCount = 0;
    QLabel* m_noResults = nullptr;    ///< in the card of the results
    ResultsList* m_results = nullptr; ///< as are the next two; since there have been results
    QPushButton* m_earlier = nullptr;
    QPushButton* m_history = nullptr;
};

} // namespace app
