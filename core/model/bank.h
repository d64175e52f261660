// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/exam_spec.h"
#include "model/question.h"

#include <cstdint>
#include <map>
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
    std::string edition; ///< 16 hex digits over the content of all files; equal files give equal editions
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

    const Question* find(const QuestionId& id) const;
    const Scenario* find(const ScenarioId& id) const;
    const Topic* find(const TopicId& id) const;

    /// Index of a question in questions(); nothing for an unknown id.
    std::optional<std::uint32_t> indexOf(const QuestionId& id) const;

    /// Indices into questions(), rising. Case-study questions are not among those of a task; they stand in
    /// ofScenario(). Unknown ids give an empty list.
    const std::vector<std::uint32_t>& standaloneOfTask(const TaskId& id) const;
    const std::vector<std::uint32_t>& ofScenario(const ScenarioId& id) const;

    /// Enemies of a question as indices, in both directions whichever side names them.
    const std::vector<std::uint32_t>& enemiesOf(std::uint32_t index) const;

private:
    BankParts m_parts;
    std::unordered_map<QuestionId, std::uint32_t> m_byId;
    std::unordered_map<TaskId, std::vector<std::uint32_t>> m_standaloneByTask;
    std::unordered_map<ScenarioId, std::vector<std::uint32_t>> m_byScenario;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_enemies;
};

} // namespace exam
