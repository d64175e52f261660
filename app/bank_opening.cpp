// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_opening.h"

#include "bank_reading.h"

#include <QTimer>

#include <spdlog/spdlog.h>

#include <chrono>
#include <utility>

namespace app {

namespace {

/// When the window has been painted and the history is open, nobody waits for the disk.
constexpr std::chrono::milliseconds kCheckAfter{1500};

} // namespace

BankOpening::BankOpening(std::filesystem::path cacheFolder, std::filesystem::path shippedBank,
                         QObject* parent)
    : QObject(parent)
    , m_cache(std::move(cacheFolder))
    , m_shippedBank(std::move(shippedBank)) {}

void BankOpening::open(const std::filesystem::path& folder) {
    giveUp();
    m_folder = folder;
    const Bank found = findCompiled();
    if (!found) {
        read();
        return;
    }
    spdlog::info("bank {}: compiled, {}", m_folder.string(), found->summary().edition);
    checkLater(found);
    emit opened(found);
}

void BankOpening::reread() {
    giveUp();
    m_cache.discard(m_folder);
    read();
}

BankOpening::Bank BankOpening::findCompiled() const {
    if (m_folder == m_shippedBank)
        if (Bank shipped = bank::findShipped(m_folder))
            return shipped;
    return m_cache.find(m_folder);
}

template<class Use>
void BankOpening::post(unsigned job, Use use) {
    QMetaObject::invokeMethod(
        this,
        [this, job, use = std::move(use)] {
            if (job == m_job)
                use();
        },
        Qt::QueuedConnection);
}

void BankOpening::checkLater(const Bank& bank) {
    QTimer::singleShot(kCheckAfter, this, [this, bank, job = m_job] {
        if (job != m_job)
            return;
        runInBackground([this, bank, job, folder = m_folder](const std::stop_token&) {
            if (bank::isUpToDate(*bank, folder))
                return;
            post(job, [this] {
                spdlog::warn("bank {}: the compiled bank is damaged or out of date", m_folder.string());
                reread();
            });
        });
    });
}

void BankOpening::read() {
    m_isReading = true;
    emit progressed(0);
    runInBackground([this, job = m_job, folder = m_folder, cache = m_cache](const std::stop_token& stop) {
        const auto onProgress = [this, job](int percent) {
            post(job, [this, percent] { emit progressed(percent); });
        };
        auto read = std::make_shared<bank::ReadBank>(
            readBankFolder(folder, cache, {.onProgress = onProgress, .stop = stop}));
        post(job, [this, read] { finishReading(*read); });
    });
}

void BankOpening::finishReading(bank::ReadBank& read) {
    m_isReading = false;
    spdlog::info("bank {}: {}, {} issues", m_folder.string(),
                 read.bank ? read.bank->summary().edition : "unusable", read.issues.size());
    if (read.bank)
        emit opened(std::move(read.bank));
    else
        emit refused(read.issues);
}

void BankOpening::runInBackground(std::function<void(const std::stop_token&)> work) {
    m_worker = std::jthread([work = std::move(work)](const std::stop_token& stop) { work(stop); });
}

/// Waits for the file that is being read.
void BankOpening::giveUp() {
    ++m_job;
    m_isReading = false;
    m_worker = std::jthread();
}

} // namespace app
