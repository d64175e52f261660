// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/bank_images.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 kMaxBytes = 16LL * 1024 * 1024;
constexpr qint64 kMaxPixels = 16LL * 1024 * 1024;

QString g_folder;

/// By the end of the name, with the format that the content has to have. No SVG: it can name other files.
struct ImageType {
    QLatin1String ending;
    const char* format;
};

constexpr ImageType kTypes[] = {{QLatin1String("png"), "png"},
                                {QLatin1String("jpg"), "jpeg"},
                                {QLatin1String("jpeg"), "jpeg"},
                                {QLatin1String("gif"), "gif"}};

const char* formatOf(const QString& name) {
    const QString ending = QFileInfo(name).suffix().toLower();
    for (const ImageType& type : kTypes)
        if (ending == type.ending)
            return type.format;
    return nullptr;
}

QString translated(const char* text) {
    return QCoreApplication::translate("BankImages", text);
}

BankImage refused(const char* reason) {
    return {.path = {}, .refusal = translated(reason)};
}

} // namespace

void setImageFolder(const QString& folder) {
    g_folder = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
}

BankImage findBankImage(const QString& name) {
    if (name.contains(u':') || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0)))
        return refused("only files in the folder of the bank are shown");
    if (!formatOf(name))
        return refused("only PNG, JPEG and GIF are shown");
    const QFileInfo file(g_folder.isEmpty() ? QString()
                                            : QFileInfo(QDir(g_folder), name).canonicalFilePath());
    if (g_folder.isEmpty() || file.filePath().isEmpty() || !file.isFile())
        return refused("the file is not in the folder of the bank");
    if (!file.filePath().startsWith(g_folder + u'/'))
        return refused("only files in the folder of the bank are shown");
    if (!formatOf(file.filePath()))
        return refused("only PNG, JPEG and GIF are shown");
    if (file.size() > kMaxBytes)
        return refused("the file is larger than 16 MiB");
    return {.path = file.filePath(), .refusal = {}};
}

QImage readBankImage(const QString& name) {
    const BankImage image = findBankImage(name);
    if (image.path.isEmpty())
        return {};
    QImageReader reader(image.path, formatOf(image.path));
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > kMaxPixels)
        return {};
    return reader.read();
}

QImage fittedTo(const QImage& image, int width, double pixelRatio) {
    if (image.width() <= width)
        return image;
    const int pixels = std::min(image.width(), qRound(width * pixelRatio));
    QImage fitted = image.scaledToWidth(pixels, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(static_cast<double>(pixels) / width);
    return fitted;
}

} // namespace app
