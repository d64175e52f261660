// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures that question texts may show: files of the bank's own folder and nothing else. A text cannot
// make the program open any other file, address or device.
#pragma once

#include <QImage>
#include <QString>

namespace app {

/// The folder of the bank in use; empty, as at the start, when no picture may be shown. Process-wide, like
/// the theme. GUI thread only.
void setImageFolder(const QString& folder);

/// A picture that a text names, or why it is not shown.
struct BankImage {
    QString path;    ///< canonical; empty when it is refused
    QString refusal; ///< translated; empty when it is not
};

/// Looks the file up without reading it. Refused: a name with a scheme, an absolute one, one that leads out
/// of the folder (also by links), another type than PNG, JPEG or GIF, more than 16 MiB, and a file that is
/// not there.
BankImage findBankImage(const QString& name);

/// Reads the picture; null when it is refused, is not what its name says, or has more than 16 megapixels.
QImage readBankImage(const QString& name);

/// A picture that is wider than `width` made as wide, in device-independent pixels above 0, with no more
/// pixels than a screen of `pixelRatio` shows and no fewer than that where it has them; any other as it is.
QImage fittedTo(const QImage& image, int width, double pixelRatio);

} // namespace app
