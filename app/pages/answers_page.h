// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers_model.h"

#include <QUrl>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace app {

class RichTextView;

/// Going through a finished exam: the questions on the left, one of them with everything about it on the
/// right.
class AnswersPage : public QWidget {
    Q_OBJECT

public:
    explicit AnswersPage(QWidget* parent = nullptr);

    void showReview(exam::SittingReview review);
    /// A question of the review; the filters begin anew.
    void showQuestion(exam::Position position);
    /// After a change of colours or text size.
    void redraw();

signals:
    void backWanted();
    void linkWanted(const QUrl& url);

private:
    QWidget* makeHeader();
    QWidget* makeList();
    QScrollArea* makeDetail();
    void setFilter(int filter);
    void showCurrent();
    void step(int by);

    exam::SittingReview m_review;
    AnswersModel m_model;
    AnswersProxy m_proxy;
    QButtonGroup* m_filters = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QScrollArea* m_detail = nullptr;
    RichTextView* m_text = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace app
