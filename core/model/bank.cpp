// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bank.h"

#include <algorithm>

namespace exam {

namespace {

const std::vector<std::uint32_t> kNone;

template<class Map, class Key>
const std::vector<std::uint32_t>& listOr(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? kNone : found->second;
}

template<class T, class IdType>
const T* findIn(const std::vector<T>& items, const IdType& id) {
    const auto found = std::ranges::find(items, id, &T::id);
    return found == items.end() ? nullptr : &*found;
}

void addOnce(std::vector<std::uint32_t>& list, std::uint32_t value) {
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

} // namespace

Bank::Bank(BankParts parts)
    : m_parts(std::move(parts)) {
    const auto count = static_cast<std::uint32_t>(m_parts.questions.size());
    m_byId.reserve(count);
    for (std::uint32_t index = 0; index < count; ++index) {
        const Question& question = m_parts.questions[index];
        m_byId.emplace(question.id, index);
        if (question.scenario.empty())
            m_standaloneByTask[question.task].push_back(index);
        else
            m_byScenario[question.scenario].push_back(index);
    }
    for (std::uint32_t index = 0; index < count; ++index) {
        for (const QuestionId& enemy : m_parts.questions[index].enemies) {
            if (const auto other = indexOf(enemy)) {
                addOnce(m_enemies[index], *other);
                addOnce(m_enemies[*other], index);
            }
        }
    }
}

const Question* Bank::find(const QuestionId& id) const {
    const auto index = indexOf(id);
    return index ? &m_parts.questions[*index] : nullptr;
}

const Scenario* Bank::find(const ScenarioId& id) const {
    return findIn(m_parts.scenarios, id);
}

const Topic* Bank::find(const TopicId& id) const {
    return findIn(m_parts.topics, id);
}

std::optional<std::uint32_t> Bank::indexOf(const QuestionId& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<std::uint32_t>& Bank::standaloneOfTask(const TaskId& id) const {
    return listOr(m_standaloneByTask, id);
}

const std::vector<std::uint32_t>& Bank::ofScenario(const ScenarioId& id) const {
    return listOr(m_byScenario, id);
}

const std::vector<std::uint32_t>& Bank::enemiesOf(std::uint32_t index) const {
    return listOr(m_enemies, index);
}

} // namespace exam
