// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"
#include "paper/paper.h"

namespace app {

/// Two questions about the exam page itself, to be sat on it before an exam. Nothing of it is kept.
struct Tutorial {
    exam::Bank bank;
    exam::Paper paper;
};

/// In the language of the program.
Tutorial makeTutorial();

} // namespace app
