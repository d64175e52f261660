// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit of 1,000 questions, made of the shipped ones: goal under 5 s.
#include "audit/audit.h"
#include "loader/bank_loader.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace {

/// Questions of the shipped bank over and over, each with an id and a word of its own.
exam::Bank bankOf(std::size_t count) {
    const exam::Bank shipped = bank::loadBank(REHEARSAL_BANK_DIR).bank.value();
    exam::BankParts parts{
        shipped.spec(), {}, shipped.scenarios(), shipped.topics(), shipped.services(), {}, ""};
    for (std::size_t index = 0; index < count; ++index) {
        exam::Question question = shipped.questions()[index % shipped.questions().size()];
        question.id.value += '-' + std::to_string(index);
        question.stem.insert(0, "Case " + std::to_string(index) + ". ");
        parts.questions.push_back(std::move(question));
    }
    return exam::Bank(std::move(parts));
}

void auditQuestions(benchmark::State& state) {
    const exam::Bank bank = bankOf(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(bank::audit(bank, {}, "2026-11-28"));
}

BENCHMARK(auditQuestions)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace
