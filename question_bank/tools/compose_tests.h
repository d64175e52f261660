// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"
#include "paper/paper_builder.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace bank {

struct Composition {
    std::size_t testCount = 1;                           ///< from 1
    std::optional<exam::DomainId> domain = std::nullopt; ///< of every question; absent: the whole exam
    std::size_t questionCount = 0;                       ///< in each; 0 for as many as the exam has
    bool hasCaseStudies = false;                         ///< one each, while there are some that fit
    std::optional<int> target = std::nullopt;            ///< percent of right answers to aim at, 1-100
    std::uint64_t seed = 1;
};

/// Fixed tests on the exam's blueprint, or on that of one of its domains, that share no question with each
/// other, nor with a fixed test that the bank has already. Equal arguments give equal tests. Where the bank
/// cannot fill them all, why not: with the domain that is short of questions, for the first test that fails.
std::expected<std::vector<exam::NamedTest>, exam::PaperRefusal> composeTests(const exam::Bank& bank,
                                                                             const Composition& composition);

/// Tests that composeTests() gave as entries of tests.yaml.
std::string testsYaml(const std::vector<exam::NamedTest>& tests);

} // namespace bank
