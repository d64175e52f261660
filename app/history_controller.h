// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the History page shows and does: all sittings, what they say together, two compared, deleting and
// bringing back.
#pragma once

#include "bank_opening.h"
#include "services.h"

#include "history/personal_record.h"

#include <QObject>

#include <vector>

class QWidget;

namespace app {

class HistoryPage;

class HistoryController : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the controller; `window` is what its messages belong to.
    HistoryController(Services& services, QWidget& window);

    /// The page must outlive the controller. To be called before the others.
    void connectPage(HistoryPage& page);
    /// For a page that is opened anew. `bank` may be null; then there is no progress to show.
    void show(BankOpening::Bank bank);

private:
    void fill();
    void askForProgress();
    void removeSittings(const std::vector<exam::SittingId>& ids);
    void restoreSittings(const std::vector<exam::SittingId>& ids);
    void keepAll(std::vector<exam::PersonalRecord> records, const std::vector<exam::SittingId>& justRemoved,
                 const QString& failure);
    void compare(const exam::SittingId& earlier, const exam::SittingId& later);
    void fail(const QString& title, const exam::Error& error);

    Services& m_services;
    QWidget& m_window;
    HistoryPage* m_page = nullptr;
    BankOpening::Bank m_bank;
};

} // namespace app
