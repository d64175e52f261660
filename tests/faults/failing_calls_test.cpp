// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every call by which a whole exam changes its folder made to fail in turn (faults.md, rows 2, 5, 6, 32, 35).
#include "running_candidate.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int kAnswers = 65;

/// How many such calls an exam makes.
long countCalls() {
    const QTemporaryDir dir;
    const QString report = dir.filePath(u"count"_s);
    const std::filesystem::path folder = dir.filePath(u"data"_s).toStdString();
    QProcessEnvironment environment = faulty(folder, u"count"_s);
    environment.insert(u"FAULT_COUNT"_s, report);
    RunningCandidate candidate(folder, kAnswers, {}, environment);
    EXPECT_TRUE(candidate.waitForEnd());
    QFile file(report);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().toLong();
}

class FailingCalls : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(FailingCalls, LoseNoAcknowledgedAnswerAndAreNeverPassedOverInSilence) {
    const QString kind = QString::fromLatin1(GetParam());
    const long calls = countCalls();
    ASSERT_GT(calls, kAnswers);
    const long step = std::max(1L, calls / rounds(8));
    long tried = 0;
    long refusals = 0;
    long notOpened = 0;
    std::size_t acknowledged = 0;
    std::size_t lost = 0;
    for (long call = 1; call <= calls; call += step) {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        RunningCandidate candidate(folder, kAnswers, {}, faulty(folder, kind, call));
        EXPECT_TRUE(candidate.waitForEnd());
        const Statement& statement = candidate.statement();
        ++tried;
        refusals += statement.notSaved > 0 ? 1 : 0;
        notOpened += statement.isWriter ? 0 : 1;
        if (statement.isWriter && statement.lastKept) {
            acknowledged += statement.lastKept->events;
            lost += lostEvents(folder, *statement.lastKept);
        }
        if (statement.isWriter && statement.end && statement.endWasSaved)
            lost += lostEvents(folder, *statement.end);
        if (statement.end && !statement.endWasSaved) {
            EXPECT_GT(statement.notSaved, 0) << "what is not saved is said, call " << call;
        }
        EXPECT_TRUE(kind == u"kill"_s || statement.end || statement.wasNotOpened)
            << "the exam goes on, call " << call;
        ASSERT_FALSE(HasFailure()) << "call " << call << ": " << statement.problem;
    }
    EXPECT_EQ(lost, 0u);
    std::printf(
        "%s: %ld of %ld calls made to fail, said not saved in %ld, history not opened in %ld, acknowledged "
        "events %zu, lost %zu\n",
        GetParam(), tried, calls, refusals, notOpened, acknowledged, lost);
}

INSTANTIATE_TEST_SUITE_P(Kinds, FailingCalls, testing::Values("kill", "eio-once", "eio-forever", "full"),
                         [](const auto& kind) {
                             std::string name = kind.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(SlowDisk, KeepsEveryAnswer) {
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    QProcessEnvironment environment = faulty(folder, u"slow"_s);
    environment.insert(u"FAULT_MS"_s, u"200"_s);
    RunningCandidate candidate(folder, 5, {}, environment);
    EXPECT_TRUE(candidate.waitForEnd());
    ASSERT_TRUE(candidate.statement().end.has_value());
    EXPECT_TRUE(candidate.statement().endWasSaved);
    EXPECT_EQ(lostEvents(folder, *candidate.statement().end), 0u);
}

TEST(FolderWithoutLocksAndSharedMemory, KeepsEveryAnswer) {
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    RunningCandidate candidate(folder, 20, {}, faulty(folder, u"no-locks"_s));
    EXPECT_TRUE(candidate.waitForEnd());
    EXPECT_TRUE(candidate.statement().isWriter) << candidate.statement().problem;
    ASSERT_TRUE(candidate.statement().end.has_value());
    EXPECT_TRUE(candidate.statement().endWasSaved);
    EXPECT_EQ(lostEvents(folder, *candidate.statement().end), 0u);
}

} // namespace test
