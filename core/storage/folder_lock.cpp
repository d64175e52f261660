// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder_lock.h"

#include "storage/history_files.h"

#include <QFile>
#include <QLockFile>
#include <QSysInfo>

#include <cerrno>
#include <chrono>
#include <ctime>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace exam {

namespace {

bool isDead(qint64 process) {
    return ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
}

/// A process that was killed between making its lock file and writing its name into it leaves an empty one,
/// which QLockFile takes for held for ever. One that lives holds a lock of the system on it.
bool isAbandoned(const std::filesystem::path& file) {
    using namespace std::chrono_literals;
    struct stat status{};
    while (::stat(file.c_str(), &status) == 0 && status.st_size == 0 &&
           std::time(nullptr) - status.st_mtime < 2)
        std::this_thread::sleep_for(100ms); // maybe its owner is just writing
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFree = ::fstat(descriptor, &status) == 0 && status.st_size == 0 &&
                        ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    ::close(descriptor);
    return isFree;
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path& folder) {
    std::error_code ignored; // what cannot be made is found out, and said, by opening the history
    std::filesystem::create_directories(folder, ignored);
    m_lock = std::make_unique<QLockFile>(
        QFile::decodeName(QByteArray::fromStdString(HistoryFiles(folder).lock().string())));
    m_lock->setStaleLockTime(0); // only a dead owner makes a lock stale, however long an exam lasts
    if (m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError)
        return;
    const std::filesystem::path file = HistoryFiles(folder).lock();
    if (isAbandoned(file) && std::filesystem::remove(file, ignored) && m_lock->tryLock())
        return;
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    if (host == QSysInfo::machineHostName() && isDead(process))
        return; // its lock file is left, because the folder cannot be written
    m_otherOwner = LockOwner{process, host.toStdString()};
}

FolderLock::~FolderLock() = default;

} // namespace exam
