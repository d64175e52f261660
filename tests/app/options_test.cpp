// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

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
        {{u"file.yaml"_s}, Options::Action::UsageError, "file.yaml"},
        {{u"--log-level"_s, u"loud"_s}, Options::Action::UsageError, "loud"},
    };
    for (const Row& row : rows) {
        const Options options = app::parseOptions(QStringList{u"rehearsal"_s} + row.arguments);
        EXPECT_EQ(options.action, row.action) << row.contains;
        EXPECT_TRUE(options.message.contains(QString::fromLatin1(row.contains))) << row.contains;
    }
}

} // namespace test
