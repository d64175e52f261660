// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/grader.h"

namespace exam {

/// The chance that the true level (the share that would be right of endlessly many such questions) lies above
/// `cut`, by these answers alone: the upper tail of the posterior Beta(right + 1/2, wrong + 1/2) under
/// Jeffreys' prior (Brown, Cai, DasGupta, Statistical Science 16, 2001, section 3.1). Both in [0, 1]; exact
/// to eight places up to 1,000 questions. Of 0 questions it is what the prior says, which is news to nobody.
/// Readiness (study/readiness.h) asks the same of all sittings, with forgetting.
double chanceOfLevelAbove(const Tally& tally, double cut);

} // namespace exam
