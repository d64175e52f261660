// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_store.h"

namespace exam {

Result<HistoryOverview> HistoryStore::overview(std::size_t latest) {
    auto sittings = list();
    if (!sittings)
        return std::unexpected(std::move(sittings.error()));
    HistoryOverview overview;
    for (SittingSummary& sitting : *sittings) {
        if (!sitting.finished)
            overview.unfinished.push_back(std::move(sitting));
        else if (overview.latest.size() < latest)
            overview.latest.push_back(std::move(sitting));
        else
            ++overview.earlier;
    }
    return overview;
}

} // namespace exam
