// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>

namespace exam {

/// A name from the bank, distinct by what it names: a TaskId cannot be passed where a DomainId is meant.
template<class Tag>
struct Id {
    std::string value;

    auto operator<=>(const Id&) const = default;
    bool empty() const { return value.empty(); }
};

using ExamId = Id<struct ExamTag>;         ///< "mla-c01"
using DomainId = Id<struct DomainTag>;     ///< "1"
using TaskId = Id<struct TaskTag>;         ///< "1.1"
using PointCode = Id<struct PointTag>;     ///< "1.1-S2"
using QuestionId = Id<struct QuestionTag>; ///< "mla-1.1-007"
using ScenarioId = Id<struct ScenarioTag>; ///< "retail-forecast"
using TopicId = Id<struct TopicTag>;       ///< "columnar-formats"
using TestId = Id<struct TestTag>;         ///< "practice-1"
using SittingId = Id<struct SittingTag>;   ///< a UUID without braces; unique over all machines of a person

} // namespace exam

template<class Tag>
struct std::hash<exam::Id<Tag>> {
    std::size_t operator()(const exam::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.value);
    }
};
