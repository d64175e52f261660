// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "recall/recall_records.h"
#include "study/recall_sheet.h"

class QCheckBox;
class QComboBox;

namespace app {

/// Before a brain dump: which sheets, and for how long.
class RecallSetupView : public ColumnPage {
    Q_OBJECT

public:
    explicit RecallSetupView(QWidget* parent = nullptr);

    /// All sheets are chosen.
    void showSheets(const std::vector<exam::RecallSheet>& sheets, const std::vector<RecallTry>& tries);
    /// Nothing can be begun, and why.
    void showProblem(const QString& text);

signals:
    /// Ids of sheets, one at least; without `allowed` there is no limit.
    void beginWanted(const std::vector<std::string>& sheets, std::optional<exam::Millis> allowed);
    void backWanted();

private:
    struct Choice {
        std::string sheet;
        QCheckBox* box;
    };

    QFrame* makeTimeCard();
    void addChoice(const exam::RecallSheet& sheet, const std::optional<RecallTally>& last);
    std::vector<std::string> chosen() const;
    std::optional<exam::Millis> allowed() const;
    void showStart();

    std::vector<Choice> m_choices;
    Banner* m_problem;
    QFrame* m_sheets;
    QComboBox* m_time = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace app
