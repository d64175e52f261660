// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printing lies in a module (modules.h), for Qt's part for it.
#pragma once

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace app {

using PaintPages = std::function<void(QPagedPaintDevice&)>;

/// What the module exports under kPrintFunction: shows a preview from which one prints, until it is closed.
using PrintFunction = void(QWidget* parent, const QString& title, const PaintPages& paint);
inline constexpr auto kPrintFunction = "rehearsalPrint";

/// Null where the module is not installed.
PrintFunction* loadPrinting();

} // namespace app
