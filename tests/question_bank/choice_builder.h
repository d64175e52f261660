// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/choice_item.h"
#include "model/bank.h"

#include <string>
#include <vector>

namespace bank::test {

/// A multiple-choice question of task 1.1 whose first option is the key.
exam::Question choice(const std::string& stem, const std::vector<std::string>& options);

/// A multiple-response question of task 1.1 whose first two options are the keys.
exam::Question response(const std::string& stem, const std::vector<std::string>& options);

/// SageMaker with its Feature Store, Amazon S3, AWS Batch and Amazon MSK under its long name.
std::vector<exam::Service> someServices();

/// As the audit sees the question, with someServices().
ChoiceItem asItem(const exam::Question& question);

/// Items of choice() with an empty stem, one for each list of options.
std::vector<ChoiceItem> itemsOf(const std::vector<std::vector<std::string>>& options);

} // namespace bank::test
