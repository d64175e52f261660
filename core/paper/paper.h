// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "model/entry_order.h"
#include "model/paper_request.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace exam {

/// What a person did with a question before.
struct SeenBefore {
    WallTime last{};
    bool right = false; ///< the last time

    bool operator==(const SeenBefore&) const = default;
};

/// Questions a person has seen; those not in it are unseen.
using Exposure = std::unordered_map<QuestionId, SeenBefore>;

struct PaperItem {
    QuestionId question;
    EntryOrder entryOrder; ///< a permutation of 0..entryCount-1
    bool scored = true;

    bool operator==(const PaperItem&) const = default;
};

/// The questions of one test, in order.
struct Paper {
    ExamId exam;
    std::string bankEdition;
    std::uint64_t seed = 0;
    PaperRequest request;
    std::vector<PaperItem> items;

    bool operator==(const Paper&) const = default;
};

} // namespace exam
