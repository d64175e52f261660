// SPDX-License-Identifier: GPL-3.0-or-later
//
// A paper as a short code that can be read out. Whoever types it in with the same bank gets the same paper,
// to the order of the options: the code holds exam, bank edition, seed and request, and such a paper takes no
// notice of anybody's history.
//
// A code is written in Crockford's base 32 (digits and letters without I, L, O and U;
// crockford.com/base32.html) in groups of five, for example "0J3KQ-8ZV1M-T60DA". A code for a whole paper has
// fifteen letters. The last one is a check letter that finds every single wrong letter and every exchange of
// neighbors.
#pragma once

#include "base/error.h"
#include "model/catalogue.h"
#include "paper/paper.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace exam {

/// Seeds of papers that are to have a code are below this.
inline constexpr std::uint64_t kCodedSeeds = std::uint64_t{1} << 32;

/// What a code stands for.
struct PaperOrder {
    PaperRequest request;
    std::uint64_t seed = 0;

    bool operator==(const PaperOrder&) const = default;
};

/// The code of the paper that buildPaper(bank, request, {}, seed) gives. Error: PaperCodeNotPossible for a
/// seed from kCodedSeeds on, a count above 1023, or a request that names something the bank does not have.
Result<std::string> paperCode(const Catalogue& bank, const PaperOrder& order);

/// The code of a paper that was drawn; the same errors, and PaperCodeNotPossible for one that depends on a
/// history.
Result<std::string> paperCode(const Catalogue& bank, const Paper& paper);

/// What a code typed by a person stands for. Small letters, blanks and hyphens do not matter; I and L are
/// read as 1, O as 0. Errors: PaperCodeMistyped, PaperCodeTooNew, PaperCodeOfOtherExam, PaperCodeOfOtherBank.
Result<PaperOrder> readPaperCode(const Catalogue& bank, std::string_view typed);

} // namespace exam
