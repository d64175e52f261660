// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/issue.h"

#include <QWidget>

#include <filesystem>

class QLabel;
class QTableWidget;

namespace app {

/// What is wrong with a bank that cannot be used, and what can be done about it. No exam starts from here;
/// those of the history need no bank.
class BankIssuesPage : public QWidget {
    Q_OBJECT

public:
    explicit BankIssuesPage(QWidget* parent = nullptr);

    void showIssues(const std::filesystem::path& folder, const std::vector<bank::Issue>& issues);

signals:
    void reloadWanted();
    void otherFolderWanted();
    void homeWanted();

private:
    QLabel* m_text;
    QTableWidget* m_table;
};

} // namespace app
