// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_files.h"

#include "storage/durable_files.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace exam {

namespace {

constexpr std::string_view kBackupPrefix = "history-";
constexpr std::string_view kSuffix = ".sqlite";

std::string dayText(std::chrono::year_month_day day) {
    const QDate date(int(day.year()), static_cast<int>(unsigned(day.month())),
                     static_cast<int>(unsigned(day.day())));
    return date.toString(Qt::ISODate).toStdString();
}

std::optional<std::chrono::year_month_day> dayOf(const std::filesystem::path& backup) {
    const std::string name = backup.filename().string();
    if (!name.starts_with(kBackupPrefix) || !name.ends_with(kSuffix))
        return std::nullopt;
    const QDate date =
        QDate::fromString(QString::fromStdString(name.substr(
                              kBackupPrefix.size(), name.size() - kBackupPrefix.size() - kSuffix.size())),
                          Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    using namespace std::chrono;
    return year_month_day(year(date.year()), month(static_cast<unsigned>(date.month())),
                          std::chrono::day(static_cast<unsigned>(date.day())));
}

/// A second name where the file system has such, else a copy.
Result<void> keepUnder(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (!std::filesystem::exists(from))
        return {};
    std::error_code problem;
    std::filesystem::create_hard_link(from, to, problem);
    return problem ? copyDurably(from, to) : syncFolder(to.parent_path());
}

} // namespace

std::filesystem::path HistoryFiles::aside(std::string_view why, WallTime now) const {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc());
    const std::string stem = "history-" + std::string(why) + '-' +
                             moment.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toStdString();
    std::filesystem::path name = m_folder / (stem + ".sqlite");
    for (int attempt = 2; std::filesystem::exists(name) || std::filesystem::exists(walOf(name)); ++attempt)
        name = m_folder / (stem + '-' + std::to_string(attempt) + ".sqlite");
    return name;
}

std::filesystem::path HistoryFiles::backupOf(std::chrono::year_month_day day) const {
    return backups() / (std::string(kBackupPrefix) + dayText(day) + std::string(kSuffix));
}

std::vector<Backup> HistoryFiles::listBackups() const {
    std::vector<Backup> found;
    std::error_code problem; // a folder that is not there has no backups
    for (const auto& entry : std::filesystem::directory_iterator(backups(), problem))
        if (const auto day = dayOf(entry.path())) {
            std::error_code ignored;
            found.push_back({entry.path(), *day, entry.file_size(ignored)});
        }
    std::ranges::sort(found, std::ranges::greater{}, &Backup::day);
    return found;
}

Result<void> HistoryFiles::keepAside(const std::filesystem::path& aside) const {
    if (auto done = keepUnder(wal(), walOf(aside)); !done)
        return done;
    return keepUnder(database(), aside);
}

Result<void> HistoryFiles::putLogAside() const {
    std::filesystem::path name = m_folder / "foreign.sqlite-wal";
    for (int attempt = 2; std::filesystem::exists(name); ++attempt)
        name = m_folder / ("foreign-" + std::to_string(attempt) + ".sqlite-wal");
    std::error_code ignored; // derived from the log
    std::filesystem::remove(sharedMemory(), ignored);
    return renameDurably(wal(), name);
}

Result<void> HistoryFiles::adoptSuccessor() const {
    if (!std::filesystem::exists(successor()))
        return {};
    // A log beside a foreign database would be played into it, so it goes first.
    std::error_code problem;
    for (const std::filesystem::path& file : {wal(), sharedMemory()})
        if (std::filesystem::remove(file, problem); problem)
            return fail(ErrorCode::StorageWriteFailed, file.string() + ": " + problem.message());
    if (auto synced = syncFolder(m_folder); !synced)
        return synced;
    return renameDurably(successor(), database());
}

} // namespace exam
