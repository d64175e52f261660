// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "study/study_records.h"

#include <cstddef>
#include <vector>

namespace exam {

/// How many questions come back when, if none is answered before.
struct DueForecast {
    std::size_t today = 0;         ///< due today or before
    std::vector<std::size_t> next; ///< on each of the days that follow, tomorrow first

    bool operator==(const DueForecast&) const = default;
};

/// The forecast for `today` and as many `days` behind it. With a bank, questions that it does not have (any
/// more) are left out, as in a drill; null counts all.
DueForecast dueForecast(const QuestionRecords& records, const Catalogue* bank, const RepetitionPlan& plan,
                        Day today, std::size_t days);

} // namespace exam
