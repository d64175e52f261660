// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/failure.h"

#include "dialogs/prompts.h"
#include "error_text.h"

#include <spdlog/spdlog.h>

namespace app {

void tellFailure(Prompts& prompts, QWidget* parent, const QString& title, const exam::Error& error) {
    spdlog::error("{}: {}", title.toStdString(), error.detail);
    prompts.tell(parent, title, errorText(error));
}

} // namespace app
