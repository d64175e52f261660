// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module that bank_reading.h describes, and the only part of the program that knows yaml-cpp.
#include "bank_reading.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT void rehearsalReadBank(const std::filesystem::path& folder,
                                                const bank::BankCache& cache, const bank::LoadingWatch& watch,
                                                bank::ReadBank& result) {
    result = bank::readBank(folder, cache, watch);
}

extern "C" Q_DECL_EXPORT void rehearsalLoadRecall(const std::filesystem::path& folder,
                                                  bank::RecallResult& result) {
    result = bank::loadRecall(folder);
}
