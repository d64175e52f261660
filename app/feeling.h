// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person felt about an exam before they saw the result. Kept as a personal record beside the sitting.
#pragma once

#include "base/ids.h"
#include "history/personal_record.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// From surely failed to surely passed. Stored by number: never renumber.
enum class Expectation { SurelyFailed, ProbablyFailed, HardToSay, ProbablyPassed, SurelyPassed };

inline constexpr int kExpectations = static_cast<int>(Expectation::SurelyPassed) + 1;

struct Feeling {
    Expectation expectation = Expectation::HardToSay;
    QString remark; ///< what the person would do differently; may be empty

    bool operator==(const Feeling&) const = default;
};

QString expectationText(Expectation expectation);

exam::PersonalRecord toRecord(const exam::SittingId& sitting, const Feeling& feeling, exam::WallTime now);
/// The feeling about a sitting among records of the kind Setting; nothing where there is none that can be
/// read.
std::optional<Feeling> feelingAbout(const exam::SittingId& sitting,
                                    const std::vector<exam::PersonalRecord>& records);

} // namespace app
