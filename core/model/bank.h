// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/exam_spec.h"
#include "model/paper_request.h"
#include "model/question.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace exam {

/// What a bank is made of, as read from its files; not yet checked.
struct BankParts {
    ExamSpec spec;
    std::vector<Question> questions;
    std::vector<Scenario> scenarios;
    std::vector<Topic> topics;
    std::vector<Service> services;
    std::vector<NamedTest> tests;
    std::string edition; ///< 16 hex digits over the content of all files; equal files give equal editions
};

/// What drawing has to know of a question, as small numbers.
struct QuestionTraits {
    std::uint16_t domain = 0; ///< index in spec.domains
    std::uint16_t task = 0;   ///< index in that domain's tasks
    std::uint32_t topic = 0;  ///< equal for questions that test the same topic
    QuestionKind kind = QuestionKind::MultipleChoice;
    Difficulty difficulty = Difficulty::Medium;
    std::uint8_t entryCount = 0;
    bool isOfCaseStudy = false;
    bool hasEnemies = false;
    bool hasFixedEntryOrder = false;
};

/// All questions of one exam, immutable, with the indices that make drawing independent of its size. Made
/// only from parts that the validator passed. Pointers into it live as long as the bank.
class Bank {
public:
    explicit Bank(BankParts parts);

    const ExamSpec& spec() const { return m_parts.spec; }
    const std::string& edition() const { return m_parts.edition; }
    const std::vector<Question>& questions() const { return m_parts.questions; }
    const std::vector<Scenario>& scenarios() const { return m_parts.scenarios; }
    const std::vector<Topic>& topics() const { return m_parts.topics; }
    const std::vector<Service>& services() const { return m_parts.services; }
    const std::vector<NamedTest>& tests() const { return m_parts.tests; }

    const Question* find(const QuestionId& id) const;
    const Scenario* find(const ScenarioId& id) const;
    const Topic* find(const TopicId& id) const;

    /// Index of a question in questions(); nothing for an unknown id.
    std::optional<std::uint32_t> indexOf(const QuestionId& id) const;

    /// The id and the traits of a question, without touching its texts: drawing from a large bank stays in
    /// the processor's caches.
    const QuestionId& idOf(std::uint32_t index) const { return m_ids[index]; }
    const QuestionTraits& traitsOf(std::uint32_t index) const { return m_traits[index]; }
    /// The order in which the entries of a question have to be shown; null where they may be shuffled.
    const std::vector<EntryIndex>* fixedEntryOrderOf(std::uint32_t index) const;

    /// Indices into questions(), rising. Case-study questions are not among those of a task; they stand in
    /// ofScenario(). Unknown ids give an empty list.
    const std::vector<std::uint32_t>& standaloneOfTask(const TaskId& id) const;
    const std::vector<std::uint32_t>& ofScenario(const ScenarioId& id) const;
    /// The same for every topic and service that a question names, those of case studies included.
    const std::vector<std::uint32_t>& ofTopic(const TopicId& id) const;
    const std::vector<std::uint32_t>& ofService(const std::string& name) const;

    /// Enemies of a question as indices, in both directions whichever side names them.
    const std::vector<std::uint32_t>& enemiesOf(std::uint32_t index) const;

private:
    void addToIndices(std::uint32_t index);
    void addEnemies(std::uint32_t index);

    BankParts m_parts;
    std::vector<QuestionId> m_ids;        ///< beside questions()
    std::vector<QuestionTraits> m_traits; ///< likewise
    std::unordered_map<std::uint32_t, std::vector<EntryIndex>> m_fixedOrders;
    std::unordered_map<QuestionId, std::uint32_t> m_byId;
    std::unordered_map<TaskId, std::vector<std::uint32_t>> m_standaloneByTask;
    std::unordered_map<ScenarioId, std::vector<std::uint32_t>> m_byScenario;
    std::unordered_map<TopicId, std::vector<std::uint32_t>> m_byTopic;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_byService;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_enemies;
};

} // namespace exam
