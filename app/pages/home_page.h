// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"
#include "widgets/layout.h"

#include <span>
#include <vector>

class QProgressBar;

namespace app {

/// The first page: what can be gone on with, the full exam, the results so far.
class HomePage : public ColumnPage {
    Q_OBJECT

public:
    explicit HomePage(QWidget* parent = nullptr);

    /// No exam can be begun before.
    void setExam(const exam::ExamSpec& spec, std::size_t questionsInBank);
    /// That the bank is being read, and how far that is.
    void showReading(int percent);
    /// Newest first, as the history lists them.
    void setSittings(const std::vector<exam::SittingSummary>& sittings);
    /// Why the history is not what it should be; an empty text for nothing.
    void setHistoryProblem(const QString& text);
    /// What opening the history brought to light; an empty text for nothing.
    void setHistoryNotice(const QString& text);
    /// That exams were found damaged, which can be mended; an empty text for nothing.
    void setDamage(const QString& text);

signals:
    void examWanted();
    void resumeWanted(const exam::SittingId& id);
    void discardWanted(const exam::SittingId& id);
    void resultWanted(const exam::SittingId& id);
    void repairWanted();

private:
    QFrame* makeExamCard();
    QFrame* makeUnfinishedCard(const exam::SittingSummary& sitting);
    QWidget* makeResultRow(const exam::SittingSummary& sitting);
    void showResults(std::span<const exam::SittingSummary> finished);
    QPushButton* makeShowAllButton(std::vector<exam::SittingSummary> rest);

    QLabel* m_title;
    QLabel* m_subtitle;
    Banner* m_problem;
    Banner* m_notice;
    Banner* m_damage;
    QVBoxLayout* m_unfinished;
    QLabel* m_examTitle = nullptr;
    QLabel* m_examFacts = nullptr;
    QProgressBar* m_reading = nullptr;
    QPushButton* m_start = nullptr;
    QFrame* m_resultsCard;
};

} // namespace app
