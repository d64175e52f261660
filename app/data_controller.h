// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups, export, import and repair of the history, with the questions and answers that belong to them.
#pragma once

#include "services.h"

#include "history/history_archive.h"

#include <QObject>

class QWidget;

namespace app {

class DataPage;

class DataController : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the controller; `window` is what its questions belong to.
    DataController(Services& services, QWidget& window);

    void connectPage(DataPage& page);
    /// Shows what is there.
    void fill(DataPage& page);
    void importFrom(const std::filesystem::path& file);
    /// Asks first.
    void repair();

signals:
    void restored(); ///< a backup stands in the place of the history
    void added();    ///< by an import
    void repaired(const exam::Recovery& recovery);

private:
    void restore(const exam::Backup& backup);
    void exportAll();
    void importAll();
    template<class Work, class Use>
    void withArchive(Work work, Use use);
    void tell(const QString& title, const QString& text);
    void fail(const QString& title, const exam::Error& error);

    Services& m_services;
    QWidget& m_window;
};

} // namespace app
