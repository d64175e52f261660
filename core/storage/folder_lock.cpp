// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder_lock.h"

#include "storage/history_files.h"

#include <QFile>
#include <QLockFile>

namespace exam {

FolderLock::FolderLock(const std::filesystem::path& folder) {
    std::error_code ignored; // what cannot be made is found out, and said, by opening the history
    std::filesystem::create_directories(folder, ignored);
    m_lock = std::make_unique<QLockFile>(
        QFile::decodeName(QByteArray::fromStdString(HistoryFiles(folder).lock().string())));
    m_lock->setStaleLockTime(0); // only a dead owner makes a lock stale, however long an exam lasts
    if (m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError)
        return;
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    m_otherOwner = LockOwner{process, host.toStdString()};
}

FolderLock::~FolderLock() = default;

} // namespace exam
