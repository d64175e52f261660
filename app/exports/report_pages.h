// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

class QPagedPaintDevice;

namespace app {

/// Paints the document page by page, with a line at the foot of each: `footer` and the number of the page.
/// Black on white whatever the theme, at the size of paper whatever the text size of the program.
void paintPages(QPagedPaintDevice& device, const QString& html, const QString& footer);

/// The same as a PDF.
QByteArray toPdf(const QString& html, const QString& footer, QPageSize::PageSizeId paper);

} // namespace app
