// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/grader.h"

#include <algorithm>

namespace exam {

namespace {

void count(Tally& tally, bool right) {
    ++tally.total;
    tally.right += right ? 1 : 0;
}

/// The tally of `key`, which is put at the end when it is new.
template<class Key>
Tally& tallyOf(std::vector<TallyOf<Key>>& tallies, const Key& key) {
    const auto found = std::ranges::find(tallies, key, &TallyOf<Key>::key);
    return found != tallies.end() ? found->tally : tallies.emplace_back(TallyOf<Key>{key, {}}).tally;
}

template<class Key>
void dropEmpty(std::vector<TallyOf<Key>>& tallies) {
    std::erase_if(tallies, [](const TallyOf<Key>& each) { return each.tally.total == 0; });
}

/// Every key of the exam with an empty tally, so that the report keeps the exam's order.
ScoreReport emptyReport(const ExamSpec& spec) {
    ScoreReport report;
    for (const Domain& domain : spec.domains) {
        report.domains.push_back({domain.id, {}});
        for (const Task& task : domain.tasks)
            report.tasks.push_back({task.id, {}});
    }
    for (std::size_t kind = 0; kind < EnumNames<QuestionKind>::values.size(); ++kind)
        report.kinds.push_back({static_cast<QuestionKind>(kind), {}});
    for (std::size_t difficulty = 0; difficulty < EnumNames<Difficulty>::values.size(); ++difficulty)
        report.difficulties.push_back({static_cast<Difficulty>(difficulty), {}});
    return report;
}

} // namespace

ScoreReport grade(const ExamSpec& spec, const Paper& paper, const std::vector<ShownQuestion>& questions,
                  const std::vector<Response>& responses) {
    ScoreReport report = emptyReport(spec);
    for (std::size_t place = 0; place < paper.items.size(); ++place) {
        const Question& question = *questions[place].question;
        const bool right = responses[place] == rightResponse(question);
        report.marks.push_back(right);
        if (!paper.items[place].scored) {
            count(report.unscored, right);
            continue;
        }
        count(report.scored, right);
        count(tallyOf(report.domains, question.domain), right);
        count(tallyOf(report.tasks, question.task), right);
        count(tallyOf(report.kinds, question.kind()), right);
        count(tallyOf(report.difficulties, question.difficulty), right);
        if (!question.scenario.empty())
            count(tallyOf(report.scenarios, question.scenario), right);
    }
    dropEmpty(report.domains);
    dropEmpty(report.tasks);
    dropEmpty(report.kinds);
    dropEmpty(report.difficulties);
    report.scaled = scaledScore(spec.scale, report.scored.share());
    report.passed = report.scaled >= spec.scale.pass;
    return report;
}

std::vector<Response> responsesOf(const SittingState& state) {
    std::vector<Response> responses;
    for (const ItemState& item : state.items)
        responses.push_back(item.response);
    return responses;
}

bool meetsCompetencies(const ScoreScale& scale, const Tally& tally) {
    return tally.share() >= scale.rawAtPass;
}

} // namespace exam
