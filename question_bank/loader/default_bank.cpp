// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/default_bank.h"

namespace bank {

std::filesystem::path defaultBankFolder(const std::filesystem::path& executable) {
    const std::filesystem::path source = REHEARSAL_SOURCE_BANK_DIR;
    const std::filesystem::path installed =
        (executable.parent_path() / REHEARSAL_INSTALLED_BANK_DIR).lexically_normal();
    std::error_code code;
    const bool useSource = !std::filesystem::exists(installed, code) && std::filesystem::exists(source, code);
    return useSource ? source : installed;
}

} // namespace bank
