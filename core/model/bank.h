// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue.h"
#include "model/question_texts.h"

#include <string>
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
    std::string edition; ///< as in CatalogueParts
};

/// All questions of one exam in memory: a catalogue with the texts to it.
class Bank : public Catalogue, public QuestionTexts {
public:
    explicit Bank(BankParts parts);

    /// By their index.
    const std::vector<Question>& questions() const { return m_questions; }
    const std::vector<Scenario>& scenarios() const { return m_scenarioTexts; }

    using Catalogue::find;
    const Question* find(const QuestionId& id) const;
    const Scenario* find(const ScenarioId& id) const;

    Result<Question> readQuestion(const QuestionId& id) const override;
    Result<Scenario> readScenario(const ScenarioId& id) const override;

private:
    std::vector<Question> m_questions;
    std::vector<Scenario> m_scenarioTexts;
};

} // namespace exam
