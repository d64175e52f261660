// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files beside the questions. Each function reads what it can, reports the rest to `reading`, and leaves
// values that it could not read at their defaults.
#pragma once

#include "loader/record.h"
#include "model/exam_spec.h"
#include "model/question.h"

#include <vector>

namespace bank {

exam::ExamSpec readExam(const YamlNode& root, Reading& reading);
std::vector<exam::Topic> readTopics(const YamlNode& root, Reading& reading);
std::vector<exam::Service> readServices(const YamlNode& root, Reading& reading);
std::vector<exam::Scenario> readScenarios(const YamlNode& root, Reading& reading);

} // namespace bank
