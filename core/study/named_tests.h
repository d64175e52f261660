// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a named test asks of a person, and how a try at it went.
#pragma once

#include "base/clock.h"
#include "model/catalogue.h"
#include "model/exam_spec.h"
#include "model/paper_request.h"
#include "scoring/grader.h"

#include <cstddef>
#include <optional>

namespace exam {

/// How many questions the test has.
std::size_t questionCountOf(const NamedTest& test, const ExamSpec& spec);

/// What a test is about, by what it asks for.
/// - WholeExam: as many questions as the exam has, of everything. - Domain: of one domain. - Difficulty: of
/// one difficulty. - Services: of some services. - Mixed: of anything else.
enum class TestScope { WholeExam, Domain, Difficulty, Services, Mixed };

TestScope scopeOf(const NamedTest& test, const Catalogue& bank);

/// The time for a paper of `count` questions: as much for each as the exam gives, `extra` (absent: none)
/// included, rounded up to whole minutes.
Millis timeFor(std::size_t count, const ExamSpec& spec, const std::optional<ExtraTime>& extra);

/// Whether the share of right answers reached the target of the test; nothing for a test without one.
std::optional<bool> isTargetMet(const NamedTest& test, const Tally& scored);

} // namespace exam
