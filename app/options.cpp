// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::filesystem::path folder(const QString& value) {
    return std::filesystem::path(QFile::encodeName(value).toStdString());
}

const QStringList& logLevels() {
    static const QStringList levels{u"trace"_s, u"debug"_s, u"info"_s, u"warn"_s, u"error"_s, u"off"_s};
    return levels;
}

Options leave(Options::Action action, const QString& message) {
    Options options;
    options.action = action;
    options.message = message;
    return options;
}

/// Written by hand: QCommandLineParser's own help text needs an application object.
QString helpText() {
    return u"Usage: rehearsal [options] [FILE | rehearsal:CODE]\n"
           "Timed mock exams with review. Works offline, asks for no account, sends nothing.\n"
           "\n"
           "FILE is an exported history to import, CODE the code of a paper to sit.\n"
           "\n"
           "Options:\n"
           "  --bank DIR         use the question bank in DIR\n"
           "  --data DIR         keep history, settings and log in DIR\n"
           "  --log-level LEVEL  %1 (default: info)\n"
           "  --help             print this and leave\n"
           "  --version          print the version and leave\n"_s.arg(logLevels().join(u", "_s));
}

} // namespace

Options parseOptions(const QStringList& arguments) {
    const QCommandLineOption bank(u"bank"_s, QString(), u"DIR"_s);
    const QCommandLineOption data(u"data"_s, QString(), u"DIR"_s);
    const QCommandLineOption logLevel(u"log-level"_s, QString(), u"LEVEL"_s, u"info"_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    QCommandLineParser parser;
    parser.addOptions({bank, data, logLevel, help, version});
    if (!parser.parse(arguments))
        return leave(Options::Action::UsageError, parser.errorText() + u"\n\n"_s + helpText());
    if (parser.isSet(help))
        return leave(Options::Action::PrintAndLeave, helpText());
    if (parser.isSet(version))
        return leave(Options::Action::PrintAndLeave, u"rehearsal " REHEARSAL_VERSION "\n"_s);
    const QStringList toOpen = parser.positionalArguments();
    if (toOpen.size() > 1)
        return leave(
            Options::Action::UsageError,
            u"Only one file or link can be opened at a time; \"%1\" is one more.\n\n"_s.arg(toOpen[1]) +
                helpText());
    if (!logLevels().contains(parser.value(logLevel)))
        return leave(Options::Action::UsageError,
                     u"Unknown log level \"%1\".\n\n"_s.arg(parser.value(logLevel)) + helpText());
    Options options;
    options.open = readOpenRequest(toOpen.value(0));
    std::error_code unreadable;
    if (!options.open.file.empty() && !std::filesystem::exists(options.open.file, unreadable))
        return leave(Options::Action::UsageError,
                     u"There is no file \"%1\".\n\n"_s.arg(toOpen[0]) + helpText());
    options.bankFolder = folder(parser.value(bank));
    options.dataFolder = folder(parser.value(data));
    options.logLevel = parser.value(logLevel);
    return options;
}

} // namespace app
