// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiled/read_bank.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace app {

/// Opens the folder of a bank: at once where it was compiled before, otherwise by reading it in the
/// background. A compiled bank is compared with the contents of the files some time after it was opened, and
/// read anew where they differ. Signals come on the thread of this object.
class BankOpening : public QObject {
    Q_OBJECT

public:
    using Bank = std::shared_ptr<const bank::CompiledBank>;

    /// `shippedBank` is the folder of the bank that came with the program, whose own compiled file is taken.
    BankOpening(std::filesystem::path cacheFolder, std::filesystem::path shippedBank,
                QObject* parent = nullptr);

    /// Ends in opened(), maybe before it returns, or refused(). What was to be opened before is given up.
    void open(const std::filesystem::path& folder);
    /// The same for the folder that was opened last, whatever was compiled of it.
    void reread();

    bool isReading() const { return m_isReading; }

signals:
    void opened(const Bank& bank);
    /// In percent, while a bank is being read.
    void progressed(int percent);
    void refused(const std::vector<bank::Issue>& issues);

private:
    Bank findCompiled() const;
    void checkLater(const Bank& bank);
    void read();
    void finishReading(bank::ReadBank& read);
    void runInBackground(std::function<void(const std::stop_token&)> work);
    void giveUp();
    /// Calls `use` on the thread of this object, unless something else was begun meanwhile.
    template<class Use>
    void post(unsigned job, Use use);

    bank::BankCache m_cache;
    std::filesystem::path m_shippedBank;
    std::filesystem::path m_folder;
    bool m_isReading = false;
    unsigned m_job = 0;    ///< counts what was begun
    std::jthread m_worker; ///< last, so that it has ended before anything else here has
};

} // namespace app
