// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is full at each write of an exam in turn (faults.md, row 6): small file systems, each four
// kilobytes larger than the one before.
#include "running_candidate.h"

#include "storage/reserve_file.h"
#include "storage/sqlite_history_store.h"
#include "support/history_store_contract.h"

#include <gtest/gtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int kAnswers = 65;
constexpr int kFirstKilobytes = 64;
constexpr int kLastKilobytes = 1600; ///< an exam with its log fits

/// A file system in memory, of so many kilobytes.
class SmallDisk {
public:
    explicit SmallDisk(int kilobytes) {
        m_isMounted = succeeds(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(kilobytes),
                                            u"none"_s, m_dir.path()});
    }
    ~SmallDisk() {
        if (m_isMounted)
            succeeds(u"umount"_s, {u"-l"_s, m_dir.path()});
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_isMounted; }
    std::filesystem::path path() const { return m_dir.path().toStdString(); }
    void enlarge() const { succeeds(u"mount"_s, {u"-o"_s, u"remount,size=64m"_s, m_dir.path()}); }

private:
    QTemporaryDir m_dir;
    bool m_isMounted;
};

} // namespace

TEST(FullDisk, IsSaidAtOnceAndEveryAnswerIsSavedWhenThereIsRoomAgain) {
    if (!isRoot())
        GTEST_SKIP() << "needs root to mount small file systems";
    const int step = std::max(4, (kLastKilobytes - kFirstKilobytes) / rounds(8) / 4 * 4);
    int disks = 0;
    int full = 0;
    int notOpened = 0;
    std::size_t acknowledged = 0;
    std::size_t lost = 0;
    for (int kilobytes = kFirstKilobytes; kilobytes <= kLastKilobytes; kilobytes += step) {
        const SmallDisk disk(kilobytes);
        ASSERT_TRUE(disk.isMounted());
        RunningCandidate candidate(disk.path(), kAnswers);
        while (candidate.process().state() != QProcess::NotRunning) {
            candidate.runFor(20);
            if (candidate.statement().notSaved > 0)
                break;
        }
        disk.enlarge();
        EXPECT_TRUE(candidate.waitForEnd());
        const Statement& statement = candidate.statement();
        ++disks;
        full += statement.notSaved > 0 ? 1 : 0;
        if (!statement.isWriter || statement.wasNotOpened) {
            ++notOpened;
            continue;
        }
        ASSERT_TRUE(statement.end.has_value()) << kilobytes << " KiB: " << statement.problem;
        EXPECT_TRUE(statement.endWasSaved) << kilobytes << " KiB";
        acknowledged += statement.end->events;
        lost += lostEvents(disk.path(), *statement.end);
        ASSERT_FALSE(HasFailure()) << kilobytes << " KiB";
    }
    EXPECT_EQ(lost, 0u);
    std::printf(
        "disks of rising size %d, full during the exam %d, too small to begin %d, acknowledged events %zu, "
        "lost %zu\n",
        disks, full, notOpened, acknowledged, lost);
}

TEST(FullDisk, LeavesARunningExamTheRoomOfTheReserve) {
    if (!isRoot())
        GTEST_SKIP() << "needs root to mount small file systems";
    const SmallDisk disk(8 * 1024);
    ASSERT_TRUE(disk.isMounted());
    const auto store = exam::SqliteHistoryStore::open(disk.path());
    ASSERT_TRUE(store.has_value());
    ASSERT_EQ(std::filesystem::file_size(disk.path() / "reserve"), exam::ReserveFile::kBytes);
    FakeClock clock;
    StoredSittingDriver sitting(**store, clock, "a");
    QFile filler(QString::fromStdString((disk.path() / "filler").string()));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    for (int answer = 0; answer < 65; ++answer)
        sitting.perform(exam::Answered{0, {{exam::EntryIndex(answer % 4)}}});
    EXPECT_FALSE(std::filesystem::exists(disk.path() / "reserve"));
    EXPECT_EQ((*store)->load(exam::SittingId{"a"})->events, sitting.events);
}

} // namespace test
