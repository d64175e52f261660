// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_request.h"

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto kScheme = "rehearsal:"_L1;
constexpr qsizetype kLongestCode = 64;

/// Browsers put slashes around what stands behind a scheme that they do not know.
QString codeOf(const QString& link) {
    QString code = QUrl::fromPercentEncoding(link.mid(kScheme.size()).toUtf8());
    while (code.startsWith(u'/'))
        code.remove(0, 1);
    while (code.endsWith(u'/'))
        code.chop(1);
    return code.simplified().left(kLongestCode);
}

std::filesystem::path absolutePath(const QString& name) {
    std::error_code noWorkingFolder;
    const std::filesystem::path given = QFile::encodeName(name).toStdString();
    const std::filesystem::path absolute = std::filesystem::absolute(given, noWorkingFolder);
    return noWorkingFolder ? given : absolute;
}

} // namespace

OpenRequest readOpenRequest(const QString& argument) {
    if (argument.startsWith(kScheme, Qt::CaseInsensitive))
        return {.file = {}, .paperCode = codeOf(argument)};
    const QUrl address(argument);
    const QString name = address.isLocalFile() ? address.toLocalFile() : argument;
    return name.isEmpty() ? OpenRequest() : OpenRequest{.file = absolutePath(name), .paperCode = {}};
}

QString toArgument(const OpenRequest& request) {
    if (!request.paperCode.isEmpty())
        return kScheme + request.paperCode;
    return QFile::decodeName(QByteArray::fromStdString(request.file.string()));
}

} // namespace app
