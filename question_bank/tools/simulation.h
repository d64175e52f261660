// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far what the program says about people can be trusted, and how far its drills bring them: measured on
// simulated students (simulated_learner.h), who sit real papers of the bank through the real engine.
#pragma once

#include "study/ability.h"
#include "tools/simulated_student.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace bank {

struct SimulationSetup {
    LearnerModel learners = LearnerModel::Topical;
    std::size_t count = 2000; ///< students
    std::uint64_t seed = 1;
};

/// One student who was told a chance and then took the real exam.
struct Forecast {
    double told = 0.0;
    bool passed = false;
};

/// Forecasts of one tenth of [0, 1].
struct CalibrationBin {
    std::size_t count = 0;
    double told = 0.0;   ///< mean
    double passed = 0.0; ///< share
};

struct Calibration {
    std::array<CalibrationBin, 10> bins{};
    double brier = 0.0;         ///< mean squared error of the forecasts (Brier 1950)
    double brierOfBase = 0.0;   ///< of telling everybody the share that passes
    double expectedError = 0.0; ///< ECE: mean distance of told and passed, bins weighted by count
};

Calibration calibrationOf(const std::vector<Forecast>& forecasts);

/// Students with histories of one to six sittings over up to ten weeks, told their chance up to three weeks
/// after the last, and then examined.
std::vector<Forecast> forecasts(const SimulatedExam& exam, const SimulationSetup& setup,
                                const exam::AbilityModel& model = {});

/// Mean absolute errors of the domain levels, from 0 to 1, of new students. "Shares" is the share of right
/// answers in a domain, as a score report gives it; "estimate" is that of Readiness.
struct DiagnosticErrors {
    double sharesOf65 = 0.0;
    double estimateOf65 = 0.0;
    double sharesOf25 = 0.0;
    double estimateOf25 = 0.0;
    double adaptive25 = 0.0; ///< the diagnostic's estimate
};

DiagnosticErrors diagnosticErrors(const SimulatedExam& exam, const SimulationSetup& setup);

/// How drills are chosen, 20 questions a day, after one diagnostic test.
/// - Random: by lot from the whole bank. - FreshFirst and WeakestFirst: exam::DrillChoice.
enum class Practice { Random, FreshFirst, WeakestFirst };

/// Questions until every domain's true level has reached 80 %, of students who begin below.
struct PracticeOutcome {
    std::size_t students = 0;
    std::size_t reached = 0;      ///< within kMostQuestions
    double meanQuestions = 0.0;   ///< kMostQuestions for those who did not reach it
    double medianQuestions = 0.0; ///< likewise
};

inline constexpr std::size_t kMostQuestions = 2000;

PracticeOutcome practiceOutcome(const SimulatedExam& exam, const SimulationSetup& setup, Practice practice);

/// The model that makes the forecasts of `setup` most likely, found from `start` by coordinate search.
/// Takes about a minute for 10,000 students.
exam::AbilityModel fittedModel(const SimulatedExam& exam, const SimulationSetup& setup,
                               const exam::AbilityModel& start = {});

} // namespace bank
