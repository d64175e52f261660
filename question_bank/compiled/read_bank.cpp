// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled/read_bank.h"

#include <utility>

namespace bank {

ReadBank readBank(const std::filesystem::path& bankFolder, const BankCache& cache,
                  const LoadingWatch& watch) {
    // Before reading: a file that is written meanwhile then differs from it the next time.
    const auto stamp = stampOf(bankFolder);
    LoadResult loaded = loadBank(bankFolder, watch);
    if (!loaded.bank)
        return {.bank = nullptr, .issues = std::move(loaded.issues)};
    return {.bank = cache.keep(bankFolder, compile(*loaded.bank, stamp.value_or(FolderStamp()))),
            .issues = std::move(loaded.issues)};
}

} // namespace bank
