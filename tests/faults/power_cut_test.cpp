// SPDX-License-Identifier: GPL-3.0-or-later
//
// Power cuts (faults.md, row 3): ext4 on a disk whose cache loses, at the cut, all, half or a twentieth of
// what was not flushed.
#include "running_candidate.h"

#include "base/random.h"

#include <QFile>

#include <gtest/gtest.h>

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
        : m_at(at)
        , m_device(outputOf(u"losetup"_s, {u"-f"_s, u"--show"_s, file})) {
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

    /// Sits, cuts, and gives what was acknowledged before the cut.
    std::optional<Said> sitUntilCut(int ms, int keptPercent, int seed) {
        QProcess disk;
        disk.start(QStringLiteral(VOLATILE_DISK), {image(), m_dir.filePath(u"disk"_s)});
        disk.waitForStarted();
        for (int waited = 0; waited < 200 && !QFile::exists(m_dir.filePath(u"disk/disk"_s)); ++waited)
            disk.waitForFinished(10);
        std::optional<Said> acknowledged;
        {
            const MountedImage mounted(m_dir.filePath(u"disk/disk"_s), m_dir.filePath(u"mounted"_s));
            EXPECT_TRUE(mounted.isMounted());
            RunningCandidate candidate(m_dir.filePath(u"mounted/data"_s).toStdString(), 1'000'000);
            candidate.runFor(ms);
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
    std::size_t before = 0;
    int cutsWithAnswers = 0;
    const int all = rounds(6);
    for (int round = 0; round < all; ++round) {
        if (round % 25 == 0) {
            makeFileSystem();
            before = 0;
        }
        const auto said =
            sitUntilCut(static_cast<int>(150 + random.below(350)),
                        kKeptPercents[static_cast<std::size_t>(round) % kKeptPercents.size()], round);
        if (said) {
            ++cutsWithAnswers;
            acknowledged += said->events - std::min(before, said->events);
            before = said->events;
            lost += lostAfterReplay(*said);
        }
        ASSERT_FALSE(HasFailure()) << "round " << round;
    }
    EXPECT_EQ(lost, 0u);
    std::printf(
        "power cuts %d, of these after an acknowledged answer %d, acknowledged events %zu, lost %zu\n", all,
        cutsWithAnswers, acknowledged, lost);
}

} // namespace test
