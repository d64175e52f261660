// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's speed, each beside its floor in the same run:
//     build/ci/tests/bench/engine_bench
// Goals: a paper under 50 us, the same for 1,000 and 100,000 questions within 1.5x; a sitting of 5,000 events
// rebuilt in under 5 ms; what matches a drill counted within a frame (16.7 ms) from 100,000 questions.
#include "base/random.h"
#include "paper/paper_builder.h"
#include "scoring/grader.h"
#include "study/drill.h"
#include "study/readiness.h"
#include "support/builders.h"
#include "support/fake_clock.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <numeric>
#include <string>

namespace {

using namespace exam;

constexpr std::size_t kTasks = 12; ///< of test::makeSpec()

/// A bank of about `count` questions; made once for each size.
const Bank& bankOf(std::size_t count) {
    static std::map<std::size_t, Bank> banks;
    const auto found = banks.find(count);
    return found != banks.end() ? found->second
                                : banks.emplace(count, test::makeBank(count / kTasks + 1)).first->second;
}

void drawPaper(benchmark::State& state) {
    const Bank& bank = bankOf(static_cast<std::size_t>(state.range(0)));
    std::uint64_t seed = 0;
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(buildPaper(bank, {}, {}, seed++));
}

/// The floor: 65 of n drawn without any rule, and put back.
void drawWithoutRules(benchmark::State& state) {
    std::vector<std::uint32_t> indices(static_cast<std::size_t>(state.range(0)));
    std::iota(indices.begin(), indices.end(), 0u);
    const auto count = static_cast<std::uint32_t>(indices.size());
    exam::Random random(1);
    for ([[maybe_unused]] auto round : state) {
        for (std::uint32_t place = 0; place < 65; ++place)
            std::swap(indices[place], indices[place + random.below(count - place)]);
        benchmark::DoNotOptimize(indices.data());
        benchmark::ClobberMemory();
    }
}

/// Events of somebody who changes their mind all the time.
std::vector<SittingEvent> restlessEvents(std::size_t count) {
    test::FakeClock clock;
    Sitting sitting(test::makePaper(test::makeShown({QuestionKind::MultipleChoice})),
                    test::makeShown({QuestionKind::MultipleChoice}), Conditions{}, clock.now());
    std::vector<SittingEvent> events;
    const auto perform = [&](EventBody body) {
        clock.advance(Millis{100});
        events.push_back(test::perform(sitting, std::move(body), clock.now()));
    };
    perform(Started{});
    perform(PassBegan{Pass::First, sitting.allPositions()});
    perform(Shown{0});
    while (events.size() < count)
        perform(Answered{0, {{static_cast<EntryIndex>(events.size() % 4)}}});
    return events;
}

void applyEvent(benchmark::State& state) {
    const std::vector<SittingEvent> events = restlessEvents(4);
    SittingState sitting(1);
    for (const SittingEvent& event : events)
        apply(sitting, event);
    SittingEvent next = events.back();
    for ([[maybe_unused]] auto round : state) {
        next.ordinal = sitting.eventCount;
        apply(sitting, next);
        benchmark::DoNotOptimize(sitting);
    }
}

void rebuildSitting(benchmark::State& state) {
    const std::vector<SittingEvent> events = restlessEvents(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(replay(events, 1));
}

/// A candidate who knows the given share of the answers guesses the rest.
void gradeCandidates(benchmark::State& state) {
    const Bank& bank = bankOf(1000);
    const Paper paper = *buildPaper(bank, {}, {}, 1);
    const std::vector<ShownQuestion> questions = shownQuestions(bank, paper).value();
    std::vector<Response> right;
    for (const ShownQuestion& shown : questions)
        right.push_back(rightResponse(*shown.question));
    std::vector<Response> responses(right.size());
    exam::Random random(1);
    for ([[maybe_unused]] auto round : state) {
        for (std::size_t place = 0; place < right.size(); ++place)
            responses[place].picks =
                random.below(100) < 70 ? right[place].picks : decltype(right[place].picks){};
        benchmark::DoNotOptimize(grade(bank.spec(), paper, questions, responses));
    }
    state.SetItemsProcessed(state.iterations());
}

/// Somebody who tried every twentieth question of the bank, half of them with success.
std::vector<Attempt> attemptsAt(const Bank& bank, Day today) {
    std::vector<Attempt> attempts;
    for (std::uint32_t index = 0; index < bank.questionCount(); index += 20)
        attempts.push_back(
            test::makeAttempt(bank.idOf(index).value, index % 40 == 0, today - std::chrono::days{9}));
    return attempts;
}

/// Everything but the domain 4, in the three ways that cost most: many tasks, kinds, and the past.
DrillRequest wideRequest(const ExamSpec& spec) {
    DrillRequest request;
    for (std::size_t domain = 0; domain < 3; ++domain) {
        request.questions.domains.push_back(spec.domains[domain].id);
        for (const Task& task : spec.domains[domain].tasks)
            request.questions.tasks.push_back(task.id);
    }
    request.questions.count = 20;
    request.questions.kinds = {QuestionKind::MultipleChoice, QuestionKind::MultipleResponse};
    request.past = {PastFilter::NeverSeen, PastFilter::Missed, PastFilter::Due};
    request.choice = DrillChoice::WeakestFirst;
    return request;
}

template<auto use>
void drill(benchmark::State& state) {
    const Bank& bank = bankOf(static_cast<std::size_t>(state.range(0)));
    constexpr Day today{std::chrono::days{20'000}};
    const std::vector<Attempt> attempts = attemptsAt(bank, today);
    const StudyRecords records = studyRecordsOf(bank, attempts);
    const Abilities abilities = readinessOf(bank.spec(), attempts, today).abilities;
    const Learner learner{records, abilities, {}, today};
    const DrillRequest request = wideRequest(bank.spec());
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(use(bank, request, learner));
}

/// The floor: one look at the traits of every question.
void lookAtAll(benchmark::State& state) {
    const Bank& bank = bankOf(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] auto round : state) {
        std::size_t hard = 0;
        for (std::uint32_t index = 0; index < bank.questionCount(); ++index)
            hard += bank.traitsOf(index).difficulty == Difficulty::Hard ? 1u : 0u;
        benchmark::DoNotOptimize(hard);
    }
}

void countDrill(benchmark::State& state) {
    drill<&drillCandidates>(state);
}

void chooseTheDrill(benchmark::State& state) {
    drill<[](const Bank& bank, const DrillRequest& request, const Learner& learner) {
        return chooseDrill(bank, request, learner, 1);
    }>(state);
}

BENCHMARK(lookAtAll)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(countDrill)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(chooseTheDrill)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(drawWithoutRules)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(drawPaper)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(applyEvent)->Unit(benchmark::kNanosecond);
BENCHMARK(rebuildSitting)->Arg(5'000)->Unit(benchmark::kMillisecond);
BENCHMARK(gradeCandidates)->Iterations(1'000'000)->Unit(benchmark::kMicrosecond);

/// Prints the usual table and keeps the times for the ratios.
class KeepingReporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            m_times[run.benchmark_name()] = run.GetAdjustedRealTime();
    }

    void printRatio(const std::string& of, const std::string& to, const char* goal) const {
        if (m_times.contains(of) && m_times.contains(to))
            std::printf("%s is %.2f times %s%s\n", of.c_str(), m_times.at(of) / m_times.at(to), to.c_str(),
                        goal);
    }

private:
    std::map<std::string, double> m_times;
};

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    KeepingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatio("drawPaper/100000", "drawPaper/1000", " (goal: at most 1.5)");
    reporter.printRatio("drawPaper/1000", "drawWithoutRules/1000", "");
    reporter.printRatio("drawPaper/100000", "drawWithoutRules/100000", "");
}
