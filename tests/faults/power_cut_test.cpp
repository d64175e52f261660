// SPDX-License-Identifier: GPL-3.0-or-later
//
// Power cuts (faults.md, rows 3 and 4): ext4 on a disk whose cache loses, at the cut, all, half or a
// twentieth of what was not flushed, and the same under a program whose fsync does nothing.
#include "running_candidate.h"

#include "base/random.h"
#include "history_text.h"
#include "storage/open_history.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr qint64 kImageBytes = 48LL * 1024 * 1024;
constexpr std::array kKeptPercents{0, 50, 95};

QString outputOf(const QString& command, const QStringList& arguments) {
    QProcess process;
    process.start(command, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// A block device over a file, mounted.
class MountedImage {
public:
    MountedImage(const QString& file, const QString& at)
        : m_at(at) {
        // Another process may take the free device between the look for it and its use.
        for (int attempt = 0; attempt < 5 && m_device.isEmpty(); ++attempt)
            m_device = outputOf(u"losetup"_s, {u"-f"_s, u"--show"_s, file});
        m_isMounted = !m_device.isEmpty() && succeeds(u"mount"_s, {m_device, m_at});
    }
    ~MountedImage() {
        if (m_isMounted)
            succeeds(u"umount"_s, {u"-l"_s, m_at});
        if (!m_device.isEmpty())
            succeeds(u"losetup"_s, {u"-d"_s, m_device});
    }
    MountedImage(const MountedImage&) = delete;
    MountedImage& operator=(const MountedImage&) = delete;

    bool isMounted() const { return m_isMounted; }

private:
    QString m_at;
    QString m_device;
    bool m_isMounted;
};

class PowerCut : public testing::Test {
protected:
    void SetUp() override {
        if (!isRoot() || !QFile::exists(u"/dev/fuse"_s) || !QFile::exists(u"/dev/loop-control"_s))
            GTEST_SKIP() << "needs root, /dev/fuse and loop devices";
        for (const QString& name : {u"disk"_s, u"mounted"_s, u"replayed"_s})
            ASSERT_TRUE(std::filesystem::create_directory(m_dir.filePath(name).toStdString()));
    }

    void makeFileSystem() const {
        QFile file(image());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_TRUE(file.resize(kImageBytes));
        ASSERT_TRUE(succeeds(u"mkfs.ext4"_s, {u"-q"_s, u"-F"_s, image()}));
    }

    QString image() const { return m_dir.filePath(u"image"_s); }

    enum class When { Starting, Answering };

    /// Sits, cuts so many milliseconds after the start or the first acknowledged answer, and gives what was
    /// acknowledged before the cut. With a program whose fsync lies, the system writes everything back once,
    /// in the middle.
    std::optional<Said> sitUntilCut(When when, int ms, int keptPercent, int seed,
                                    const QString& fault = u"none"_s) {
        QProcess disk;
        disk.start(QStringLiteral(VOLATILE_DISK), {image(), m_dir.filePath(u"disk"_s)});
        disk.waitForStarted();
        for (int waited = 0; waited < 200 && !QFile::exists(m_dir.filePath(u"disk/disk"_s)); ++waited)
            disk.waitForFinished(10);
        std::optional<Said> acknowledged;
        {
            const MountedImage mounted(m_dir.filePath(u"disk/disk"_s), m_dir.filePath(u"mounted"_s));
            EXPECT_TRUE(mounted.isMounted());
            const std::filesystem::path folder = m_dir.filePath(u"mounted/data"_s).toStdString();
            RunningCandidate candidate(folder, 1'000'000, {}, faulty(folder, fault));
            if (when == When::Answering) {
                EXPECT_TRUE(candidate.waitFor({"kept"})) << candidate.statement().problem;
            }
            candidate.runFor(ms);
            if (fault == u"lies"_s) {
                succeeds(u"sync"_s, {u"-f"_s, m_dir.filePath(u"mounted"_s)});
                candidate.runFor(ms);
            }
            QFile cut(m_dir.filePath(u"disk/cut"_s));
            EXPECT_TRUE(cut.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            cut.write(QByteArray::number(keptPercent) + ' ' + QByteArray::number(seed) + '\0');
            candidate.kill();
            acknowledged = candidate.statement().lastKept;
        }
        succeeds(u"umount"_s, {u"-l"_s, m_dir.filePath(u"disk"_s)});
        disk.kill();
        disk.waitForFinished();
        return acknowledged;
    }

    /// Mounts what is left, which replays the file system's journal, and compares.
    std::size_t lostAfterReplay(const Said& said) const {
        const MountedImage replayed(image(), m_dir.filePath(u"replayed"_s));
        EXPECT_TRUE(replayed.isMounted()) << "the file system's own replay suffices";
        return lostEvents(m_dir.filePath(u"replayed/data"_s).toStdString(), said);
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(PowerCut, LosesNoAcknowledgedAnswer) {
    exam::Random random(3);
    std::size_t acknowledged = 0;
    std::size_t lost = 0;
    int cutsWithAnswers = 0;
    std::optional<Said> last; // of this file system
    const int all = rounds(6);
    for (int round = 0; round < all; ++round) {
        if (round % 25 == 0) {
            makeFileSystem();
            last.reset();
        }
        const When when = round % 10 == 9 ? When::Starting : When::Answering;
        const auto said =
            sitUntilCut(when, static_cast<int>(random.below(350)),
                        kKeptPercents[static_cast<std::size_t>(round) % kKeptPercents.size()], round);
        if (said) {
            ++cutsWithAnswers;
            acknowledged += said->events - (last ? std::min(last->events, said->events) : 0);
            last = said;
        }
        if (last)
            lost += lostAfterReplay(*last);
        ASSERT_FALSE(HasFailure()) << "round " << round;
    }
    EXPECT_EQ(lost, 0u);
    std::printf(
        "power cuts %d, of these after an acknowledged answer %d, acknowledged events %zu, lost %zu\n", all,
        cutsWithAnswers, acknowledged, lost);
}

TEST_F(PowerCut, OnADiskThatLiesLeavesAnOlderHistoryAndIsSaid) {
    exam::Random random(4);
    int older = 0;
    const int all = rounds(3);
    for (int round = 0; round < all; ++round) {
        makeFileSystem();
        const auto said = sitUntilCut(When::Answering, static_cast<int>(random.below(350)),
                                      kKeptPercents[static_cast<std::size_t>(round) % kKeptPercents.size()],
                                      round, u"lies"_s);
        ASSERT_TRUE(said.has_value());
        // The superblock, two sectors long, can be torn by the write-back in the middle.
        succeeds(u"e2fsck"_s, {u"-fy"_s, image()});
        const MountedImage replayed(image(), m_dir.filePath(u"replayed"_s));
        ASSERT_TRUE(replayed.isMounted());
        const std::filesystem::path folder = m_dir.filePath(u"replayed/data"_s).toStdString();
        const exam::FolderLock lock(folder);
        const exam::OpenedHistory opened = exam::openHistory(folder, lock, exam::SystemClock().now().wall);
        EXPECT_FALSE(opened.findings.problem.has_value());
        const auto stored = opened.store->load({said->sitting});
        const bool isWhole = stored && stored->events.size() >= said->events;
        older += isWhole ? 0 : 1;
        EXPECT_TRUE(isWhole || !app::historyNoticeText(opened.findings).isEmpty()) << "round " << round;
        // What is lost in the middle of a sitting no opening brings back, but it says so.
        const auto recovery = opened.findings.recovery.value_or(exam::Recovery());
        const auto checked = opened.store->check(std::nullopt, 100);
        for (const exam::SittingId& id : checked->damaged)
            EXPECT_NE(std::ranges::find(recovery.incomplete, id), recovery.incomplete.end())
                << "round " << round << ": of " << id.value
                << " was said only: " << app::historyNoticeText(opened.findings).toStdString();
        ASSERT_FALSE(HasFailure());
    }
    std::printf("power cuts on a disk that lies %d, an older history %d times, said each time\n", all, older);
}

} // namespace test
