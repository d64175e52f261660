// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_names.h"

#include <array>
#include <string_view>

namespace exam {

/// From the first complete answer to a question to the one it ended with. A way back to the first answer is
/// no change; an answer that was cleared ended wrong. Stored by name.
enum class AnswerChange { None, WrongToRight, RightToWrong, WrongToWrong };

template<>
struct EnumNames<AnswerChange> {
    static constexpr std::array<std::string_view, 4> values{"none", "wrong-to-right", "right-to-wrong",
                                                            "wrong-to-wrong"};
};

} // namespace exam
