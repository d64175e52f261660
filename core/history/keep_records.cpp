// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/keep_records.h"

namespace exam {

Result<void> keepRecords(HistoryStore& store, std::span<const PersonalRecord> records) {
    for (const PersonalRecord& record : records)
        if (auto kept = store.keep(record); !kept)
            return kept;
    return {};
}

} // namespace exam
