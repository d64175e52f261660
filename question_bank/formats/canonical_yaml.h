// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way in which a list of questions or scenarios is written down: keys in the order of FORMAT.md,
// lists of names and small maps on one line, a text with line breaks as a block, any other on the line of its
// key, an empty line between entries. Equal values give equal bytes.
#pragma once

#include "loader/source_text.h"

#include <expected>
#include <string>

namespace bank {

/// Why a file is left as it is, and where the reason stands.
struct FormatRefusal {
    Place place;
    std::string reason;
};

enum class ListKind { Questions, Scenarios };

/// The file in canonical form. Comments above an entry, at the head and at the end are kept where they begin
/// in the first column; one inside an entry is a reason to refuse, for there is no place that is surely its
/// own. Also refused: a file with issues, and one whose entries stand on one line. What comes out is read
/// again and compared with what went in, so the meaning never changes.
std::expected<std::string, FormatRefusal> canonicalYaml(const std::string& bytes, ListKind kind);

} // namespace bank
