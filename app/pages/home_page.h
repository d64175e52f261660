// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"
#include "widgets/layout.h"

namespace app {

/// The first page: what can be gone on with, the full exam, the results so far.
class HomePage : public ColumnPage {
    Q_OBJECT

public:
    explicit HomePage(QWidget* parent = nullptr);

    void setExam(const exam::ExamSpec& spec, std::size_t questionsInBank);
    /// Newest first, as the history lists them.
    void setSittings(const std::vector<exam::SittingSummary>& sittings);
    /// Why the history is not what it should be; an empty text for nothing.
    void setHistoryProblem(const QString& text);

signals:
    void examWanted();
    void resumeWanted(const exam::SittingId& id);
    void discardWanted(const exam::SittingId& id);
    void resultWanted(const exam::SittingId& id);

private:
    QFrame* makeExamCard();
    QFrame* makeUnfinishedCard(const exam::SittingSummary& sitting);
    QWidget* makeResultRow(const exam::SittingSummary& sitting);

    QLabel* m_title;
    QLabel* m_subtitle;
    Banner* m_problem;
    QVBoxLayout* m_unfinished;
    QLabel* m_examTitle = nullptr;
    QLabel* m_examFacts = nullptr;
    QFrame* m_resultsCard;
};

} // namespace app
