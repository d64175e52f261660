// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting/event.h"

#include <QStringView>

#include <vector>

namespace app {

/// `ranges` (rising, apart) with `toggled` among them; where all of it is among them already, without it.
/// Ranges that touch become one. `toggled` must not be empty.
std::vector<exam::TextRange> withToggled(std::vector<exam::TextRange> ranges, exam::TextRange toggled);

/// How many Unicode code points stand before `place`, an index of UTF-16 units.
std::uint32_t codePointsBefore(QStringView text, qsizetype place);

/// The index of UTF-16 units behind the first `count` code points; the end of the text for more than it has.
qsizetype placeBehind(QStringView text, std::uint32_t count);

} // namespace app
