// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

class QWidget;

namespace app {

class Prompts;

/// Tells what went wrong and what to do (error_text.h), under a title that says what did not happen; the log
/// has the details.
void tellFailure(Prompts& prompts, QWidget* parent, const QString& title, const exam::Error& error);

} // namespace app
