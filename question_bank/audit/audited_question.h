// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/choice_item.h"
#include "audit/service_names.h"
#include "model/bank.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace bank {

/// What the rules about one question have to know of its bank.
struct AuditContext {
    /// `today` as in "2026-11-28"; empty: ages are not judged. The bank must outlive the context.
    AuditContext(const exam::Bank& bank, std::string today);

    const exam::Bank& bank;
    ServiceNames names;
    std::string today;
    std::vector<std::string> formerNames;  ///< that are not part of a current name
    std::vector<std::string> retiredNames; ///< of services whose note says that they are closed or have ended
    std::map<std::string, std::string> spellings; ///< lower case -> as services.yaml spells it ("SageMaker")
    std::unordered_map<std::string, std::size_t> referencesByHost;
    std::size_t referenceCount = 0;
};

/// A question with what is measured of it.
struct AuditedQuestion {
    AuditedQuestion(const exam::Question& question, const AuditContext& context);

    const exam::Question& question;
    const exam::Scenario* scenario = nullptr;
    std::optional<ChoiceItem> choice; ///< absent for ordering and matching
    std::string leadIn;               ///< leadInOf() the stem
};

/// "docs.example.org" of "https://docs.example.org/page"; empty where the address has none.
std::string hostOf(const std::string& url);

/// The texts that can be chosen, as the bank lists them.
std::vector<std::string> entryTexts(const exam::Question& question);

} // namespace bank
