// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bank.h"

#include <cstddef>
#include <iosfwd>

namespace bank {

struct ShowOptions {
    bool withKey = false;   ///< also what is right, why, how the others are wrong, and the explanation
    std::size_t width = 80; ///< characters a line, 40 at least; code and tables may be wider
};

/// Prints a question as it will appear: scenario, stem, lettered entries. The steps of an ordering stand in
/// an order that the id decides, so that their order gives nothing away; all else is as the bank lists it.
void showQuestion(const exam::Bank& bank, const exam::Question& question, const ShowOptions& options,
                  std::ostream& stream);

} // namespace bank
