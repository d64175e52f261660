// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module that print_module.h loads.
#include "exports/print_module.h"

#include <QComboBox>
#include <QPrintPreviewDialog>
#include <QPrinter>

extern "C" Q_DECL_EXPORT void rehearsalPrint(QWidget* parent, const QString& title,
                                             const app::PaintPages& paint) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(title);
    if (parent)
        preview.resize(parent->size());
    for (QComboBox* zoom : preview.findChildren<QComboBox*>())
        zoom->setMinimumContentsLength(12); // Qt counts without the padding of our theme
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&paint](QPrinter* device) { paint(*device); });
    preview.exec();
}
