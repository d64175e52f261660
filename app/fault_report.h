// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sitting_review.h"

#include <QString>

namespace app {

/// A text to send to those who keep the bank when something is wrong with a question: which question of which
/// version and edition, how it was shown, what was answered and what counts as right, and room for what is
/// wrong with it. In English, which those who keep the bank read; holds nothing about the person.
QString faultReport(const exam::SittingReview& review, exam::Position position);

} // namespace app
