// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostic_study.h"

#include "day.h"
#include "history/joined_review.h"
#include "study/drill.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace app {

namespace {

exam::Result<std::vector<exam::DiagnosticRun>> readRuns(exam::HistoryStore& history,
                                                        const exam::ExamId& exam) {
    const auto records = history.records(exam::RecordKind::Setting);
    if (!records)
        return std::unexpected(records.error());
    return exam::diagnosticRunsIn(*records, exam);
}

bool isStale(const exam::DiagnosticRun& run, exam::Day today) {
    return exam::daysBetween(localDay(run.begunAt), today) > exam::kDiagnosticDays;
}

std::size_t answeredIn(const exam::StoredSitting& part) {
    const exam::SittingState state = exam::stateAfter(part.events, part.record.questions.size());
    return static_cast<std::size_t>(std::ranges::count_if(
        state.items, [](const exam::ItemState& item) { return !exam::isBlank(item.response); }));
}

OpenDiagnostic openOf(const exam::DiagnosticRun& run, const exam::DiagnosticParts& parts, exam::Day today) {
    OpenDiagnostic open{.begun = localDay(run.begunAt),
                        .length = run.length,
                        .answered = parts.endedCount(),
                        .part = std::nullopt,
                        .isStale = isStale(run, today)};
    if (parts.open) {
        open.answered += answeredIn(*parts.open);
        open.part = parts.open->record.id;
    }
    return open;
}

exam::Result<std::optional<OpenDiagnostic>>
openAmong(exam::HistoryStore& history, const std::vector<exam::DiagnosticRun>& runs, exam::Day today) {
    const auto run = exam::openRunIn(runs);
    if (!run)
        return std::nullopt;
    const auto parts = exam::partsOf(history, *run);
    if (!parts)
        return std::unexpected(parts.error());
    return openOf(*run, *parts, today);
}

/// Nothing where all of its parts were removed since.
exam::Result<std::optional<DiagnosticResult>>
resultOf(exam::HistoryStore& history, const exam::DiagnosticRun& run, const exam::ExamSpec& spec) {
    auto parts = exam::partsOf(history, run);
    if (!parts)
        return std::unexpected(parts.error());
    if (parts->ended.empty())
        return std::nullopt;
    auto attempts = history.attempts(spec.id, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    const exam::Day day = localDay(*run.endedAt);
    std::erase_if(*attempts, [day](const exam::Attempt& attempt) { return attempt.day > day; });
    return DiagnosticResult{.spec = spec,
                            .day = day,
                            .readiness = exam::readinessOf(spec, *attempts, day),
                            .answers = exam::joinedReview(std::move(parts->ended))};
}

/// What a person is known by when questions are chosen for them.
struct KnownPerson {
    exam::Abilities abilities;
    exam::Exposure exposure;
};

exam::Result<KnownPerson> readPerson(exam::HistoryStore& history, const exam::ExamSpec& spec,
                                     exam::Day today) {
    const auto attempts = history.attempts(spec.id, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    auto exposure = history.exposure(spec.id);
    if (!exposure)
        return std::unexpected(exposure.error());
    return KnownPerson{exam::readinessOf(spec, *attempts, today).abilities, std::move(*exposure)};
}

/// The next questions of `run`, whose length is not known yet where it has just been made.
exam::Result<std::vector<exam::QuestionId>> chooseQuestions(exam::HistoryStore& history,
                                                            const exam::Catalogue& bank, const NextStep& next,
                                                            exam::DiagnosticRun& run,
                                                            const std::vector<exam::QuestionId>& asked) {
    const auto person = readPerson(history, bank.spec(), localDay(next.now));
    if (!person)
        return std::unexpected(person.error());
    const auto choose = [&](std::size_t count) {
        return exam::nextDiagnosticQuestions(bank, person->abilities, asked, person->exposure, count,
                                             next.seed);
    };
    if (run.length == 0)
        run.length = choose(exam::kDiagnosticLength).size();
    const std::size_t left = run.length - std::min(run.length, asked.size());
    return choose(std::min(exam::kDiagnosticStage, left));
}

exam::Result<DiagnosticStep> end(exam::HistoryStore& history, exam::DiagnosticRun run, exam::WallTime now) {
    run.endedAt = now;
    if (auto kept = history.keep(exam::recordOf(run, now)); !kept)
        return std::unexpected(std::move(kept.error()));
    return DiagnosticStep{};
}

/// `run` as the history has it, or a new one without parts.
exam::Result<DiagnosticStep> goOn(exam::HistoryStore& history, const exam::Catalogue& bank,
                                  const NextStep& next, exam::DiagnosticRun run) {
    const auto parts = exam::partsOf(history, run);
    if (!parts)
        return std::unexpected(parts.error());
    if (parts->open)
        return DiagnosticStep{TestPart{parts->open->record.id, parts->endedCount(), run.length},
                              std::nullopt};
    const auto questions = chooseQuestions(history, bank, next, run, parts->asked());
    if (!questions)
        return std::unexpected(questions.error());
    if (questions->empty() && parts->ended.empty())
        return exam::fail(exam::ErrorCode::PaperCannotBeFilled, "no question for a diagnostic test");
    if (questions->empty())
        return end(history, std::move(run), next.now);
    run.parts.push_back(next.newPart);
    if (auto kept = history.keep(exam::recordOf(run, next.now)); !kept)
        return std::unexpected(std::move(kept.error()));
    return DiagnosticStep{TestPart{next.newPart, parts->endedCount(), run.length},
                          exam::drillPaper(bank, *questions, next.seed)};
}

exam::Result<void> discardOpenPart(exam::HistoryStore& history, const exam::DiagnosticRun& run) {
    const auto parts = exam::partsOf(history, run);
    if (!parts)
        return std::unexpected(parts.error());
    return parts->open ? history.discard(parts->open->record.id) : exam::Result<void>();
}

} // namespace

exam::Result<std::optional<OpenDiagnostic>> readOpenDiagnostic(exam::HistoryStore& history,
                                                               const exam::ExamId& exam, exam::Day today) {
    const auto runs = readRuns(history, exam);
    if (!runs)
        return std::unexpected(runs.error());
    return openAmong(history, *runs, today);
}

exam::Result<DiagnosticStatus> readDiagnosticStatus(exam::HistoryStore& history, const exam::ExamSpec& spec,
                                                    exam::Day today) {
    const auto runs = readRuns(history, spec.id);
    if (!runs)
        return std::unexpected(runs.error());
    auto open = openAmong(history, *runs, today);
    if (!open)
        return std::unexpected(open.error());
    DiagnosticStatus status{.open = std::move(*open), .last = std::nullopt};
    for (const exam::DiagnosticRun& run : *runs | std::views::reverse) {
        if (!run.endedAt)
            continue;
        auto result = resultOf(history, run, spec);
        if (!result)
            return std::unexpected(result.error());
        status.last = std::move(*result);
        if (status.last)
            break;
    }
    return status;
}

exam::Result<std::optional<TestPart>> readTestPart(exam::HistoryStore& history,
                                                   const exam::SittingId& sitting, exam::Day today) {
    const auto stored = history.load(sitting);
    if (!stored)
        return std::unexpected(stored.error());
    const auto runs = readRuns(history, stored->record.spec.id);
    if (!runs)
        return std::unexpected(runs.error());
    const auto run = exam::openRunIn(*runs);
    if (!run || isStale(*run, today))
        return std::nullopt;
    const auto parts = exam::partsOf(history, *run);
    if (!parts)
        return std::unexpected(parts.error());
    if (!parts->open || parts->open->record.id != sitting)
        return std::nullopt;
    return TestPart{sitting, parts->endedCount(), run->length};
}

exam::Result<DiagnosticStep> takeNextStep(exam::HistoryStore& history, const exam::Catalogue& bank,
                                          const NextStep& next) {
    const auto runs = readRuns(history, bank.spec().id);
    if (!runs)
        return std::unexpected(runs.error());
    const auto open = exam::openRunIn(*runs);
    if (open && !next.anew && !isStale(*open, localDay(next.now)))
        return goOn(history, bank, next, *open);
    if (open && next.anew)
        if (auto discarded = discardOpenPart(history, *open); !discarded)
            return std::unexpected(std::move(discarded.error()));
    return goOn(history, bank, next, {.exam = bank.spec().id, .begunAt = next.now, .parts = {}});
}

} // namespace app
