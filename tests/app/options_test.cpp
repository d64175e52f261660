// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QTemporaryFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace test {

using app::Options;

TEST(Options, RunByDefaultWithThePersonsFoldersAndTheBankOfTheProgram) {
    const Options options = app::parseOptions({u"rehearsal"_s});
    EXPECT_EQ(options.action, Options::Action::Run);
    EXPECT_TRUE(options.bankFolder.empty());
    EXPECT_TRUE(options.dataFolder.empty());
    EXPECT_EQ(options.logLevel, u"info"_s);
}

TEST(Options, TakeFoldersAndLogLevel) {
    const Options options = app::parseOptions(
        {u"rehearsal"_s, u"--bank"_s, u"/b"_s, u"--data=/d"_s, u"--log-level"_s, u"debug"_s});
    EXPECT_EQ(options.bankFolder, "/b");
    EXPECT_EQ(options.dataFolder, "/d");
    EXPECT_EQ(options.logLevel, u"debug"_s);
}

TEST(Options, LeaveWithTextOrErrorByTable) {
    struct Row {
        QStringList arguments;
        Options::Action action;
        const char* contains;
    };
    const Row rows[] = {
        {{u"--help"_s}, Options::Action::PrintAndLeave, "Usage:"},
        {{u"-h"_s}, Options::Action::PrintAndLeave, "--bank DIR"},
        {{u"--version"_s}, Options::Action::PrintAndLeave, "rehearsal "},
        {{u"--nonsense"_s}, Options::Action::UsageError, "nonsense"},
        {{u"--bank"_s}, Options::Action::UsageError, "bank"},
        {{u"no-such.rehearsal"_s}, Options::Action::UsageError, "no-such.rehearsal"},
        {{u"rehearsal:A"_s, u"rehearsal:B"_s}, Options::Action::UsageError, "rehearsal:B"},
        {{u"--log-level"_s, u"loud"_s}, Options::Action::UsageError, "loud"},
    };
    for (const Row& row : rows) {
        const Options options = app::parseOptions(QStringList{u"rehearsal"_s} + row.arguments);
        EXPECT_EQ(options.action, row.action) << row.contains;
        EXPECT_TRUE(options.message.contains(QString::fromLatin1(row.contains))) << row.contains;
    }
}

TEST(Options, TakeAFileOrALinkToOpen) {
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    const Options withFile = app::parseOptions({u"rehearsal"_s, file.fileName()});
    EXPECT_EQ(withFile.action, Options::Action::Run);
    EXPECT_EQ(withFile.open.file, file.fileName().toStdString());
    const Options withLink = app::parseOptions({u"rehearsal"_s, u"rehearsal:0J3KQ"_s, u"--data"_s, u"/d"_s});
    EXPECT_EQ(withLink.action, Options::Action::Run);
    EXPECT_EQ(withLink.open.paperCode, u"0J3KQ"_s);
}

TEST(OpenRequest, IsReadFromWhatShellsDesktopsAndBrowsersPass) {
    const std::filesystem::path here = std::filesystem::current_path();
    struct Row {
        QString argument;
        app::OpenRequest request;
        const char* reason;
    };
    const Row rows[] = {
        {u""_s, {}, "a start without anything"},
        {u"rehearsal:"_s, {}, "a link without a code"},
        {u"rehearsal:0J3KQ-8ZV1M"_s, {{}, u"0J3KQ-8ZV1M"_s}, "as we write it"},
        {u"Rehearsal://0J3KQ-8ZV1M/"_s, {{}, u"0J3KQ-8ZV1M"_s}, "as a browser rewrites it"},
        {u"rehearsal:0J3KQ%208ZV1M"_s, {{}, u"0J3KQ 8ZV1M"_s}, "with a blank, encoded"},
        {u"rehearsal:"_s + QString(1000, u'A'), {{}, QString(64, u'A')}, "no code is that long"},
        {u"/tmp/a b.rehearsal"_s, {"/tmp/a b.rehearsal", {}}, "from a shell"},
        {u"file:///tmp/a%20b.rehearsal"_s, {"/tmp/a b.rehearsal", {}}, "from a desktop"},
        {u"history.rehearsal"_s, {here / "history.rehearsal", {}}, "from the working folder"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(app::readOpenRequest(row.argument), row.request) << row.reason;
        EXPECT_EQ(app::readOpenRequest(app::toArgument(row.request)), row.request) << row.reason;
    }
}

} // namespace test
