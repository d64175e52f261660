// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/enum_names.h"

#include <string>

namespace exam {

/// What a person makes beside sittings. Stored by name.
enum class RecordKind { Note, Card, Setting, Removal };

template<>
struct EnumNames<RecordKind> {
    static constexpr std::array<std::string_view, 4> values{"note", "card", "setting", "removal"};
};

/// A note to a question, a card of spaced repetition, a setting that goes with the person to another machine,
/// or that a sitting was removed (removal.h). What name and body mean is the business of whoever keeps it.
struct PersonalRecord {
    RecordKind kind = RecordKind::Note;
    std::string name; ///< unique within its kind: a question's id, a setting's key
    std::string body;
    WallTime changedAt{};

    bool operator==(const PersonalRecord&) const = default;
};

} // namespace exam
