// SPDX-License-Identifier: GPL-3.0-or-later
//
// What few starts need and every start would pay for lies in modules, which are loaded when they are asked
// for: libraries beside the program, or in the package's own folder of them (README of app).
#pragma once

#include <QtGlobal>

namespace app {

/// The function that a module exports; the module then stays loaded. Null where it is not installed.
QFunctionPointer findInModule(const char* module, const char* function);

} // namespace app
