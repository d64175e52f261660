// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_archive.h"
#include "widgets/layout.h"

#include <vector>

namespace app {

/// What belongs to the person: the daily backups, and taking everything to another machine.
class DataPage : public ColumnPage {
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);

    /// Newest first.
    void setBackups(const std::vector<exam::Backup>& backups);
    /// What this window may do with the history: nothing with one that lies in no files, only export from
    /// one that it may not change.
    enum class Access { None, Export, All };
    void setAccess(Access access);
    void setFolder(const std::filesystem::path& folder);

signals:
    void restoreWanted(const exam::Backup& backup);
    void exportWanted();
    void importWanted();
    void backWanted();

private:
    QFrame* makeCarryCard();
    QWidget* makeBackupRow(const exam::Backup& backup);

    QLabel* m_folder;
    Banner* m_limits;
    QPushButton* m_import = nullptr; ///< in m_carry
    QFrame* m_carry;
    QFrame* m_backups;
};

} // namespace app
