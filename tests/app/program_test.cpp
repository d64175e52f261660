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

TEST(Program, KeepsEverythingInTheDataFolderItIsGiven) {
    QTemporaryDir home;
    QTemporaryDir data;
    Program program;
    program.environment().insert(u"HOME"_s, home.path());
    for (const QString& variable : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s})
        program.environment().remove(variable);
    QProcess process;
    process.setProcessEnvironment(program.environment());
    process.start(QStringLiteral(REHEARSAL_PROGRAM), {u"--data"_s, data.path()});
    const auto ready = [&] { return QFile::exists(data.filePath(u"history.sqlite"_s)); };
    for (int waited = 0; waited < 100 && !ready(); ++waited)
        process.waitForFinished(100);
    process.terminate();
    process.waitForFinished();
    EXPECT_TRUE(ready());
    EXPECT_TRUE(QFile::exists(data.filePath(u"rehearsal.log"_s)));
    EXPECT_TRUE(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

} // namespace test
