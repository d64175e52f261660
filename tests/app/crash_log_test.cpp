// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each way to crash in a child process, which must leave it in the log and end by the signal.
#include "crash_log.h"
#include "logging.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace test {

namespace {

struct CrashRow {
    const char* name;
    void (*crash)();
    int signal;
    const char* logged;
};

/// To a depth that no stack has.
void overflowTheStack(volatile char* above) {
    volatile char frame[4096];
    frame[0] = above ? *above : '\0';
    if (frame[0] == '\0')
        overflowTheStack(frame);
    frame[0] = 1; // so that it is no tail call
}

void throwSomething() {
    throw std::runtime_error("nobody catches this");
}

void throwUncaught() noexcept {
    throwSomething();
}

const CrashRow kCrashes[] = {
    {"Fault", [] { std::raise(SIGSEGV); }, SIGSEGV, "ended by SIGSEGV"},
    {"UsedUpStack", [] { overflowTheStack(nullptr); }, SIGSEGV, "ended by SIGSEGV"},
    {"Abort", [] { std::abort(); }, SIGABRT, "ended by SIGABRT"},
    {"Exception", &throwUncaught, SIGABRT, "runtime_error"},
    {"ExceptionText", &throwUncaught, SIGABRT, "nobody catches this"},
    {"FatalMessage", [] { qFatal("a fatal message"); }, SIGABRT, "a fatal message"},
};

class CrashLog : public testing::TestWithParam<CrashRow> {};

} // namespace

TEST_P(CrashLog, KeepsWhatHappened) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QString::fromLatin1(app::kLogName));
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        app::startLogging(folder.path().toStdString(), u"info"_s);
        app::logCrashesTo(file.toStdString());
        GetParam().crash();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), GetParam().signal);
    QFile log(file);
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QByteArray left = log.readAll();
    EXPECT_TRUE(left.contains(GetParam().logged)) << left.toStdString();
    EXPECT_TRUE(left.contains("called from:\n")) << left.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Ways, CrashLog, testing::ValuesIn(kCrashes),
                         [](const auto& row) { return row.param.name; });

} // namespace test
