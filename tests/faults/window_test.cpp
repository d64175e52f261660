// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's real window on a slow disk and on a display that goes away (faults.md, rows 32 and 37).
#include "running_candidate.h"

#include <gtest/gtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int kAnswers = 60;

/// Sits in the window on a disk whose fsync takes so much longer.
Statement sitOnSlowDisk(const std::filesystem::path& folder, int ms) {
    QProcessEnvironment environment = faulty(folder, u"slow"_s);
    environment.insert(u"FAULT_MS"_s, QString::number(ms));
    RunningCandidate window(QStringLiteral(WINDOW), folder, kAnswers, {}, environment);
    EXPECT_TRUE(window.waitForEnd());
    EXPECT_TRUE(window.statement().end.has_value()) << window.statement().problem;
    return window.statement();
}

} // namespace

TEST(SlowDisk, NeverHoldsUpTheWindow) {
    std::printf(
        "ms: fsync slower by, an answer and its painting (median), longest hold of the window by anything\n");
    long usualOnAQuickDiskUs = 0;
    for (const int ms : {0, 20, 200}) {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const Statement statement = sitOnSlowDisk(folder, ms);
        EXPECT_EQ(lostEvents(folder, statement.end.value_or(Said{})), 0u);
        std::printf("%3d  %.1f  %.1f\n", ms, static_cast<double>(statement.usualHoldUs) / 1000,
                    static_cast<double>(statement.longestHoldUs) / 1000);
        if (ms == 0)
            usualOnAQuickDiskUs = statement.usualHoldUs;
        if (ms == 200) {
            EXPECT_LT(statement.usualHoldUs, usualOnAQuickDiskUs + 150'000) << "an answer waits for no fsync";
        }
    }
}

TEST(SlowDisk, IsSaidAfter300Milliseconds) {
    const QTemporaryDir dir;
    EXPECT_TRUE(sitOnSlowDisk(dir.path().toStdString(), 350).showedSaving);
}

TEST(Display, ThatGoesAwayLosesNoAcknowledgedAnswer) {
    QProcess server;
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x768x24"_s});
    if (!server.waitForStarted())
        GTEST_SKIP() << "needs Xvfb";
    ASSERT_TRUE(server.waitForReadyRead(30'000));
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(server.readLine().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    RunningCandidate window(QStringLiteral(WINDOW), folder, 1'000, {}, environment);
    ASSERT_TRUE(window.waitFor({"kept"})) << window.statement().problem;
    window.runFor(200);
    server.kill();
    server.waitForFinished();
    EXPECT_TRUE(window.waitForEnd()) << "it ends with its display";
    EXPECT_FALSE(window.statement().end.has_value());
    EXPECT_EQ(lostEvents(folder, *window.statement().lastKept), 0u);
}

} // namespace test
