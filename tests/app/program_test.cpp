// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as a process: what it prints, how it ends, what it leaves on disk.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace test {

namespace {

struct Outcome {
    int status = -1;
    QString out;
    QString error;
};

class Program {
public:
    Program() { m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s); }

    QProcessEnvironment& environment() { return m_environment; }

    Outcome run(const QStringList& arguments) {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(REHEARSAL_PROGRAM), arguments);
        EXPECT_TRUE(process.waitForFinished(30'000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace

TEST(Program, PrintsHelpAndVersionWithoutADisplay) {
    Program program;
    program.environment().remove(u"QT_QPA_PLATFORM"_s);
    program.environment().remove(u"DISPLAY"_s);
    program.environment().remove(u"WAYLAND_DISPLAY"_s);
    const Outcome help = program.run({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.out.contains(u"--data DIR"_s));
    const Outcome version = program.run({u"--version"_s});
    EXPECT_EQ(version.status, 0);
    EXPECT_TRUE(version.out.startsWith(u"rehearsal "_s));
}

TEST(Program, SaysInOneSentenceThatThereIsNoDisplayAndEndsWithTwo) {
    for (const QString& display : {QString(), u":4711"_s}) {
        Program program;
        program.environment().remove(u"QT_QPA_PLATFORM"_s);
        program.environment().remove(u"WAYLAND_DISPLAY"_s);
        program.environment().remove(u"DISPLAY"_s);
        if (!display.isEmpty())
            program.environment().insert(u"DISPLAY"_s, display);
        const Outcome outcome = program.run({});
        EXPECT_EQ(outcome.status, 2) << display.toStdString();
        EXPECT_EQ(outcome.error.count(u'\n'), 1) << outcome.error.toStdString();
        EXPECT_TRUE(outcome.error.contains(u"display"_s));
    }
}

TEST(Program, SaysTheSameWhenAPlatformPluginIsMissing) {
    Program program;
    program.environment().insert(u"QT_QPA_PLATFORM"_s, u"nonsense"_s);
    EXPECT_EQ(program.run({}).status, 2);
}

TEST(Program, NamesAnUnknownOptionAndEndsWithOne) {
    const Outcome outcome = Program().run({u"--nonsense"_s});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.error.contains(u"nonsense"_s));
}

namespace {

/// The program while it runs, with a data folder of its own.
class RunningProgram {
public:
    explicit RunningProgram(
        const QString& data, const QStringList& before = {},
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
        m_log = QDir(data).filePath(u"rehearsal.log"_s);
        QProcessEnvironment offscreen = environment;
        offscreen.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(offscreen);
        QStringList command = before + QStringList{QStringLiteral(REHEARSAL_PROGRAM), u"--data"_s, data};
        const QString program = command.takeFirst();
        m_process.start(program, command);
    }
    ~RunningProgram() {
        m_process.kill();
        m_process.waitForFinished();
    }
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;

    /// Waits until its log says something; false after half a minute, or when it has ended without.
    bool hasLogged(const QByteArray& text) {
        for (int waited = 0; waited < 1500; ++waited) {
            QFile log(m_log);
            if (log.open(QIODevice::ReadOnly) && log.readAll().contains(text))
                return true;
            if (m_process.waitForFinished(20))
                return false;
        }
        return false;
    }

    QProcess& process() { return m_process; }

private:
    QString m_log;
    QProcess m_process;
};

const QByteArray kReady =
    "the window stands"; ///< in the log, once the history is open and the window shows it

} // namespace

TEST(Program, BringsItsWindowToTheFrontWhenItIsStartedAgain) {
    const QTemporaryDir data;
    RunningProgram first(data.path());
    ASSERT_TRUE(first.hasLogged(kReady));
    const Outcome second = Program().run({u"--data"_s, data.path()});
    EXPECT_EQ(second.status, 0);
    EXPECT_TRUE(second.out.contains(u"brought to the front"_s)) << second.error.toStdString();
    EXPECT_TRUE(first.hasLogged("brought to the front"));
}

TEST(Program, HandsWhatItShallOpenToTheWindowThatIsThere) {
    const QTemporaryDir data;
    QFile file(data.filePath(u"carried.rehearsal"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    RunningProgram first(data.path());
    ASSERT_TRUE(first.hasLogged(kReady));
    for (const auto& [argument, logged] : {std::pair{u"rehearsal:0J3KQ"_s, "asked to open a paper"},
                                           {file.fileName(), "asked to open a file"}}) {
        EXPECT_EQ(Program().run({u"--data"_s, data.path(), argument}).status, 0);
        EXPECT_TRUE(first.hasLogged(logged)) << logged;
    }
}

TEST(Program, LeavesInItsLogWhereItCrashed) {
    for (const auto& [signal, name] : {std::pair{SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}}) {
        const QTemporaryDir data;
        RunningProgram program(data.path(), {u"prlimit"_s, u"--core=0"_s});
        ASSERT_TRUE(program.hasLogged(kReady));
        ::kill(static_cast<pid_t>(program.process().processId()), signal);
        EXPECT_TRUE(program.process().waitForFinished());
        EXPECT_EQ(program.process().exitStatus(), QProcess::CrashExit) << "the system still learns of it";
        QFile log(data.filePath(u"rehearsal.log"_s));
        ASSERT_TRUE(log.open(QIODevice::ReadOnly));
        const QByteArray left = log.readAll();
        EXPECT_TRUE(left.contains(QByteArray("ended by ") + name)) << left.toStdString();
        EXPECT_TRUE(left.contains("rehearsal(+0x") || left.contains("rehearsal(main+0x"))
            << left.toStdString();
        log.remove();
        RunningProgram next(data.path());
        EXPECT_TRUE(next.hasLogged(kReady)) << "as if nothing had been";
    }
}

TEST(Program, OpensAWindowForReadingWhenTheOtherOneDoesNotAnswer) {
    const QTemporaryDir data;
    RunningProgram first(data.path());
    ASSERT_TRUE(first.hasLogged(kReady));
    ::kill(static_cast<pid_t>(first.process().processId()), SIGSTOP);
    RunningProgram second(data.path());
    EXPECT_TRUE(second.hasLogged("the folder is locked"));
    ::kill(static_cast<pid_t>(first.process().processId()), SIGCONT);
}

#ifdef __linux__
TEST(Program, MayRunOnAllProcessorsWhenItsWindowStands) {
    const auto allowed = [](const QString& process) { // nothing if it has ended
        QFile status(process + u"/status"_s);
        const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        return text.mid(text.indexOf("\nCpus_allowed:")).split('\n').value(1);
    };
    const QTemporaryDir data;
    RunningProgram program(data.path());
    ASSERT_TRUE(program.hasLogged(kReady));
    const QDir process(u"/proc/%1"_s.arg(program.process().processId()));
    EXPECT_EQ(allowed(process.path()), allowed(u"/proc/self"_s));
    const QStringList threads =
        QDir(process.filePath(u"task"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    EXPECT_GE(threads.size(), 2);
    for (const QString& thread : threads) {
        const QByteArray found = allowed(process.filePath(u"task/"_s + thread));
        EXPECT_TRUE(found.isEmpty() || found == allowed(u"/proc/self"_s)) << found.toStdString();
    }
}
#endif

TEST(Program, EndsCleanlyByTheSignalsThatEndASession) {
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        const QTemporaryDir data;
        RunningProgram program(data.path());
        ASSERT_TRUE(program.hasLogged(kReady));
        ::kill(static_cast<pid_t>(program.process().processId()), signal);
        EXPECT_TRUE(program.process().waitForFinished());
        EXPECT_EQ(program.process().exitStatus(), QProcess::NormalExit) << signal;
        EXPECT_EQ(program.process().exitCode(), 0);
        EXPECT_FALSE(QFile::exists(data.filePath(u"history.sqlite-wal"_s))) << "a clean end leaves no log";
    }
}

TEST(Program, GoesOnWhereFilesMayNotGrow) {
    const QTemporaryDir data;
    RunningProgram program(data.path(), {u"prlimit"_s, u"--fsize=8192"_s});
    EXPECT_TRUE(program.hasLogged(kReady)) << "SIGXFSZ ends a process that does not ignore it";
    program.process().terminate();
    EXPECT_TRUE(program.process().waitForFinished());
    EXPECT_EQ(program.process().exitStatus(), QProcess::NormalExit);
}

TEST(Program, GoesOnWithoutItsModules) {
    const QTemporaryDir data;
    const QString copyAndRun = u"cp \"$0\" %1/alone && exec %1/alone \"$@\""_s.arg(data.path());
    RunningProgram program(data.path(), {u"sh"_s, u"-c"_s, copyAndRun});
    EXPECT_TRUE(program.hasLogged(kReady));
    EXPECT_TRUE(program.hasLogged("unusable, 1 issues")) << "a bank that is not compiled cannot be read";
}

TEST(Program, SaysThatNothingIsKeptWithoutSqlite) {
    const QTemporaryDir data;
    const QString spoilAndRun =
        u"echo nothing > %1/libsqlite3.so.0 && LD_LIBRARY_PATH=%1 exec \"$0\" \"$@\""_s.arg(data.path());
    RunningProgram program(data.path(), {u"sh"_s, u"-c"_s, spoilAndRun});
    EXPECT_TRUE(program.hasLogged(kReady));
    EXPECT_TRUE(program.hasLogged("SQLite (libsqlite3.so.0) is not installed"));
}

TEST(Program, RunsInStrangeSurroundings) {
    const QTemporaryDir home;
    QFile blocked(home.filePath(u"blocked"_s));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    const std::tuple<QString, QString, const char*> surroundings[] = {
        {u"HOME"_s, {}, "no home folder"},
        {u"HOME"_s, blocked.fileName(), "a home folder that is a file"},
        {u"XDG_DATA_HOME"_s, blocked.fileName(), "a data folder that cannot be made"},
        {u"XDG_CONFIG_HOME"_s, blocked.fileName(), "settings that cannot be kept"},
        {u"XDG_STATE_HOME"_s, blocked.fileName(), "a log that cannot be written"},
        {u"XDG_DATA_HOME"_s, home.path() + u'/' + QString(4000, u'x'), "a path that is too long"},
    };
    for (const auto& [variable, value, reason] : surroundings) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(variable, value);
        if (value.isEmpty())
            environment.remove(variable);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REHEARSAL_PROGRAM), QStringList());
        EXPECT_FALSE(process.waitForFinished(600))
            << reason << ": " << process.readAllStandardError().toStdString();
        process.kill();
        process.waitForFinished();
    }
}

TEST(Program, KeepsItsDataInAFolderWhoseNameIsNoUtf8) {
    const QTemporaryDir home;
    const QByteArray data = home.path().toUtf8() + "/latin1-\xe4";
    const QByteArray command = QByteArray("exec ") + REHEARSAL_PROGRAM + " --data '" + data + "'";
    QFile script(home.filePath(u"start"_s));
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write(command);
    script.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(u"sh"_s, {script.fileName()});
    EXPECT_FALSE(process.waitForFinished(600)) << process.readAllStandardError().toStdString();
    process.kill();
    process.waitForFinished();
}

TEST(Program, KeepsEverythingInTheDataFolderItIsGiven) {
    QTemporaryDir home;
    QTemporaryDir data;
    Program program;
    program.environment().insert(u"HOME"_s, home.path());
    for (const QString& variable : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s})
        program.environment().remove(variable);
    {
        RunningProgram running(data.path(), {}, program.environment());
        EXPECT_TRUE(running.hasLogged(kReady));
    }
    EXPECT_TRUE(QFile::exists(data.filePath(u"history.sqlite"_s)));
    EXPECT_TRUE(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

} // namespace test
