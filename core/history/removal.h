// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sitting that was removed stays in the history, and is left out of everything that is shown or computed
// until it is restored. So no click, kill or power cut loses one. The record of it travels with the history:
// a copy of the sitting on another machine does not come back by merging, and of a removal and a restoration
// the later one counts.
#pragma once

#include "base/ids.h"
#include "history/personal_record.h"

#include <span>
#include <string_view>
#include <vector>

namespace exam {

/// Stored: bodies of a RecordKind::Removal, whose name is the sitting's id.
inline constexpr std::string_view kRemoved = "removed";
inline constexpr std::string_view kRestored = "restored";

inline PersonalRecord removalOf(const SittingId& id, WallTime now) {
    return {RecordKind::Removal, id.value, std::string(kRemoved), now};
}

inline PersonalRecord restorationOf(const SittingId& id, WallTime now) {
    return {RecordKind::Removal, id.value, std::string(kRestored), now};
}

/// The sittings that are removed, of the latest record of each.
inline std::vector<SittingId> removedIn(std::span<const PersonalRecord> records) {
    std::vector<SittingId> ids;
    for (const PersonalRecord& record : records)
        if (record.kind == RecordKind::Removal && record.body == kRemoved)
            ids.push_back({record.name});
    return ids;
}

} // namespace exam
