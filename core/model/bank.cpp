// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bank.h"

#include "model/entry_order.h"
#include "model/tested_topic.h"

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

/// The same for values that come in rising order, however long the list.
void addRising(std::vector<std::uint32_t>& list, std::uint32_t value) {
    if (list.empty() || list.back() != value)
        list.push_back(value);
}

/// Finds the places of tasks in the exam definition without searching it for each question.
class TraitsMaker {
public:
    explicit TraitsMaker(const ExamSpec& spec) {
        for (std::size_t domain = 0; domain < spec.domains.size(); ++domain)
            for (std::size_t task = 0; task < spec.domains[domain].tasks.size(); ++task)
                m_places.try_emplace(
                    spec.domains[domain].tasks[task].id,
                    Place{static_cast<std::uint16_t>(domain), static_cast<std::uint16_t>(task)});
    }

    /// All but the topic's number.
    QuestionTraits of(const Question& question) const {
        const auto found = m_places.find(question.task);
        const Place place = found == m_places.end() ? Place{} : found->second;
        return {.domain = place.domain,
                .task = place.task,
                .topic = 0,
                .kind = question.kind(),
                .difficulty = question.difficulty,
                .entryCount = static_cast<std::uint8_t>(entryCount(question)),
                .isOfCaseStudy = !question.scenario.empty()};
    }

private:
    struct Place {
        std::uint16_t domain = 0;
        std::uint16_t task = 0;
    };

    std::unordered_map<TaskId, Place> m_places;
};

} // namespace

Bank::Bank(BankParts parts)
    : m_parts(std::move(parts)) {
    const auto count = static_cast<std::uint32_t>(m_parts.questions.size());
    m_byId.reserve(count);
    m_ids.reserve(count);
    m_traits.reserve(count);
    const TraitsMaker traits(m_parts.spec);
    std::unordered_map<TopicId, std::uint32_t> topicNumbers;
    for (std::uint32_t index = 0; index < count; ++index) {
        const Question& question = m_parts.questions[index];
        m_ids.push_back(question.id);
        m_traits.push_back(traits.of(question));
        m_traits.back().topic =
            topicNumbers.try_emplace(testedTopic(question), static_cast<std::uint32_t>(topicNumbers.size()))
                .first->second;
        addToIndices(index);
    }
    for (std::uint32_t index = 0; index < count; ++index)
        addEnemies(index);
}

void Bank::addToIndices(std::uint32_t index) {
    const Question& question = m_parts.questions[index];
    m_byId.emplace(question.id, index);
    if (question.scenario.empty())
        m_standaloneByTask[question.task].push_back(index);
    else
        m_byScenario[question.scenario].push_back(index);
    for (const TopicId& topic : question.topics)
        addRising(m_byTopic[topic], index);
    for (const std::string& service : question.services)
        addRising(m_byService[service], index);
    if (auto order = fixedEntryOrder(question)) {
        m_traits[index].hasFixedEntryOrder = true;
        m_fixedOrders.emplace(index, std::move(*order));
    }
}

void Bank::addEnemies(std::uint32_t index) {
    for (const QuestionId& enemy : m_parts.questions[index].enemies) {
        if (const auto other = indexOf(enemy)) {
            addOnce(m_enemies[index], *other);
            addOnce(m_enemies[*other], index);
            m_traits[index].hasEnemies = m_traits[*other].hasEnemies = true;
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

const std::vector<std::uint32_t>& Bank::ofTopic(const TopicId& id) const {
    return listOr(m_byTopic, id);
}

const std::vector<std::uint32_t>& Bank::ofService(const std::string& name) const {
    return listOr(m_byService, name);
}

const std::vector<EntryIndex>* Bank::fixedEntryOrderOf(std::uint32_t index) const {
    if (!m_traits[index].hasFixedEntryOrder)
        return nullptr;
    const auto found = m_fixedOrders.find(index);
    return found == m_fixedOrders.end() ? nullptr : &found->second;
}

const std::vector<std::uint32_t>& Bank::enemiesOf(std::uint32_t index) const {
    return m_traits[index].hasEnemies ? listOr(m_enemies, index) : kNone;
}

} // namespace exam
