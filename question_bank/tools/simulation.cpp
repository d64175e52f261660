// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/simulation.h"

#include "paper/paper_builder.h"
#include "study/diagnostic.h"
#include "study/drill.h"
#include "study/readiness.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

namespace bank {

namespace {

constexpr std::size_t kDrillLength = 20;
constexpr double kMastered = 0.8;

/// The seed of one student, so that the same people come to every strategy.
std::uint64_t seedOf(const SimulationSetup& setup, std::size_t student) {
    return setup.seed * 1'000'003 + student;
}

int between(exam::Random& random, int least, int most) {
    return least + static_cast<int>(random.below(static_cast<std::uint32_t>(most - least + 1)));
}

void sitDrawnPaper(const SimulatedExam& exam, SimulatedStudent& student, std::size_t count) {
    exam::PaperRequest request;
    request.count = count;
    const auto mode =
        count == exam.bank.spec().questionCount ? exam::SittingMode::Exam : exam::SittingMode::Practice;
    student.sit(*exam::buildPaper(exam.bank, request, student.exposure(), student.random().next()), mode);
}

/// Some weeks of practice, and some time since.
void practiseAWhile(const SimulatedExam& exam, SimulatedStudent& student) {
    const int sittings = between(student.random(), 1, 6);
    for (int sitting = 0; sitting < sittings; ++sitting) {
        if (sitting > 0)
            student.liveOn(between(student.random(), 1, 14));
        const bool isWhole = student.random().below(3) == 0;
        sitDrawnPaper(exam, student,
                      isWhole ? exam.bank.spec().questionCount
                              : static_cast<std::size_t>(between(student.random(), 10, 30)));
    }
    student.liveOn(between(student.random(), 0, 21));
}

// --- diagnostic

/// The mean distance between true levels and `estimate(domain)`.
double meanError(const SimulatedExam& exam, const SimulatedStudent& student, auto estimate) {
    const std::size_t count = exam.bank.spec().domains.size();
    double sum = 0.0;
    for (std::size_t domain = 0; domain < count; ++domain)
        sum += std::abs(estimate(domain) - student.levelOf(domain));
    return sum / static_cast<double>(count);
}

double errorOfShares(const SimulatedExam& exam, const SimulatedStudent& student,
                     std::span<const exam::Attempt> attempts) {
    std::vector<exam::Tally> tallies(exam.bank.spec().domains.size());
    for (const exam::Attempt& attempt : attempts) {
        exam::Tally& tally = tallies[exam.bank.traitsOf(*exam.bank.indexOf(attempt.question)).domain];
        ++tally.total;
        tally.right += attempt.right ? 1 : 0;
    }
    return meanError(exam, student, [&](std::size_t domain) { return tallies[domain].share(); });
}

double errorOfEstimate(const SimulatedExam& exam, const SimulatedStudent& student,
                       std::span<const exam::Attempt> attempts) {
    const exam::Readiness readiness = exam::readinessOf(exam.bank.spec(), attempts, student.today());
    return meanError(exam, student,
                     [&](std::size_t domain) { return readiness.domains[domain].level.share; });
}

std::vector<exam::Attempt> fixedPaper(const SimulatedExam& exam, SimulatedStudent& student,
                                      std::size_t count) {
    exam::PaperRequest request;
    request.count = count;
    return student.attemptsAt(*exam::buildPaper(exam.bank, request, {}, student.random().next()));
}

std::vector<exam::Attempt> diagnostic(const SimulatedExam& exam, SimulatedStudent& student) {
    std::vector<exam::Attempt> attempts;
    std::vector<exam::QuestionId> asked;
    while (asked.size() < exam::kDiagnosticLength) {
        const exam::Abilities abilities =
            exam::readinessOf(exam.bank.spec(), attempts, student.today()).abilities;
        const std::uint64_t seed = student.random().next();
        const std::vector<exam::QuestionId> stage =
            exam::nextDiagnosticQuestions(exam.bank, abilities, asked, {}, exam::kDiagnosticStage, seed);
        if (stage.empty())
            break;
        asked.insert(asked.end(), stage.begin(), stage.end());
        const auto answers = student.attemptsAt(exam::drillPaper(exam.bank, stage, seed));
        attempts.insert(attempts.end(), answers.begin(), answers.end());
    }
    return attempts;
}

// --- drills

bool hasMasteredAll(const SimulatedExam& exam, const SimulatedStudent& student) {
    for (std::size_t domain = 0; domain < exam.bank.spec().domains.size(); ++domain)
        if (student.levelOf(domain) < kMastered)
            return false;
    return true;
}

std::vector<exam::QuestionId> anyQuestions(const SimulatedExam& exam, SimulatedStudent& student) {
    std::vector<exam::QuestionId> ids;
    while (ids.size() < kDrillLength) {
        const exam::QuestionId& id =
            exam.bank.idOf(student.random().below(static_cast<std::uint32_t>(exam.bank.questions().size())));
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

std::vector<exam::QuestionId> drillOf(const SimulatedExam& exam, SimulatedStudent& student,
                                      Practice practice) {
    if (practice == Practice::Random)
        return anyQuestions(exam, student);
    exam::DrillRequest request{.choice = practice == Practice::FreshFirst ? exam::DrillChoice::FreshFirst
                                                                          : exam::DrillChoice::WeakestFirst};
    request.questions.count = kDrillLength;
    const exam::StudyRecords records = exam::studyRecordsOf(exam.bank, student.attempts());
    const exam::Abilities abilities = student.readiness().abilities;
    return exam::chooseDrill(exam.bank, request, {records, abilities, {}, student.today()},
                             student.random().next());
}

/// Questions answered until all is mastered, at most kMostQuestions.
std::size_t questionsToMastery(const SimulatedExam& exam, SimulatedStudent& student, Practice practice) {
    std::size_t questions = 0;
    while (questions < kMostQuestions && !hasMasteredAll(exam, student)) {
        student.sit(exam::drillPaper(exam.bank, drillOf(exam, student, practice), student.random().next()),
                    exam::SittingMode::Drill);
        questions += kDrillLength;
        student.liveOn(1);
    }
    return questions;
}

// --- fitting

/// What a student's history says and how the exam then went.
struct FittingCase {
    std::vector<exam::Attempt> attempts;
    exam::Day today;
    bool passed = false;
};

/// Mean negative logarithm of what was told for what happened; lower is better.
double logLoss(const exam::ExamSpec& spec, const std::vector<FittingCase>& cases,
               const exam::AbilityModel& model) {
    double loss = 0.0;
    for (const FittingCase& each : cases) {
        const double told = exam::readinessOf(spec, each.attempts, each.today, model).passProbability;
        loss -= std::log(std::clamp(each.passed ? told : 1.0 - told, 1e-6, 1.0));
    }
    return loss / static_cast<double>(cases.size());
}

/// A number of the model with the step of its search and where it must stay.
struct FittedNumber {
    std::function<double&(exam::AbilityModel&)> of;
    double step = 0.1;
    double least = -3.0;
    double most = 3.0;
};

std::vector<FittedNumber> fittedNumbers() {
    using Model = exam::AbilityModel;
    return {{[](Model& model) -> double& { return model.mean; }, 0.2},
            {[](Model& model) -> double& { return model.sharedSd; }, 0.2, 0.1},
            {[](Model& model) -> double& { return model.ownSd; }, 0.1, 0.1},
            // Two years at most, however little the simulated ones forget: older answers must count for less.
            {[](Model& model) -> double& { return model.memoryDays; }, 50.0, 20.0, 730.0},
            {[](Model& model) -> double& { return model.learnedPerAnswer; }, 0.01, 0.0},
            {[](Model& model) -> double& { return model.repeatWeight; }, 0.1, 0.0, 1.0}};
}

} // namespace

Calibration calibrationOf(const std::vector<Forecast>& forecasts) {
    Calibration calibration;
    const auto all = static_cast<double>(forecasts.size());
    const double base = static_cast<double>(std::ranges::count(forecasts, true, &Forecast::passed)) / all;
    for (const Forecast& forecast : forecasts) {
        const double outcome = forecast.passed ? 1.0 : 0.0;
        CalibrationBin& bin = calibration.bins[std::min<std::size_t>(
            static_cast<std::size_t>(forecast.told * 10.0), calibration.bins.size() - 1)];
        ++bin.count;
        bin.told += forecast.told;
        bin.passed += outcome;
        calibration.brier += (forecast.told - outcome) * (forecast.told - outcome) / all;
        calibration.brierOfBase += (base - outcome) * (base - outcome) / all;
    }
    for (CalibrationBin& bin : calibration.bins) {
        if (bin.count == 0)
            continue;
        const auto count = static_cast<double>(bin.count);
        bin.told /= count;
        bin.passed /= count;
        calibration.expectedError += std::abs(bin.told - bin.passed) * count / all;
    }
    return calibration;
}

std::vector<Forecast> forecasts(const SimulatedExam& exam, const SimulationSetup& setup,
                                const exam::AbilityModel& model) {
    std::vector<Forecast> all;
    for (std::size_t number = 0; number < setup.count; ++number) {
        SimulatedStudent student(exam, setup.learners, seedOf(setup, number));
        practiseAWhile(exam, student);
        const double told = student.readiness(model).passProbability;
        all.push_back({told, student.sitRealExam().passed});
    }
    return all;
}

DiagnosticErrors diagnosticErrors(const SimulatedExam& exam, const SimulationSetup& setup) {
    DiagnosticErrors errors;
    const auto all = static_cast<double>(setup.count);
    for (std::size_t number = 0; number < setup.count; ++number) {
        SimulatedStudent student(exam, setup.learners, seedOf(setup, number));
        const auto whole = fixedPaper(exam, student, exam.bank.spec().questionCount);
        const auto part = fixedPaper(exam, student, exam::kDiagnosticLength);
        errors.sharesOf65 += errorOfShares(exam, student, whole) / all;
        errors.estimateOf65 += errorOfEstimate(exam, student, whole) / all;
        errors.sharesOf25 += errorOfShares(exam, student, part) / all;
        errors.estimateOf25 += errorOfEstimate(exam, student, part) / all;
        errors.adaptive25 += errorOfEstimate(exam, student, diagnostic(exam, student)) / all;
    }
    return errors;
}

PracticeOutcome practiceOutcome(const SimulatedExam& exam, const SimulationSetup& setup, Practice practice) {
    std::vector<std::size_t> questions;
    PracticeOutcome outcome;
    for (std::size_t number = 0; number < setup.count; ++number) {
        SimulatedStudent student(exam, setup.learners, seedOf(setup, number));
        if (hasMasteredAll(exam, student))
            continue;
        questions.push_back(questionsToMastery(exam, student, practice));
        outcome.reached += questions.back() < kMostQuestions ? 1U : 0U;
    }
    outcome.students = questions.size();
    if (questions.empty())
        return outcome;
    std::ranges::sort(questions);
    outcome.meanQuestions =
        static_cast<double>(std::accumulate(questions.begin(), questions.end(), std::size_t{0})) /
        static_cast<double>(questions.size());
    outcome.medianQuestions = static_cast<double>(questions[questions.size() / 2]);
    return outcome;
}

exam::AbilityModel fittedModel(const SimulatedExam& exam, const SimulationSetup& setup,
                               const exam::AbilityModel& start) {
    std::vector<FittingCase> cases;
    for (std::size_t number = 0; number < setup.count; ++number) {
        SimulatedStudent student(exam, setup.learners, seedOf(setup, number));
        practiseAWhile(exam, student);
        const bool passed = student.sitRealExam().passed;
        cases.push_back({student.attempts(), student.today(), passed});
    }
    exam::AbilityModel best = start;
    double least = logLoss(exam.bank.spec(), cases, best);
    constexpr int kHalvings = 3;
    for (int halving = 0; halving <= kHalvings; ++halving)
        for (const FittedNumber& number : fittedNumbers())
            for (const double direction : {1.0, -1.0}) {
                const double step = direction * number.step / std::pow(2.0, halving);
                for (bool isBetter = true; isBetter;) {
                    exam::AbilityModel other = best;
                    number.of(other) = std::clamp(number.of(other) + step, number.least, number.most);
                    const double loss = logLoss(exam.bank.spec(), cases, other);
                    isBetter = loss < least;
                    if (isBetter) {
                        best = other;
                        least = loss;
                    }
                }
            }
    return best;
}

} // namespace bank
