// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "recall/recall_records.h"

namespace app {

/// The way to the brain dump from the page of practice, with what came of it last.
class RecallCard : public QFrame {
    Q_OBJECT

public:
    explicit RecallCard(QWidget* parent = nullptr);

    void showTries(const std::vector<RecallTry>& tries, bool hasDraft);

signals:
    void wanted();

private:
    QLabel* m_last;
    QPushButton* m_open;
};

} // namespace app
