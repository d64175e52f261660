// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest exam in one line.
#pragma once

#include "model/bank.h"
#include "paper/paper_builder.h"
#include "sitting/sitting.h"
#include "study/attempt.h"

#include <cstddef>
#include <string>
#include <vector>

namespace test {

/// An exam like MLA-C01 in its proportions: four domains of 28/26/22/24 with three tasks each, of unequal
/// numbers of points, 65 questions, 130 minutes.
exam::ExamSpec makeSpec();

/// A question with `options` entries of which the first ones are right: one, or `right` of them for the other
/// kinds.
exam::Question makeQuestion(const std::string& id,
                            exam::QuestionKind kind = exam::QuestionKind::MultipleChoice,
                            std::size_t right = 1);

/// `perTask` questions in every task of makeSpec(), of all kinds and difficulties, ids "t-1.1-001" and so on.
exam::BankParts makeParts(std::size_t perTask);
exam::Bank makeBank(std::size_t perTask);

/// A paper of `kinds`, one question each, with the entries in the bank's order.
exam::Paper makePaper(const std::vector<exam::ShownQuestion>& questions);
std::vector<exam::ShownQuestion> makeShown(const std::vector<exam::QuestionKind>& kinds);

/// A try of a minute at a question of task 1.1.
exam::Attempt makeAttempt(const std::string& question, bool right, exam::Day day);

/// A running sitting of one question of each kind, two right picks where the kind takes several.
exam::Sitting makeRunningSitting(exam::Moment now,
                                 exam::Conditions conditions = {.allowed = std::chrono::minutes{130}});

/// Proposes and applies; ends the program when the command is refused, since nothing can go on. (Without
/// GoogleTest, because benchmarks and the portability check use the builders too.)
exam::SittingEvent perform(exam::Sitting& sitting, exam::EventBody body, exam::Moment now);

} // namespace test
