// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/enum_names.h"

#include <array>
#include <optional>
#include <string>

namespace exam {

/// What kind of sitting it is. Stored by name.
/// - Exam: no pause, nothing is revealed until the end.
/// - Practice: may be paused, an answer is revealed on demand.
/// - Drill: may be paused, the answer is revealed after each question.
enum class SittingMode { Exam, Practice, Drill };

template<>
struct EnumNames<SittingMode> {
    static constexpr std::array<std::string_view, 3> values{"exam", "practice", "drill"};
};

/// How a paper is sat. Stored with the sitting.
struct Conditions {
    SittingMode mode = SittingMode::Exam;
    std::optional<Millis> allowed = std::nullopt; ///< more than 0; absent: as long as the person likes
    std::string extraTimeId = {}; ///< which of the exam's extra times `allowed` holds; empty for none
    bool caseStudy = false;
    bool unscored = false;
    bool confidence = false; ///< the person is asked how sure they are of each answer

    bool allowsPause() const { return mode != SittingMode::Exam; }
    bool revealsAnswers() const { return mode != SittingMode::Exam; }

    bool operator==(const Conditions&) const = default;
};

} // namespace exam
