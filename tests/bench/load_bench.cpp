// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first load of a bank, which nothing has compiled yet, beside what yaml-cpp itself takes for the same
// files: goal 1.2x with two cores. REHEARSAL_BENCH_BANK names another folder than that of the shipped bank,
// for example one of make_bank.py.
#include "compiled/folder_stamp.h"
#include "loader/bank_loader.h"

#include <benchmark/benchmark.h>

#include <yaml-cpp/yaml.h>

#include <cstdlib>

namespace {

std::filesystem::path bankFolder() {
    const char* folder = std::getenv("REHEARSAL_BENCH_BANK");
    return folder ? folder : REHEARSAL_BANK_DIR;
}

void parseByYamlCpp(benchmark::State& state) {
    const std::filesystem::path folder = bankFolder();
    for ([[maybe_unused]] auto round : state)
        for (const std::string& name : bank::bankFileNames(folder))
            benchmark::DoNotOptimize(YAML::LoadFile(folder / name));
}

void loadAndCheck(benchmark::State& state) {
    for ([[maybe_unused]] auto round : state)
        if (!bank::loadBank(bankFolder()).bank)
            state.SkipWithError("the bank has errors");
}

BENCHMARK(parseByYamlCpp)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(loadAndCheck)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
