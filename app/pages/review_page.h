// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_model.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace app {

/// All questions of the running exam with what is done and what is open; from here one goes to a question,
/// begins a further pass, or ends.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);

    void showSnapshot(const SittingSnapshot& snapshot);
    void showRemaining(std::optional<exam::Millis> remaining);

signals:
    void questionWanted(exam::Position position);
    void passWanted(exam::Pass pass);
    void endWanted();

private:
    QWidget* makeHeader();
    QWidget* makeFilters();
    QWidget* makeFooter();
    void openCurrent();

    ReviewModel m_model;
    ReviewProxy m_proxy;
    QTableView* m_table;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_time = nullptr;
    QButtonGroup* m_filters = nullptr;
    QPushButton* m_goTo = nullptr;
    QPushButton* m_flaggedPass = nullptr;
    QPushButton* m_finalPass = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace app
