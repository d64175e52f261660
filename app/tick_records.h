// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person ticks off, each tick a personal record by itself: two machines that are merged keep the later
// of each.
#pragma once

#include "base/error.h"

#include "history/personal_record.h"

#include <set>
#include <string>
#include <vector>

namespace app {

exam::PersonalRecord tickRecord(std::string name, bool isDone, exam::WallTime now);

/// The names that begin with `prefix` and are ticked, without it.
std::set<std::string> ticksIn(const std::vector<exam::PersonalRecord>& records, const std::string& prefix);

} // namespace app
