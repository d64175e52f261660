// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"
#include "sitting/sitting.h"
#include "study/attempt.h"
#include "study/readiness.h"
#include "tools/simulated_learner.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace bank {

/// The bank as simulated people meet it.
struct SimulatedExam {
    /// `bank` must outlive it.
    explicit SimulatedExam(const exam::Bank& bank);

    const exam::Bank& bank;
    std::vector<SimulatedItem> items;       ///< beside bank.questions()
    std::vector<exam::ShownQuestion> shown; ///< likewise
};

/// A learner who uses the program: sits papers through the engine and leaves the attempts that the program
/// learns from.
class SimulatedStudent {
public:
    /// `exam` must outlive the student.
    SimulatedStudent(const SimulatedExam& exam, LearnerModel model, std::uint64_t seed);

    /// Sits the paper under the conditions of `mode`. In a drill or in practice, and after an exam, the
    /// explanations are read: of what was wrong always, of what was right by half.
    void sit(const exam::Paper& paper, exam::SittingMode mode);

    /// The score of a real exam today: another form, so nothing of it is recognised. Leaves no attempts and
    /// teaches nothing.
    exam::ScoreReport sitRealExam();

    /// The attempts that a paper would leave, without learning from it.
    std::vector<exam::Attempt> attemptsAt(const exam::Paper& paper);

    void liveOn(int days);

    const std::vector<exam::Attempt>& attempts() const { return m_attempts; }
    const exam::Exposure& exposure() const { return m_exposure; }
    exam::Day today() const { return m_today; }
    double levelOf(std::size_t domain) const { return m_learner->levelOf(domain); }
    exam::Readiness readiness(const exam::AbilityModel& model = {}) const;

    /// Chance of this student's own.
    exam::Random& random() { return m_random; }

private:
    enum class Questions { New, MaybeRecognised };

    std::vector<exam::SittingEvent> answerAll(exam::Sitting& sitting, Questions questions);
    exam::SittingRecord recordOf(const exam::Paper& paper, exam::SittingMode mode) const;
    std::vector<exam::Attempt> answered(const exam::Paper& paper, exam::SittingMode mode);

    const SimulatedExam& m_exam;
    exam::Random m_random;
    std::unique_ptr<SimulatedLearner> m_learner;
    std::vector<exam::Attempt> m_attempts;
    exam::Exposure m_exposure;
    exam::Day m_today{};
};

} // namespace bank
