// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/entry_order.h"
#include "model/exam_spec.h"
#include "model/paper_request.h"
#include "model/question.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace exam {

/// A question without its texts: what choosing and drawing have to know of it.
struct QuestionHead {
    QuestionId id;
    TaskId task;
    std::vector<TopicId> topics; ///< it tests the first
    std::vector<std::string> services;
    QuestionKind kind = QuestionKind::MultipleChoice;
    Difficulty difficulty = Difficulty::Medium;
    ScenarioId scenario; ///< empty outside case studies
    std::uint8_t entryCount = 0;
    EntryOrder fixedEntryOrder; ///< empty where the entries may be shuffled
    std::vector<QuestionId> enemies;

    bool operator==(const QuestionHead&) const = default;
};

QuestionHead headOf(const Question& question);

/// What drawing has to know of a question, as small numbers. Twelve bytes, because a paper reads those of
/// some two hundred questions at random, and a large bank's do not stay in the processor's caches.
struct QuestionTraits {
    std::uint32_t topic = 0;  ///< equal for questions that test the same topic
    std::uint16_t domain = 0; ///< index in spec.domains
    std::uint16_t task = 0;   ///< index in that domain's tasks
    QuestionKind kind = QuestionKind::MultipleChoice;
    Difficulty difficulty = Difficulty::Medium;
    std::uint8_t entryCount = 0;
    bool isOfCaseStudy : 1 = false;
    bool hasEnemies : 1 = false;
    bool hasFixedEntryOrder : 1 = false;
};

/// A question by its index in the bank, with its traits beside it: looking them up would wait for memory.
struct CatalogueEntry {
    std::uint32_t index = 0;
    QuestionTraits traits;
};

/// What a bank holds besides its questions.
struct CatalogueParts {
    ExamSpec spec;
    std::vector<ScenarioId> scenarios;
    std::vector<Topic> topics;
    std::vector<Service> services;
    std::vector<NamedTest> tests;
    std::string edition; ///< 16 hex digits over the content of all files; equal files give equal editions
};

/// A bank without the texts of its questions, immutable, with the indices that make drawing independent of
/// its size. Made only of what the validator passed. A question is named by its index, from 0 to
/// questionCount() exclusive, in the order of the bank. Pointers into it live as long as it does.
class Catalogue {
public:
    /// Calls `nextHead` `count` times, once for each question in the order of the bank.
    Catalogue(CatalogueParts parts, std::uint32_t count, const std::function<QuestionHead()>& nextHead);

    const ExamSpec& spec() const { return m_parts.spec; }
    const std::string& edition() const { return m_parts.edition; }
    const std::vector<ScenarioId>& scenarioIds() const { return m_parts.scenarios; }
    const std::vector<Topic>& topics() const { return m_parts.topics; }
    const std::vector<Service>& services() const { return m_parts.services; }
    const std::vector<NamedTest>& tests() const { return m_parts.tests; }
    std::uint32_t questionCount() const { return static_cast<std::uint32_t>(m_ids.size()); }

    const Topic* find(const TopicId& id) const;

    /// Nothing for an unknown id.
    std::optional<std::uint32_t> indexOf(const QuestionId& id) const;

    const QuestionId& idOf(std::uint32_t index) const { return m_ids[index]; }
    const QuestionTraits& traitsOf(std::uint32_t index) const { return m_traits[index]; }
    const TaskId& taskOf(const QuestionTraits& traits) const {
        return spec().domains[traits.domain].tasks[traits.task].id;
    }
    /// The topic that the question tests: the first that it names; empty for none.
    const TopicId& testedTopicOf(std::uint32_t index) const { return m_testedTopics[m_traits[index].topic]; }
    CatalogueEntry entryOf(std::uint32_t index) const { return {index, m_traits[index]}; }
    /// Empty outside case studies.
    const ScenarioId& scenarioOf(std::uint32_t index) const;
    /// The order in which the entries of a question have to be shown; null where they may be shuffled.
    const EntryOrder* fixedEntryOrderOf(std::uint32_t index) const;

    /// The questions of a task outside case studies, rising. An unknown id gives an empty list.
    const std::vector<CatalogueEntry>& standaloneOfTask(const TaskId& id) const;
    /// Indices of questions, rising. Unknown ids give an empty list.
    const std::vector<std::uint32_t>& ofScenario(const ScenarioId& id) const;
    /// The same for every topic and service that a question names, those of case studies included.
    const std::vector<std::uint32_t>& ofTopic(const TopicId& id) const;
    const std::vector<std::uint32_t>& ofService(const std::string& name) const;

    /// Enemies of a question as indices, in both directions whichever side names them.
    const std::vector<std::uint32_t>& enemiesOf(std::uint32_t index) const;

private:
    void addToIndices(QuestionHead head);
    void addEnemy(std::uint32_t index, const QuestionId& enemy);

    CatalogueParts m_parts;
    std::vector<QuestionId> m_ids;
    std::vector<QuestionTraits> m_traits; ///< beside m_ids
    std::vector<TopicId> m_testedTopics;  ///< by QuestionTraits::topic
    std::unordered_map<std::uint32_t, ScenarioId> m_scenarios;
    std::unordered_map<std::uint32_t, EntryOrder> m_fixedOrders;
    std::unordered_map<QuestionId, std::uint32_t> m_byId;
    std::unordered_map<TaskId, std::vector<CatalogueEntry>> m_standaloneByTask;
    std::unordered_map<ScenarioId, std::vector<std::uint32_t>> m_byScenario;
    std::unordered_map<TopicId, std::vector<std::uint32_t>> m_byTopic;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_byService;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_enemies;
};

} // namespace exam
