// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/question.h"

namespace exam {

/// Where the questions of a bank are read in full, one at a time: from memory, or from a file that may be
/// much larger than what is wanted of it.
class QuestionTexts {
public:
    virtual ~QuestionTexts() = default;

    /// Errors: BankUnreadable, also for an id that the bank does not have.
    virtual Result<Question> readQuestion(const QuestionId& id) const = 0;
    virtual Result<Scenario> readScenario(const ScenarioId& id) const = 0;

protected:
    QuestionTexts() = default;
    QuestionTexts(const QuestionTexts&) = default;
    QuestionTexts(QuestionTexts&&) = default;
    QuestionTexts& operator=(const QuestionTexts&) = default;
    QuestionTexts& operator=(QuestionTexts&&) = default;
};

} // namespace exam
