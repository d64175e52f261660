// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/near_duplicates.h"
#include "model/bank.h"

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace bank {

/// A point of the exam and how many questions name it among their points.
struct PointCount {
    exam::PointCode code;
    std::string text;
    std::size_t questions = 0;
};

using TaskFilter = std::function<bool(const exam::Domain&, const exam::Task&)>;

/// Points of the tasks that pass the filter with fewer than thresholds::kItemsPerPoint questions, in the
/// order of the exam. Questions of all tasks count.
std::vector<PointCount> thinPoints(const exam::Bank& bank, const TaskFilter& filter);

/// How many questions pass the filter, in all and by kind and difficulty.
struct Spread {
    std::size_t questions = 0;
    std::array<std::size_t, exam::EnumNames<exam::QuestionKind>::values.size()> kinds{};
    std::array<std::size_t, exam::EnumNames<exam::Difficulty>::values.size()> difficulties{};
};

Spread spreadOf(const exam::Bank& bank, const QuestionFilter& filter);

} // namespace bank
