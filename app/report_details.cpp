// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_details.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QStringList>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype kLogLines = 60;
constexpr qint64 kLogBytes = qint64{16} * 1024;

QString text(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

QString lastLines(const std::filesystem::path& logFile) {
    QFile file(text(logFile));
    if (logFile.empty() || !file.open(QIODevice::ReadOnly))
        return u"(no log)"_s;
    file.seek(std::max<qint64>(0, file.size() - kLogBytes));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    return lines.mid(std::max<qsizetype>(0, lines.size() - kLogLines)).join(u'\n');
}

QString withoutNames(QString details) {
    const auto hide = [&details](const QString& name, const QString& sign) {
        if (name.size() > 1) // "/" is nobody's home
            details.replace(name, sign);
    };
    hide(QDir::homePath(), u"~"_s);
    hide(QSysInfo::machineHostName(), u"(machine)"_s);
    return details;
}

} // namespace

QString programDetails(const ReportFacts& facts) {
    return QStringList{
        u"Rehearsal " REHEARSAL_VERSION " (" REHEARSAL_BUILD_TYPE ", " REHEARSAL_COMPILER
        ", %1)"_s.arg(QSysInfo::buildAbi()),
        u"Qt %1, built with %2, %3"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                                          QGuiApplication::platformName()),
        u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QLocale().name()),
        u"Bank: %1, in %2"_s.arg(facts.bank, text(facts.bankFolder)),
        u"Data: %1"_s.arg(text(facts.dataFolder)),
        u"Log: %1"_s.arg(text(facts.logFile)),
    }
        .join(u'\n');
}

QString reportDetails(const ReportFacts& facts) {
    return withoutNames(programDetails(facts) + u"\n\n"_s + lastLines(facts.logFile) + u'\n');
}

} // namespace app
