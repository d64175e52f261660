// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue.h"

#include <algorithm>
#include <utility>

namespace exam {

namespace {

const std::vector<std::uint32_t> kNone;
const std::vector<CatalogueEntry> kNoEntries;
const ScenarioId kNoScenario;

template<class Map, class Key>
const std::vector<std::uint32_t>& listOr(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? kNone : found->second;
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

const TopicId kNoTopic;

const TopicId& firstTopicOf(const QuestionHead& head) {
    return head.topics.empty() ? kNoTopic : head.topics.front();
}

/// Makes traits without searching the exam definition for each question.
class TraitsMaker {
public:
    explicit TraitsMaker(const ExamSpec& spec) {
        for (std::size_t domain = 0; domain < spec.domains.size(); ++domain)
            for (std::size_t task = 0; task < spec.domains[domain].tasks.size(); ++task)
                m_places.try_emplace(
                    spec.domains[domain].tasks[task].id,
                    Place{static_cast<std::uint16_t>(domain), static_cast<std::uint16_t>(task)});
    }

    /// All but the enemies, which concern two questions.
    QuestionTraits of(const QuestionHead& head) {
        const auto found = m_places.find(head.task);
        const Place place = found == m_places.end() ? Place{} : found->second;
        return {.topic = numberOf(firstTopicOf(head)),
                .domain = place.domain,
                .task = place.task,
                .kind = head.kind,
                .difficulty = head.difficulty,
                .entryCount = head.entryCount,
                .isOfCaseStudy = !head.scenario.empty(),
                .hasFixedEntryOrder = !head.fixedEntryOrder.empty()};
    }

private:
    struct Place {
        std::uint16_t domain = 0;
        std::uint16_t task = 0;
    };

    std::uint32_t numberOf(const TopicId& topic) {
        return m_topicNumbers.try_emplace(topic, static_cast<std::uint32_t>(m_topicNumbers.size()))
            .first->second;
    }

    std::unordered_map<TaskId, Place> m_places;
    std::unordered_map<TopicId, std::uint32_t> m_topicNumbers;
};

} // namespace

QuestionHead headOf(const Question& question) {
    return {.id = question.id,
            .task = question.task,
            .topics = question.topics,
            .services = question.services,
            .kind = question.kind(),
            .difficulty = question.difficulty,
            .scenario = question.scenario,
            .entryCount = static_cast<std::uint8_t>(entryCount(question)),
            .fixedEntryOrder = fixedEntryOrder(question).value_or(EntryOrder()),
            .enemies = question.enemies};
}

Catalogue::Catalogue(CatalogueParts parts, std::uint32_t count, const std::function<QuestionHead()>& nextHead)
    : m_parts(std::move(parts)) {
    m_byId.reserve(count);
    m_ids.reserve(count);
    m_traits.reserve(count);
    TraitsMaker traits(m_parts.spec);
    std::vector<std::pair<std::uint32_t, QuestionId>> enemies;
    for (std::uint32_t index = 0; index < count; ++index) {
        QuestionHead head = nextHead();
        m_traits.push_back(traits.of(head));
        if (m_traits.back().topic == m_testedTopics.size())
            m_testedTopics.push_back(firstTopicOf(head));
        for (QuestionId& enemy : head.enemies)
            enemies.emplace_back(index, std::move(enemy));
        addToIndices(std::move(head));
    }
    for (const auto& [index, enemy] : enemies)
        addEnemy(index, enemy);
    for (auto& ofTask : m_standaloneByTask)
        for (CatalogueEntry& entry : ofTask.second)
            entry.traits = m_traits[entry.index];
}

void Catalogue::addToIndices(QuestionHead head) {
    const std::uint32_t index = questionCount();
    if (head.scenario.empty()) {
        m_standaloneByTask[head.task].push_back({index, {}}); // the traits are not yet whole
    } else {
        m_byScenario[head.scenario].push_back(index);
        m_scenarios.emplace(index, std::move(head.scenario));
    }
    for (const TopicId& topic : head.topics)
        addRising(m_byTopic[topic], index);
    for (const std::string& service : head.services)
        addRising(m_byService[service], index);
    if (!head.fixedEntryOrder.empty())
        m_fixedOrders.emplace(index, head.fixedEntryOrder);
    m_byId.emplace(head.id, index);
    m_ids.push_back(std::move(head.id));
}

void Catalogue::addEnemy(std::uint32_t index, const QuestionId& enemy) {
    const auto other = indexOf(enemy);
    if (!other)
        return;
    addOnce(m_enemies[index], *other);
    addOnce(m_enemies[*other], index);
    m_traits[index].hasEnemies = m_traits[*other].hasEnemies = true;
}

const Topic* Catalogue::find(const TopicId& id) const {
    const auto found = std::ranges::find(m_parts.topics, id, &Topic::id);
    return found == m_parts.topics.end() ? nullptr : &*found;
}

std::optional<std::uint32_t> Catalogue::indexOf(const QuestionId& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

const ScenarioId& Catalogue::scenarioOf(std::uint32_t index) const {
    return m_traits[index].isOfCaseStudy ? m_scenarios.at(index) : kNoScenario;
}

const std::vector<CatalogueEntry>& Catalogue::standaloneOfTask(const TaskId& id) const {
    const auto found = m_standaloneByTask.find(id);
    return found == m_standaloneByTask.end() ? kNoEntries : found->second;
}

const std::vector<std::uint32_t>& Catalogue::ofScenario(const ScenarioId& id) const {
    return listOr(m_byScenario, id);
}

const std::vector<std::uint32_t>& Catalogue::ofTopic(const TopicId& id) const {
    return listOr(m_byTopic, id);
}

const std::vector<std::uint32_t>& Catalogue::ofService(const std::string& name) const {
    return listOr(m_byService, name);
}

const EntryOrder* Catalogue::fixedEntryOrderOf(std::uint32_t index) const {
    return m_traits[index].hasFixedEntryOrder ? &m_fixedOrders.at(index) : nullptr;
}

const std::vector<std::uint32_t>& Catalogue::enemiesOf(std::uint32_t index) const {
    return m_traits[index].hasEnemies ? listOr(m_enemies, index) : kNone;
}

} // namespace exam
