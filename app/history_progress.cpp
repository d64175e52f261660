// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_progress.h"

#include "text.h"

namespace app {

namespace {

/// The named test that asks for what the sitting was asked for.
std::optional<exam::TestId> testOf(const exam::Catalogue& catalogue, const exam::PastResult& past) {
    exam::Paper paper;
    paper.request = past.request;
    return exam::namedTestOf(catalogue, paper);
}

std::vector<exam::SittingResult> resultsOf(const exam::Catalogue& catalogue,
                                           const std::vector<exam::PastResult>& past) {
    std::vector<exam::SittingResult> results;
    for (const exam::PastResult& each : past)
        results.push_back({.day = localDay(each.begunAt),
                           .test = testOf(catalogue, each),
                           .questionCount = each.questionCount,
                           .scored = each.scored,
                           .domains = each.domains});
    return results;
}

} // namespace

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
    const std::vector<exam::SittingResult> results = resultsOf(catalogue, *past);
    return HistoryProgress{.spec = spec,
                           .results = results,
                           .readiness = exam::readinessOf(spec, *attempts, today),
                           .domainGates = exam::domainGates(spec, results),
                           .testGates = exam::fullTestGates(catalogue, results),
                           .lastWeekGates = exam::lastWeekGates(spec, results, today + std::chrono::days{1})};
}

} // namespace app
