// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"
#include "model/catalogue.h"
#include "study/gates.h"
#include "study/readiness.h"

#include <optional>
#include <vector>

namespace app {

/// What all sittings of an exam say together.
struct HistoryProgress {
    exam::ExamSpec spec;
    std::vector<exam::SittingResult> results; ///< in the order in which they were begun
    std::vector<exam::NamedTest> tests;       ///< of the bank, for their titles
    exam::Readiness readiness;
    std::vector<exam::Gate> domainGates;
    std::vector<exam::Gate> testGates;
    std::vector<exam::Gate> lastWeekGates; ///< of the seven days up to today, as no day of an exam is known
};

/// Past results as gates and charts take them; without the names of their tests where `catalogue` is null.
std::vector<exam::SittingResult> sittingResultsOf(const std::vector<exam::PastResult>& past,
                                                  const exam::Catalogue* catalogue);

/// `now` says which day it is. Errors: those of HistoryStore::results() and attempts().
exam::Result<HistoryProgress> progressOf(exam::HistoryStore& store, const exam::Catalogue& catalogue,
                                         exam::WallTime now);

} // namespace app
