// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace bank {

/// The folder of the bank that comes with the program at `executable` (an absolute path):
/// share/rehearsal/mla-c01 beside the folder of an installed program, otherwise that of the source tree which
/// the program was built from. The former also when neither exists, so that a complaint names the place where
/// the bank should be.
std::filesystem::path defaultBankFolder(const std::filesystem::path& executable);

} // namespace bank
