// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_progress.h"

#include "day.h"

namespace app {

namespace {

/// The named test that asks for what the sitting was asked for.
std::optional<exam::TestId> testOf(const exam::Catalogue& catalogue, const exam::PastResult& past) {
    exam::Paper paper;
    paper.request = past.request;
    return exam::namedTestOf(catalogue, paper);
}

} // namespace

std::vector<exam::SittingResult> sittingResultsOf(const std::vector<exam::PastResult>& past,
                                                  const exam::Catalogue* catalogue) {
    std::vector<exam::SittingResult> results;
    for (const exam::PastResult& each : past)
        results.push_back({.day = localDay(each.begunAt),
                           .test = catalogue ? testOf(*catalogue, each) : std::nullopt,
                           .questionCount = each.questionCount,
                           .scored = each.scored,
                           .domains = each.domains});
    return results;
}

exam::Result<HistoryProgress> progressOf(exam::HistoryStore& store, const exam::Catalogue& catalogue,
                                         exam::WallTime now) {
    const exam::ExamSpec& spec = catalogue.spec();
    const auto past = store.results(spec.id);
    if (!past)
        return std::unexpected(past.error());
    const auto attempts = store.attempts(spec.id, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    const exam::Day today = localDay(now);
    const std::vector<exam::SittingResult> results = sittingResultsOf(*past, &catalogue);
    return HistoryProgress{.spec = spec,
                           .results = results,
                           .tests = catalogue.tests(),
                           .readiness = exam::readinessOf(spec, *attempts, today),
                           .domainGates = exam::domainGates(spec, results),
                           .testGates = exam::fullTestGates(catalogue, results),
                           .lastWeekGates = exam::lastWeekGates(spec, results, today + std::chrono::days{1})};
}

} // namespace app
