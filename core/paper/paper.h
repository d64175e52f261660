// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "model/question.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace exam {

/// What is wanted of a paper. Lists restrict: an empty one allows everything of its sort, several lists must
/// all allow a question.
struct PaperRequest {
    std::size_t count = 0; ///< questions; 0 for as many as the exam has
    bool caseStudy = false;
    bool unscored = false; ///< hide the exam's number of unscored questions among the scored ones
    /// Make the largest paper on blueprint that the bank can fill when `count` cannot be reached. Asked for
    /// by the person after a refusal, never silently.
    bool acceptShorter = false;
    std::vector<DomainId> domains;
    std::vector<TaskId> tasks;
    std::vector<TopicId> topics;
    std::vector<std::string> services;
    std::vector<QuestionKind> kinds;
    std::vector<Difficulty> difficulties;
    std::vector<QuestionId> ids;

    bool operator==(const PaperRequest&) const = default;
};

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
    std::vector<EntryIndex> entryOrder; ///< entries in the order shown: a permutation of 0..entryCount-1
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
