// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace test {

/// The child of the end-to-end test: starts a full exam in `dataFolder`, answers 40 questions, says so on
/// stdout with the time left, and then waits to be killed.
int answerUntilKilled(const char* dataFolder);

} // namespace test
