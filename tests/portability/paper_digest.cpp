// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what the engine makes of many seeds as a few numbers. tests/portability/run builds it with several
// compilers and word sizes and compares the output: papers, codes and scores have to be the same on every
// machine.
#include "base/checksum.h"
#include "paper/paper_builder.h"
#include "paper/paper_code.h"
#include "scoring/grader.h"
#include "support/generators.h"

#include <cinttypes>
#include <cstdio>
#include <string>

namespace {

using namespace exam;

std::string textOf(const Paper& paper) {
    std::string text;
    for (const PaperItem& item : paper.items) {
        text += item.question.value;
        for (const EntryIndex entry : item.entryOrder)
            text += static_cast<char>('a' + entry);
        text += item.scored ? '+' : '-';
    }
    return text;
}

std::string textOf(const ScoreReport& report) {
    return std::to_string(report.scored.right) + '/' + std::to_string(report.scored.total) + '=' +
           std::to_string(report.scaled) + (report.passed ? 'p' : 'f');
}

/// Papers, codes and scores of one random bank.
void digestBank(std::uint64_t seed, Checksum& papers, Checksum& codes, Checksum& scores) {
    Random random(seed);
    const Bank bank(test::randomParts(random, 100 + random.below(300)));
    Exposure exposure;
    for (int round = 0; round < 10; ++round) {
        PaperRequest request = test::randomRequest(random, bank);
        request.acceptShorter = true;
        const std::uint64_t paperSeed = random.next() % kCodedSeeds;
        codes.add(*paperCode(bank, PaperOrder{request, paperSeed}));
        const PaperResult paper = buildPaper(bank, request, exposure, paperSeed);
        if (!paper)
            continue;
        papers.add(textOf(*paper));
        std::vector<Response> responses;
        for (const PaperItem& item : paper->items) {
            const bool right = random.below(10) < 7;
            responses.push_back(right ? rightResponse(*bank.find(item.question)) : Response{});
            exposure[item.question] = {WallTime{Millis{round}}, right};
        }
        scores.add(textOf(grade(bank.spec(), *paper, shownQuestions(bank, *paper).value(), responses)));
    }
}

} // namespace

int main() {
    Checksum papers;
    Checksum codes;
    Checksum scores;
    for (std::uint64_t seed = 0; seed < 200; ++seed)
        digestBank(seed, papers, codes, scores);
    std::printf("papers %016" PRIx64 "\ncodes  %016" PRIx64 "\nscores %016" PRIx64 "\n", papers.value(),
                codes.value(), scores.value());
}
