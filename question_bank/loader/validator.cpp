// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/validator.h"

#include "loader/exam_rules.h"
#include "loader/names_of_bank.h"
#include "loader/question_rules.h"
#include "loader/test_rules.h"

namespace bank {

std::vector<Finding> validate(const exam::BankParts& parts) {
    const NamesOfBank names(parts);
    std::vector<Finding> findings;
    checkExam(parts.spec, findings);
    checkTopics(parts, names, findings);
    checkServiceList(parts.services, findings);
    checkScenarios(parts, findings);
    checkQuestions(parts, names, findings);
    checkTests(parts, names, findings);
    return findings;
}

} // namespace bank
