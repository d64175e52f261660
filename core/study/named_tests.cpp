// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/named_tests.h"

#include <set>

namespace exam {

namespace {

bool areOfOneDomain(const std::vector<QuestionId>& ids, const Catalogue& bank) {
    std::set<std::size_t> domains;
    for (const QuestionId& id : ids)
        if (const auto index = bank.indexOf(id))
            domains.insert(bank.traitsOf(*index).domain);
    return domains.size() == 1;
}

} // namespace

std::size_t questionCountOf(const NamedTest& test, const ExamSpec& spec) {
    if (test.isFixed())
        return test.request.ids.size();
    return test.request.count > 0 ? test.request.count : spec.questionCount;
}

TestScope scopeOf(const NamedTest& test, const Catalogue& bank) {
    const PaperRequest& request = test.request;
    if (!request.services.empty())
        return TestScope::Services;
    if (request.difficulties.size() == 1)
        return TestScope::Difficulty;
    if (test.isFixed() ? areOfOneDomain(request.ids, bank) : request.domains.size() == 1)
        return TestScope::Domain;
    const bool isRestricted = !request.domains.empty() || !request.tasks.empty() || !request.topics.empty() ||
                              !request.kinds.empty() || !request.difficulties.empty();
    return !isRestricted && questionCountOf(test, bank.spec()) == bank.spec().questionCount
               ? TestScope::WholeExam
               : TestScope::Mixed;
}

Millis timeFor(std::size_t count, const ExamSpec& spec, const std::optional<ExtraTime>& extra) {
    const auto share = allowedTime(spec, extra).count() * static_cast<Millis::rep>(count) /
                       static_cast<Millis::rep>(spec.questionCount);
    return std::chrono::ceil<std::chrono::minutes>(Millis{share});
}

std::optional<bool> isTargetMet(const NamedTest& test, const Tally& scored) {
    if (!test.target)
        return std::nullopt;
    return scored.total > 0 && 100 * scored.right >= static_cast<std::size_t>(*test.target) * scored.total;
}

} // namespace exam
