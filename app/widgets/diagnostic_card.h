// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "diagnostic_study.h"

namespace app {

/// "Where do you stand?": what the diagnostic test is, one that was left, and what the last one told.
class DiagnosticCard : public QFrame {
    Q_OBJECT

public:
    explicit DiagnosticCard(QWidget* parent = nullptr);

    void setExam(const exam::ExamSpec& spec);
    void setStatus(const DiagnosticStatus& status);

signals:
    /// Go on with the test that was left, or begin one.
    void goOnWanted();
    /// Give up the one that was left and begin another.
    void anewWanted();
    void resultWanted();

private:
    QLabel* m_what;
    QLabel* m_open;
    QLabel* m_last;
    QPushButton* m_goOn;
    QPushButton* m_anew;
    QPushButton* m_result;
};

} // namespace app
