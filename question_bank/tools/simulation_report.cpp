// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/simulation_report.h"

#include "tools/text_table.h"

#include <array>
#include <iomanip>
#include <ostream>
#include <sstream>
#include <string>

namespace bank {

namespace {

std::string withPlaces(double value, int places) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(places) << value;
    return text.str();
}

std::string points(double share) {
    return withPlaces(100.0 * share, 1);
}

void printCalibration(const SimulatedExam& exam, const SimulationSetup& setup, std::ostream& stream) {
    const Calibration calibration = calibrationOf(forecasts(exam, setup));
    TextTable table("lrrr");
    table.addRow({"told", "students", "mean told", "passed"});
    for (std::size_t bin = 0; bin < calibration.bins.size(); ++bin) {
        const CalibrationBin& each = calibration.bins[bin];
        table.addRow({std::to_string(10 * bin) + " to " + std::to_string(10 * bin + 10) + " %",
                      std::to_string(each.count), points(each.told), points(each.passed)});
    }
    stream << "Readiness: chance of passing told, and share that then passed, in %\n";
    table.print(stream);
    stream << "Expected calibration error " << points(calibration.expectedError) << " points; Brier score "
           << withPlaces(calibration.brier, 4) << ", of telling everybody the same "
           << withPlaces(calibration.brierOfBase, 4) << "\n";
}

void printDiagnostic(const SimulatedExam& exam, const SimulationSetup& setup, std::ostream& stream) {
    const DiagnosticErrors errors = diagnosticErrors(exam, setup);
    TextTable table("lrr");
    table.addRow({"questions", "shares", "estimate"});
    table.addRow({"65, a paper", points(errors.sharesOf65), points(errors.estimateOf65)});
    table.addRow({"25, a paper", points(errors.sharesOf25), points(errors.estimateOf25)});
    table.addRow({"25, adaptive", "", points(errors.adaptive25)});
    stream << "Levels of the domains: mean absolute error in points\n";
    table.print(stream);
}

void printDrills(const SimulatedExam& exam, const SimulationSetup& setup, std::ostream& stream) {
    struct Row {
        Practice practice;
        const char* name;
    };
    constexpr std::array<Row, 3> kRows{{{Practice::Random, "at random"},
                                        {Practice::FreshFirst, "fresh first"},
                                        {Practice::WeakestFirst, "weakest first with repetition"}}};
    TextTable table("lrrrr");
    table.addRow({"practice", "students", "reached", "mean", "median"});
    for (const Row& row : kRows) {
        const PracticeOutcome outcome = practiceOutcome(exam, setup, row.practice);
        table.addRow({row.name, std::to_string(outcome.students), std::to_string(outcome.reached),
                      withPlaces(outcome.meanQuestions, 0), withPlaces(outcome.medianQuestions, 0)});
    }
    stream << "Drills: questions until every domain stands at 80 %, " << kMostQuestions << " at most\n";
    table.print(stream);
}

void printFit(const SimulatedExam& exam, const SimulationSetup& setup, std::ostream& stream) {
    const exam::AbilityModel model = fittedModel(exam, setup);
    TextTable table("lr");
    table.addRow({"mean", withPlaces(model.mean, 3)});
    table.addRow({"sharedSd", withPlaces(model.sharedSd, 3)});
    table.addRow({"ownSd", withPlaces(model.ownSd, 3)});
    table.addRow({"memoryDays", withPlaces(model.memoryDays, 0)});
    table.addRow({"learnedPerAnswer", withPlaces(model.learnedPerAnswer, 4)});
    table.addRow({"repeatWeight", withPlaces(model.repeatWeight, 3)});
    stream << "AbilityModel that makes the results of these students most likely\n";
    table.print(stream);
}

} // namespace

void printSimulation(const exam::Bank& bank, const SimulationSetup& setup, std::string_view part,
                     std::ostream& stream) {
    const SimulatedExam exam(bank);
    if (part == "calibration")
        printCalibration(exam, setup, stream);
    else if (part == "diagnostic")
        printDiagnostic(exam, setup, stream);
    else if (part == "drills")
        printDrills(exam, setup, stream);
    else
        printFit(exam, setup, stream);
}

} // namespace bank
