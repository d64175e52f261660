// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person writes down from memory before an exam: the sheets of a bank's recall.yaml.
#pragma once

#include "base/enum_names.h"

#include <cstddef>
#include <string>
#include <vector>

namespace exam {

enum class RecallKind { Limits, Formulas, Mnemonics, Decisions };

template<>
struct EnumNames<RecallKind> {
    static constexpr std::array<std::string_view, 4> values{"limits", "formulas", "mnemonics", "decisions"};
};

/// One thing to know by heart.
struct RecallEntry {
    std::string id;                ///< unique within its sheet; stored with tries
    std::string cue;               ///< what it is about: "Real-time endpoint: largest payload"
    std::string answer;            ///< "25 MB"
    std::vector<std::string> keys; ///< each alone proves the answer; none: the answer does
    std::string note;              ///< may be empty
    std::string reference;         ///< https address; may be empty
    std::string checked;           ///< day on which the answer was compared with the reference

    bool operator==(const RecallEntry&) const = default;
};

struct RecallSheet {
    std::string id; ///< unique within its bank; stored with tries
    std::string title;
    RecallKind kind = RecallKind::Limits;
    std::string prompt; ///< what to write down
    std::vector<RecallEntry> entries;

    bool operator==(const RecallSheet&) const = default;
};

} // namespace exam
