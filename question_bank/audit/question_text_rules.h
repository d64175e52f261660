// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules about one question that read its texts and fields; those that compare its options stand in
// item_rules.h. Each gives what was found, in English for whoever repairs the question, or nothing.
#pragma once

#include "audit/audit_rules.h"
#include "audit/audited_question.h"
#include "audit/item_rules.h"

#include <span>

namespace bank {

struct TextRule {
    int number = 0;
    Level level = Level::Warning;
    Found (*find)(const AuditedQuestion&, const AuditContext&) = nullptr;
};

/// By number: 5, 10, 11, 17, 18, 20, 21, 23, 24, 25, 26, 28, 29, 30, 31.
std::span<const TextRule> textRules();

/// The lead-in asks for what is not so ("Which is NOT ..."), whether or not it is in capitals. False for the
/// kinds without options, whose stems end in instructions ("or not at all").
bool hasNegativeLeadIn(const AuditedQuestion& audited);

} // namespace bank
