// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/next_steps.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace exam {

namespace {

/// The share expected to be wrong, where before any answer `prior` is expected, as firmly as `weight` answers
/// would tell it.
double roomOf(const Tally& tally, double prior, double weight) {
    const auto wrong = static_cast<double>(tally.total - tally.right);
    return (wrong + prior * weight) / (static_cast<double>(tally.total) + weight);
}

/// A domain with its tasks, before percents are made of it.
struct DomainNeed {
    const Domain* domain = nullptr;
    double need = 0.0;
    std::vector<const Task*> tasks = {}; ///< asked about
    std::vector<double> taskNeeds = {};  ///< beside tasks
};

const Tally* tallyOf(std::span<const TallyOf<TaskId>> tallies, const TaskId& id) {
    const auto found = std::ranges::find(tallies, id, &TallyOf<TaskId>::key);
    return found == tallies.end() || found->tally.total == 0 ? nullptr : &found->tally;
}

std::optional<DomainNeed> needOf(const Domain& domain, std::span<const TallyOf<TaskId>> tallies) {
    DomainNeed need{.domain = &domain};
    Tally all;
    for (const Task& task : domain.tasks) {
        if (const Tally* tally = tallyOf(tallies, task.id)) {
            need.tasks.push_back(&task);
            all.right += tally->right;
            all.total += tally->total;
        }
    }
    if (all.total == 0)
        return std::nullopt;
    const double room = roomOf(all, 0.5, 1.0);
    need.need = domain.weight * room;
    for (const Task* task : need.tasks)
        need.taskNeeds.push_back(static_cast<double>(task->points.size()) *
                                 roomOf(*tallyOf(tallies, task->id), room, kDomainsSay));
    return need;
}

/// Whole numbers in the ratio of `needs` that add up to `total`.
std::vector<std::size_t> shareOut(const std::vector<double>& needs, std::size_t total) {
    double all = 0.0;
    for (const double need : needs)
        all += need;
    std::vector<std::uint32_t> weights;
    for (const double need : needs)
        weights.push_back(static_cast<std::uint32_t>(std::lround(need / all * 1e6)));
    return largestRemainder(weights, total);
}

DomainShare shareOf(const DomainNeed& need, std::size_t percent) {
    DomainShare share{need.domain->id, percent, {}};
    const std::vector<std::size_t> percents = shareOut(need.taskNeeds, percent);
    for (std::size_t task = 0; task < percents.size(); ++task)
        share.tasks.push_back({need.tasks[task]->id, percents[task]});
    return share;
}

TopicToReread newTopic(const Question& question, std::span<const Topic> topics) {
    const TopicId& id = question.topics.front();
    TopicToReread reread{.topic = id, .title = id.value, .task = question.task};
    const auto known = std::ranges::find(topics, id, &Topic::id);
    if (known != topics.end()) {
        reread.title = known->title;
        reread.lines = known->guideLines;
    }
    return reread;
}

} // namespace

std::vector<DomainShare> studySplit(const ExamSpec& spec, std::span<const TallyOf<TaskId>> tasks) {
    std::vector<DomainNeed> needs;
    std::vector<double> weights;
    for (const Domain& domain : spec.domains) {
        if (std::optional<DomainNeed> need = needOf(domain, tasks)) {
            weights.push_back(need->need);
            needs.push_back(*std::move(need));
        }
    }
    std::vector<DomainShare> shares;
    const std::vector<std::size_t> percents = shareOut(weights, 100);
    for (std::size_t domain = 0; domain < needs.size(); ++domain)
        shares.push_back(shareOf(needs[domain], percents[domain]));
    return shares;
}

std::vector<TopicToReread> topicsToReread(const std::vector<ShownQuestion>& questions,
                                          const std::vector<bool>& marks, std::span<const Topic> topics) {
    std::vector<TopicToReread> all;
    for (Position position = 0; position < questions.size(); ++position) {
        const Question& question = *questions[position].question;
        if (marks[position] || question.topics.empty())
            continue;
        auto reread = std::ranges::find(all, question.topics.front(), &TopicToReread::topic);
        if (reread == all.end())
            reread = all.insert(all.end(), newTopic(question, topics));
        reread->missed.push_back(position);
        if (question.guide && std::ranges::find(reread->places, *question.guide) == reread->places.end())
            reread->places.push_back(*question.guide);
    }
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const TopicToReread& topic) { return topic.missed.size(); });
    return all;
}

std::optional<DrillRequest> drillAfter(const std::vector<TopicToReread>& topics) {
    if (topics.empty())
        return std::nullopt;
    DrillRequest drill{.choice = DrillChoice::WeakestFirst};
    drill.questions.count = kDrillLength;
    for (const TopicToReread& topic : topics | std::views::take(kDrillTopics))
        drill.questions.topics.push_back(topic.topic);
    return drill;
}

} // namespace exam
