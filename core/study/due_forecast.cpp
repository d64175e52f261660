// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/due_forecast.h"

namespace exam {

DueForecast dueForecast(const QuestionRecords& records, const Catalogue* bank, const RepetitionPlan& plan,
                        Day today, std::size_t days) {
    DueForecast forecast{.today = 0, .next = std::vector<std::size_t>(days)};
    for (const auto& [question, record] : records) {
        if (bank && !bank->indexOf(question))
            continue;
        const int wait = daysBetween(today, dueDay(record, plan));
        if (wait <= 0)
            ++forecast.today;
        else if (static_cast<std::size_t>(wait) <= days)
            ++forecast.next[static_cast<std::size_t>(wait) - 1];
    }
    return forecast;
}

} // namespace exam
