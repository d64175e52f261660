// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sitting with the figures of its report: the one thing that every export writes, so that none says
// anything else than the result page.
#pragma once

#include "report/sitting_figures.h"

#include <QByteArray>

#include <span>

namespace app {

struct SittingReport {
    exam::SittingReview review;
    exam::SittingFigures figures; ///< of `review`
};

inline SittingReport reportOf(exam::SittingReview review, std::span<const exam::Topic> topics = {}) {
    exam::SittingFigures figures = exam::figuresOf(review, topics);
    return {std::move(review), std::move(figures)};
}

/// JSON (UTF-8): the figures of one sitting, or {"sittings": [...]} of several. Keys are English whatever the
/// program's language; durations are milliseconds, shares 0 to 1, times UTC, entries numbered from 1 as the
/// bank lists them.
QByteArray toJson(const SittingReport& report);
QByteArray toJson(std::span<const SittingReport> reports);

/// RFC 4180 with a header: a line per question of each sitting, with what is needed of the sitting in front.
/// Numbers have a decimal point in every language.
QByteArray toCsv(std::span<const SittingReport> reports);

/// xAPI 1.0.3 (ADL, 2016): an array of statements, one per question ("answered"), then one on the whole
/// ("passed" or "failed"; "attempted" without a scored question). The actor is anonymous. Statement ids
/// follow from the sitting, so that a store which is given them twice keeps them once.
QByteArray toXapi(const SittingReport& report);

} // namespace app
