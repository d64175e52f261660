// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bank.h"

#include <algorithm>
#include <utility>

namespace exam {

namespace {

CatalogueParts catalogueParts(BankParts& parts) {
    std::vector<ScenarioId> scenarios;
    for (const Scenario& scenario : parts.scenarios)
        scenarios.push_back(scenario.id);
    return {.spec = std::move(parts.spec),
            .scenarios = std::move(scenarios),
            .topics = std::move(parts.topics),
            .services = std::move(parts.services),
            .tests = std::move(parts.tests),
            .edition = std::move(parts.edition)};
}

} // namespace

Bank::Bank(BankParts parts)
    : Catalogue(catalogueParts(parts), static_cast<std::uint32_t>(parts.questions.size()),
                [next = parts.questions.cbegin()]() mutable { return headOf(*next++); })
    , m_questions(std::move(parts.questions))
    , m_scenarioTexts(std::move(parts.scenarios)) {}

const Question* Bank::find(const QuestionId& id) const {
    const auto index = indexOf(id);
    return index ? &m_questions[*index] : nullptr;
}

const Scenario* Bank::find(const ScenarioId& id) const {
    const auto found = std::ranges::find(m_scenarioTexts, id, &Scenario::id);
    return found == m_scenarioTexts.end() ? nullptr : &*found;
}

Result<Question> Bank::readQuestion(const QuestionId& id) const {
    const Question* question = find(id);
    return question ? Result<Question>(*question)
                    : fail(ErrorCode::BankUnreadable, "no question " + id.value);
}

Result<Scenario> Bank::readScenario(const ScenarioId& id) const {
    const Scenario* scenario = find(id);
    return scenario ? Result<Scenario>(*scenario)
                    : fail(ErrorCode::BankUnreadable, "no scenario " + id.value);
}

} // namespace exam
