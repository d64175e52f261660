// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to do after a sitting: how to share the time for studying, what to read again, what to drill.
#pragma once

#include "history/sitting_review.h"
#include "study/drill.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace exam {

struct TaskShare {
    TaskId task;
    std::size_t percent = 0; ///< of all time; those of a domain add up to its percent

    bool operator==(const TaskShare&) const = default;
};

struct DomainShare {
    DomainId domain;
    std::size_t percent = 0;      ///< of all time; over the domains they add up to 100
    std::vector<TaskShare> tasks; ///< those asked about, in the order of the exam

    bool operator==(const DomainShare&) const = default;
};

/// How to share the time for studying over the domains and tasks that `tasks` has answers to, in the order of
/// the exam: each gets its weight times its room to grow, the share that is expected to be wrong the next
/// time. Empty without answers.
///
/// - Room of a domain: (wrong + 1/2) / (total + 1), so that nothing is finished for being right a few times.
/// - Room of a task: the same with its domain's room for kDomainsSay questions more, because a task has few.
/// - Weight of a task: its share of the points of its domain.
///
/// The study guide (line 10471) makes such a split of the scores by domain, by example and without a rule;
/// its example (60 and 30 percent for the weaker two of four) is steeper.
std::vector<DomainShare> studySplit(const ExamSpec& spec, std::span<const TallyOf<TaskId>> tasks);

inline constexpr double kDomainsSay = 4.0;

/// A topic of which questions were missed, with the places of the study guide that treat them.
struct TopicToReread {
    TopicId topic;
    std::string title; ///< of the bank as it is now; the topic's id when it has the topic no more
    TaskId task;       ///< of the first question missed
    std::vector<Position> missed = {};
    std::vector<GuidePlace> places = {}; ///< that those questions name, each once; may be empty
    std::vector<std::string> lines = {}; ///< that the bank names for the topic; may be empty

    bool operator==(const TopicToReread&) const = default;
};

/// The topics that missed questions test (the first that each names), those missed most often first, then by
/// the paper. `marks` beside `questions`; `topics` of the bank as it is now. Chapters stand with the
/// questions: the bank's topics name lines alone.
std::vector<TopicToReread> topicsToReread(const std::vector<ShownQuestion>& questions,
                                          const std::vector<bool>& marks, std::span<const Topic> topics);

/// The drill that follows from topics to read again: kDrillLength questions on the first kDrillTopics of
/// them, those least known first. Nothing when there is nothing to read again.
std::optional<DrillRequest> drillAfter(const std::vector<TopicToReread>& topics);

inline constexpr std::size_t kDrillLength = 10;
inline constexpr std::size_t kDrillTopics = 5;

} // namespace exam
