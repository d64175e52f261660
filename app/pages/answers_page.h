// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers_model.h"
#include "report/answer_records.h"
#include "study/drill.h"

#include <QUrl>
#include <QWidget>

#include <span>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace app {

class AnswerFilterBar;
class AnswerPane;

/// Going through a finished exam: the questions that match on the left, one of them with everything about it
/// on the right.
class AnswersPage : public QWidget {
    Q_OBJECT

public:
    explicit AnswersPage(QWidget* parent = nullptr);

    /// `answers` are the figures of the questions of `review`; `topics` of the bank as it is now, for their
    /// titles. The filters begin anew.
    void showReview(exam::SittingReview review, std::vector<exam::QuestionFigures> answers,
                    std::span<const exam::Topic> topics);
    /// A question of the review; the filters begin anew.
    void showQuestion(exam::Position position);
    /// When they have come from the history.
    void setRecords(exam::AnswerRecords records);
    /// That something happened, or did not; until another question is shown.
    void showNotice(const QString& text);
    /// After a change of colours or text size.
    void redraw();
    /// Announces now what is typed.
    void flush();

signals:
    void backWanted();
    void linkWanted(const QUrl& url);
    /// A note on a question as it now is, empty to take it away.
    void noted(const exam::QuestionId& question, const QString& note);
    void repetitionWanted(const exam::QuestionId& question, bool isWanted);
    void drillWanted(const exam::DrillRequest& request);

private:
    QWidget* makeHeader();
    QWidget* makeList();
    QWidget* makeDetail();
    QWidget* makeEmpty();
    QWidget* makeFooter();
    void addKeys();
    void applyFilter();
    void clearFilter();
    void showCount();
    void showCurrent();
    void showRecords();
    void takeNote(const QString& note);
    void takeMark(bool isMarked);
    void copyFaultReport();
    void retake();
    void step(int by);
    QStringList searchedWords() const;
    /// Nothing where no question matches.
    std::optional<exam::Position> current() const;
    const exam::QuestionId& idAt(exam::Position position) const;

    exam::SittingReview m_review;
    std::vector<exam::QuestionFigures> m_answers;
    exam::AnswerRecords m_records;
    std::optional<exam::Position> m_shown; ///< that the pane shows
    bool m_isFiltering = false;            ///< the list goes through rows that nobody chose
    AnswersModel m_model;
    AnswersProxy m_proxy{m_model};
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_showFilters = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_retake = nullptr;
    AnswerFilterBar* m_filters = nullptr;
    QListView* m_list = nullptr;
    QWidget* m_empty = nullptr;
    AnswerPane* m_pane = nullptr;
    QLabel* m_notice = nullptr;
    QPushButton* m_mark = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace app
