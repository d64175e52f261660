// SPDX-License-Identifier: GPL-3.0-or-later
//
// What exam.yaml says: the exam as data. Nothing here knows a particular exam.
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "model/question.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exam {

/// One line of the exam guide.
struct Point {
    PointCode code;
    std::string kind; ///< "knowledge" or "skill"
    std::string text;

    bool operator==(const Point&) const = default;
};

struct Task {
    TaskId id;
    std::string title;
    std::vector<Point> points;

    bool operator==(const Task&) const = default;
};

struct Domain {
    DomainId id;
    std::string title;
    int weight = 0; ///< percent of the paper, 1-100; over the exam they add up to 100
    std::vector<Task> tasks;

    bool operator==(const Domain&) const = default;
};

/// The scale of the score. The real conversion is not public: `rawAtPass` is our estimate of the share of
/// marks that a pass takes, and every scaled score made with it is called an estimate.
struct ScoreScale {
    int minimum = 100;
    int maximum = 1000;
    int pass = 720;
    double rawAtPass = 0.70; ///< in (0, 1)

    bool operator==(const ScoreScale&) const = default;
};

/// More time than the exam gives: `factor` times the time, then `added` on top.
struct ExtraTime {
    std::string id; ///< stored with a sitting
    std::string title;
    double factor = 1.0;
    std::chrono::minutes added{0};

    bool operator==(const ExtraTime&) const = default;
};

/// One round through the paper and the minutes the pace line plans for it. Not a limit.
struct PassPlan {
    std::string title;
    std::chrono::minutes minutes{0};

    bool operator==(const PassPlan&) const = default;
};

struct ExamSpec {
    ExamId id;
    std::string code;  ///< "MLA-C01"
    std::string title; ///< the exam's official name
    std::string vendor;
    std::size_t questionCount = 0;
    std::size_t unscoredCount = 0; ///< of questionCount, in a sitting that asks for them
    std::chrono::minutes duration{0};
    ScoreScale scale;
    std::array<double, EnumNames<QuestionKind>::values.size()> kindShares{};     ///< wanted, add up to 1
    std::array<double, EnumNames<Difficulty>::values.size()> difficultyShares{}; ///< wanted, add up to 1
    std::vector<ExtraTime> extraTimes;
    std::vector<PassPlan> passes; ///< first, flagged, final
    std::vector<Domain> domains;

    bool operator==(const ExamSpec&) const = default;

    const Domain* findDomain(const DomainId& id) const;
    const Task* findTask(const TaskId& id) const;
};

/// The time that `extra` (absent: none) leaves for the exam.
Millis allowedTime(const ExamSpec& spec, const std::optional<ExtraTime>& extra);

/// Splits `total` by `weights` with the largest remainder method: every share is its exact value rounded down
/// or up, and they add up to `total`. Equal remainders go to the earlier weight. Weights that are all 0 get
/// nothing. Whole numbers, so that every machine splits alike.
std::vector<std::size_t> largestRemainder(const std::vector<std::uint32_t>& weights, std::size_t total);

/// Shares from 0 to 1 as weights for largestRemainder().
template<std::size_t size>
std::vector<std::uint32_t> inMillionths(const std::array<double, size>& shares) {
    std::vector<std::uint32_t> weights;
    for (const double share : shares)
        weights.push_back(static_cast<std::uint32_t>(std::lround(share * 1e6)));
    return weights;
}

/// How many of `total` questions each domain gets, in the order of spec.domains.
std::vector<std::size_t> domainQuotas(const ExamSpec& spec, std::size_t total);

} // namespace exam
