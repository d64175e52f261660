// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include "model/catalogue.h" // not first: moc of Qt 6.4 cannot parse <chrono> before another standard header
#include "model/exam_spec.h"
#include "paper/paper_code.h"
#include "sitting/conditions.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace app {

/// What a person chooses before an exam.
struct ExamChoice {
    exam::SittingMode mode = exam::SittingMode::Exam;
    bool confidence = false; ///< to be asked how sure the person is of each answer
    std::optional<exam::ExtraTime> extraTime = std::nullopt;
    bool caseStudy = false;
    bool unscored = false;
    std::size_t count = 0;  ///< 0: as many as the exam has
    QString paperCode = {}; ///< as typed; not empty: this paper, whatever else is chosen but the time
    std::optional<exam::NamedTest> test = std::nullopt; ///< this test, whatever else is chosen but the time
    bool timed = true;                                  ///< false: as long as the person likes
};

/// What to draw for a choice: the paper of its code, or a new one by `seed`. Errors: those of
/// readPaperCode().
exam::Result<exam::PaperOrder> orderFor(const ExamChoice& choice, const exam::Catalogue& bank,
                                        std::uint64_t seed);

/// Under what conditions a paper of `count` questions, drawn for `order`, is sat.
exam::Conditions conditionsFor(const ExamChoice& choice, const exam::PaperOrder& order,
                               const exam::ExamSpec& spec, std::size_t count);

} // namespace app
