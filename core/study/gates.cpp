// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/gates.h"

#include <algorithm>

namespace exam {

namespace {

constexpr std::chrono::days kLastWeek{7};

void countFor(Gate& gate, const Tally& tally, Day day) {
    gate.got = tally;
    gate.day = day;
}

bool isFullTest(const NamedTest& test, const ExamSpec& spec) {
    return test.request.ids.size() == spec.questionCount;
}

} // namespace

bool Gate::isMet() const {
    return got && got->total > 0 && 100 * got->right >= static_cast<std::size_t>(wantedPercent) * got->total;
}

std::optional<TestId> namedTestOf(const Catalogue& bank, const Paper& paper) {
    const auto found = std::ranges::find(bank.tests(), paper.request, &NamedTest::request);
    return found == bank.tests().end() ? std::nullopt : std::optional(found->id);
}

std::vector<Gate> domainGates(const ExamSpec& spec, std::span<const SittingResult> results) {
    std::vector<Gate> gates;
    for (const Domain& domain : spec.domains) {
        Gate gate{.kind = GateKind::Domain, .subject = domain.id.value, .wantedPercent = kDomainPercent};
        for (const SittingResult& result : results)
            for (const TallyOf<DomainId>& each : result.domains)
                if (each.key == domain.id && each.tally.total >= kFewestOfADomain)
                    countFor(gate, each.tally, result.day);
        gates.push_back(gate);
    }
    return gates;
}

std::vector<Gate> fullTestGates(const Catalogue& bank, std::span<const SittingResult> results) {
    std::vector<Gate> gates;
    for (const NamedTest& test : bank.tests()) {
        if (!isFullTest(test, bank.spec()))
            continue;
        Gate gate{.kind = GateKind::FullTest, .subject = test.id.value, .wantedPercent = kFullTestPercent};
        for (const SittingResult& result : results)
            if (result.test == test.id)
                countFor(gate, result.scored, result.day);
        gates.push_back(gate);
    }
    return gates;
}

std::vector<Gate> lastWeekGates(const ExamSpec& spec, std::span<const SittingResult> results, Day exam) {
    std::vector<Gate> gates;
    for (const int percent : kLastWeekPercents)
        gates.push_back({.kind = GateKind::LastWeek,
                         .subject = std::to_string(gates.size() + 1),
                         .wantedPercent = percent});
    auto next = gates.begin();
    for (const SittingResult& result : results) {
        const bool counts =
            result.questionCount == spec.questionCount && result.day >= exam - kLastWeek && result.day < exam;
        if (counts && next != gates.end())
            countFor(*next++, result.scored, result.day);
    }
    return gates;
}

} // namespace exam
