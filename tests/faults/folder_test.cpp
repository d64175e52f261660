// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folders that others use, that cannot be written, that are copied, and programs that lack a driver
// (faults.md, rows 7, 8, 17, 28, 36, 37).
#include "running_candidate.h"

#include "storage/open_history.h"
#include "storage/sqlite_history_store.h"

#include <QFile>

#include <gtest/gtest.h>

#include <csignal>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace test {

namespace {

/// Runs a shell script in mounts of its own; gives its output.
QByteArray inOwnMounts(const QString& script) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, script});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

Said sitInto(const std::filesystem::path& folder, int answers) {
    RunningCandidate candidate(folder, answers);
    EXPECT_TRUE(candidate.waitForEnd());
    return candidate.statement().end.value_or(Said{});
}

} // namespace

TEST(ManyStarts, GiveExactlyOneWriterAndHarmNothing) {
    const int all = rounds(100);
    std::size_t wrongCounts = 0;
    for (int round = 0; round < std::max(1, all / 100); ++round) {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const Said said = sitInto(folder, 5);
        std::vector<std::unique_ptr<RunningCandidate>> candidates;
        for (int start = 0; start < 100; ++start)
            candidates.push_back(std::make_unique<RunningCandidate>(folder, 0, QStringList{u"--hold"_s}));
        int writers = 0;
        for (const auto& candidate : candidates) {
            EXPECT_TRUE(candidate->waitFor({"writer", "reader"}));
            writers += candidate->statement().isWriter ? 1 : 0;
        }
        for (const auto& candidate : candidates)
            candidate->closeInput();
        for (const auto& candidate : candidates)
            candidate->waitForEnd();
        wrongCounts += writers == 1 ? 0 : 1;
        EXPECT_EQ(writers, 1);
        EXPECT_EQ(lostEvents(folder, said), 0u);
    }
    std::printf("100 starts at once, %d time(s): not exactly one writer %zu times\n", std::max(1, all / 100),
                wrongCounts);
}

TEST(SecondWindow, ReadsWhatTheFirstWroteAndSaysWhoHasTheFolder) {
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    RunningCandidate first(folder, 1'000'000);
    ASSERT_TRUE(first.waitFor({"kept"}));
    const exam::FolderLock lock(folder);
    ASSERT_TRUE(lock.otherOwner().has_value());
    EXPECT_EQ(lock.otherOwner()->processId, first.process().processId());
    const exam::OpenedHistory second = exam::openHistory(folder, lock, exam::SystemClock().now().wall);
    ASSERT_TRUE(second.findings.problem.has_value());
    EXPECT_EQ(second.findings.problem->code, exam::ErrorCode::StorageInUse);
    EXPECT_TRUE(second.findings.isReadable);
    EXPECT_EQ(second.store->list()->size(), 1u);
}

TEST(Lock, OfAKilledProcessIsTakenOverAtOnce) {
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    RunningCandidate first(folder, 1'000'000);
    ASSERT_TRUE(first.waitFor({"kept"}));
    first.kill();
    EXPECT_FALSE(exam::FolderLock(folder).otherOwner().has_value());
}

TEST(Lock, LeftEmptyByAProcessKilledWhileItMadeItIsTakenOver) {
    const QTemporaryDir dir;
    ASSERT_TRUE(QFile(dir.filePath(u"rehearsal.lock"_s)).open(QIODevice::WriteOnly));
    EXPECT_FALSE(exam::FolderLock(dir.path().toStdString()).otherOwner().has_value());
}

TEST(Signals, ThatEndTheProgramLoseNoAcknowledgedAnswer) {
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        RunningCandidate candidate(folder, 1'000'000);
        ASSERT_TRUE(candidate.waitFor({"kept"}));
        candidate.runFor(50);
        ::kill(static_cast<pid_t>(candidate.process().processId()), signal);
        EXPECT_TRUE(candidate.waitForEnd());
        EXPECT_EQ(lostEvents(folder, *candidate.statement().lastKept), 0u) << signal;
    }
}

TEST(ReadOnlyFolder, CanBeReadWithItsWriteAheadLogAndIsPractisedInWithoutHistory) {
    if (!isRoot())
        GTEST_SKIP() << "needs root for a private read-only mount";
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    RunningCandidate killed(folder, 1'000'000);
    ASSERT_TRUE(killed.waitFor({"kept"}));
    killed.runFor(50);
    killed.kill(); // so that the newest answers stand in the log alone
    const QByteArray output =
        inOwnMounts(u"mount --bind %1 %1 && mount -o remount,ro,bind %1 && %2 %1 5"_s.arg(
            dir.path(), QStringLiteral(CANDIDATE)));
    Statement statement;
    for (const QByteArray& line : output.split('\n'))
        statement.take(line);
    EXPECT_FALSE(statement.isWriter);
    EXPECT_FALSE(output.contains("locked")) << output.toStdString();
    ASSERT_TRUE(statement.end.has_value()) << output.toStdString();
    EXPECT_EQ(statement.end->sitting, killed.statement().lastKept->sitting) << "the history is readable";
    EXPECT_GT(statement.end->events, killed.statement().lastKept->events) << "with its log";
    EXPECT_EQ(lostEvents(folder, *killed.statement().lastKept), 0u);
}

/// Qt's own, of faults.md, row 28.
TEST(MissingDriver, IsNotMissed) {
    if (!isRoot())
        GTEST_SKIP() << "needs root for a private mount over the drivers";
    const QTemporaryDir dir;
    const QByteArray output =
        inOwnMounts(u"mount -t tmpfs none /usr/lib/x86_64-linux-gnu/qt6/plugins && %2 %1 5 2>&1"_s.arg(
            dir.path(), QStringLiteral(CANDIDATE)));
    EXPECT_TRUE(output.contains("writer")) << output.toStdString();
    EXPECT_TRUE(output.contains("\nend ")) << output.toStdString();
}

TEST(FileSizeLimit, IsARefusedWriteLikeAnyOther) {
    const QTemporaryDir dir;
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f 300; %1 %2 3000"_s.arg(
                                         QStringLiteral(CANDIDATE), dir.path())});
    process.waitForFinished(120'000);
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    Statement statement;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        statement.take(line);
    EXPECT_GT(statement.notSaved, 0);
    ASSERT_TRUE(statement.lastKept.has_value());
    EXPECT_EQ(lostEvents(dir.path().toStdString(), *statement.lastKept), 0u);
}

TEST(StrangePaths, WorkOrSayWhy) {
    const QTemporaryDir dir;
    const std::filesystem::path base = dir.path().toStdString();
    std::filesystem::create_directory(base / "target");
    std::filesystem::create_directory_symlink(base / "target", base / "link");
    const std::vector<std::filesystem::path> working{base / "with space and 'quotes' ünïcode", base / "link",
                                                     base / "per%20cent?query#fragment",
                                                     base / std::string(200, 'x')};
    for (const std::filesystem::path& folder : working)
        EXPECT_EQ(lostEvents(folder, sitInto(folder, 3)), 0u) << folder;
    std::filesystem::path tooLong = base;
    for (int part = 0; part < 20; ++part)
        tooLong /= std::string(200, 'y');
    RunningCandidate candidate(tooLong, 3);
    EXPECT_TRUE(candidate.waitForEnd());
    EXPECT_FALSE(candidate.statement().isWriter);
    EXPECT_FALSE(candidate.statement().problem.empty());
}

} // namespace test
