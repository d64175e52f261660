// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_history.h"

#include "history/overlay_history_store.h"
#include "storage/durable_files.h"
#include "storage/recovery.h"
#include "storage/sqlite_history_store.h"

#include <QTemporaryDir>

namespace exam {

namespace {

/// On a copy in a temporary folder: a folder that cannot be written cannot even be read in place, since a
/// write-ahead log needs shared memory beside it (faults.md, row 8). The copy goes at once; the open
/// connection keeps what it needs.
std::unique_ptr<HistoryStore> openCopy(const HistoryFiles& from) {
    const QTemporaryDir folder;
    const HistoryFiles to(folder.path().toStdString());
    if (!folder.isValid() || !copyDurably(from.database(), to.database()))
        return nullptr;
    if (std::filesystem::exists(from.wal()) && !copyDurably(from.wal(), to.wal()))
        return nullptr;
    auto store = SqliteHistoryStore::open(to.folder());
    return store ? std::unique_ptr<HistoryStore>(std::move(*store)) : nullptr;
}

std::unique_ptr<HistoryStore> readable(std::unique_ptr<HistoryStore> store) {
    return store && store->list() ? std::move(store) : nullptr;
}

using Reading = SqliteHistoryStore::Reading;

std::unique_ptr<HistoryStore> openInPlace(const HistoryFiles& files, Reading reading) {
    auto opened = SqliteHistoryStore::openToRead(files.database(), reading);
    return opened ? std::unique_ptr<HistoryStore>(std::move(*opened)) : nullptr;
}

OpenedHistory openToReadOnly(const HistoryFiles& files, Error why) {
    std::unique_ptr<HistoryStore> base = readable(openInPlace(files, Reading::BesideAnOwner));
    if (!base)
        base = readable(openCopy(files));
    OpenedHistory opened;
    opened.findings.problem = std::move(why);
    opened.findings.isReadable = base != nullptr;
    if (base)
        opened.store = std::make_unique<OverlayHistoryStore>(std::move(base));
    else
        opened.store = std::make_unique<MemoryHistoryStore>();
    return opened;
}

} // namespace

std::unique_ptr<HistoryStore> glanceAtHistory(const std::filesystem::path& folder, const FolderLock& lock) {
    const Reading reading = lock.otherOwner() ? Reading::BesideAnOwner : Reading::AsOwner;
    auto store = openInPlace(HistoryFiles(folder), reading);
    return store ? std::move(store) : std::make_unique<MemoryHistoryStore>();
}

OpenedHistory openHistory(const std::filesystem::path& folder, const FolderLock& lock, WallTime now) {
    const HistoryFiles files(folder);
    if (const auto& owner = lock.otherOwner()) {
        OpenedHistory opened = openToReadOnly(files, {ErrorCode::StorageInUse, "the folder is locked"});
        opened.findings.otherOwner = "process " + std::to_string(owner->processId) + " on " + owner->host;
        return opened;
    }
    std::optional<Recovery> recovery;
    auto store = SqliteHistoryStore::open(folder);
    if (!store && store.error().code == ErrorCode::StorageDamaged) {
        auto recovered = recoverHistory(files, now);
        if (!recovered)
            return openToReadOnly(files, std::move(recovered.error()));
        recovery = std::move(*recovered);
        store = SqliteHistoryStore::open(folder);
    }
    if (!store)
        return openToReadOnly(files, std::move(store.error()));
    OpenedHistory opened;
    if ((*store)->endedUncleanly())
        opened.findings.cutOffAfter = (*store)->lastAlive();
    opened.findings.tailIsMissing = (*store)->tailIsMissing();
    opened.findings.hasNoSharedMemory = !(*store)->hasSharedMemory();
    opened.findings.recovery = std::move(recovery);
    opened.store = std::move(*store);
    return opened;
}

} // namespace exam
