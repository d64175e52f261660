// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace app {

class QuestionView;

/// The page on which an exam is sat: header, question, footer. Holds no sitting and no rule: it draws a
/// snapshot and announces what was clicked.
class ExamPage : public QWidget {
    Q_OBJECT

public:
    explicit ExamPage(QWidget* parent = nullptr);

    void begin(const QString& examCode);
    void showSnapshot(const SittingSnapshot& snapshot);
    void showSaving(const SavingState& state);
    void showRemaining(std::optional<exam::Millis> remaining);
    /// A sentence above the footer, until the next change.
    void showNotice(const QString& text);
    /// After a change of colours or text size.
    void redraw();

signals:
    void answered(const exam::Response& response);
    void struckOut(exam::EntryIndex entry, bool out);
    void flagWanted(bool on);
    void previousWanted();
    void nextWanted();
    void reviewWanted();

private:
    QWidget* makeHeader();
    QWidget* makeFooter();
    void addKeys();

    QLabel* m_exam;
    QLabel* m_number;
    QLabel* m_pass;
    QLabel* m_saved;
    QLabel* m_time;
    QuestionView* m_question;
    QLabel* m_notice;
    QPushButton* m_previous;
    QPushButton* m_flag;
    QPushButton* m_clear;
    QPushButton* m_review;
    QPushButton* m_next;
};

} // namespace app
