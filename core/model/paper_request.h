// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/question.h"

#include <cstddef>
#include <optional>
#include <string>
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

/// A test that the exam's folder names: fixed, by a list of questions, or drawn anew for each sitting.
struct NamedTest {
    TestId id;
    std::string title;
    std::optional<int> target; ///< percent of right answers to aim at, 1-100
    PaperRequest request;

    bool isFixed() const { return !request.ids.empty(); }
    bool operator==(const NamedTest&) const = default;
};

} // namespace exam
