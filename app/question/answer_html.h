// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sitting_review.h"
#include "report/sitting_figures.h"

#include <QString>

namespace app {

/// A question after the exam, as HTML for RichTextView: what was asked with the words that decide marked,
/// what was chosen, what is right, why for every entry in the order in which it was shown, the explanation,
/// the references (their links are announced by the view, not followed). `answer` is one of the figures of
/// `review`.
QString answerHtml(const exam::SittingReview& review, const exam::QuestionFigures& answer);

/// The same without scenario and stem, to stand below them.
QString solutionHtml(const exam::SittingReview& review, exam::Position position);

} // namespace app
