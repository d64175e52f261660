// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_reading.h"

#include "modules.h"

#include <vector>

namespace app {

namespace {

constexpr auto kModule = "rehearsal-loader";

std::vector<bank::Issue> missingModule() {
    return {{.severity = bank::Severity::Error,
             .code = "loading-failed",
             .file = kModule,
             .message = "The part of Rehearsal that reads question banks was not found.",
             .remedy = "Install Rehearsal again."}};
}

} // namespace

bank::ReadBank readBankFolder(const std::filesystem::path& folder, const bank::BankCache& cache,
                              const bank::LoadingWatch& watch) {
    static auto* const read = reinterpret_cast<ReadBankFunction*>(findInModule(kModule, kReadBankFunction));
    bank::ReadBank result;
    if (read)
        read(folder, cache, watch, result);
    else
        result.issues = missingModule();
    return result;
}

bank::RecallResult readRecallSheets(const std::filesystem::path& folder) {
    static auto* const load =
        reinterpret_cast<LoadRecallFunction*>(findInModule(kModule, kLoadRecallFunction));
    bank::RecallResult result;
    if (load)
        load(folder, result);
    else
        result.issues = missingModule();
    return result;
}

} // namespace app
