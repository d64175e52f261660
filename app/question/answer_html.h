// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sitting_review.h"

#include <QString>

namespace app {

/// A question after the exam, as HTML for RichTextView: what was asked, what was chosen, what is right, why
/// for every entry, the explanation, the references (their links are announced by the view, not followed).
QString answerHtml(const exam::SittingReview& review, exam::Position position);

/// The same without scenario and stem, to stand below them.
QString solutionHtml(const exam::SittingReview& review, exam::Position position);

} // namespace app
