// SPDX-License-Identifier: GPL-3.0-or-later
#include "tick_records.h"

#include <utility>

namespace app {

namespace {

const std::string kDone = "done";
const std::string kOpen = "open";

} // namespace

exam::PersonalRecord tickRecord(std::string name, bool isDone, exam::WallTime now) {
    return {exam::RecordKind::Setting, std::move(name), isDone ? kDone : kOpen, now};
}

std::set<std::string> ticksIn(const std::vector<exam::PersonalRecord>& records, const std::string& prefix) {
    std::set<std::string> ticks;
    for (const exam::PersonalRecord& record : records)
        if (record.name.starts_with(prefix) && record.body == kDone)
            ticks.insert(record.name.substr(prefix.size()));
    return ticks;
}

} // namespace app
