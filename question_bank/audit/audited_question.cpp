// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audited_question.h"

#include "audit/sentences.h"
#include "audit/text_measures.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace bank {

namespace {

/// services.yaml tells the state of a service in its note.
bool isRetired(const exam::Service& service) {
    return service.note.contains("losed to new customers") || service.note.contains("losed for good") ||
           service.note.contains("but ended on");
}

/// Spelled with a capital behind a small letter or with several capitals, so that no plain word is like it.
bool isDistinctSpelling(std::string_view word) {
    const auto capitals = std::ranges::count_if(word, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
    const bool hasSmall = std::ranges::any_of(word, [](char byte) { return byte >= 'a' && byte <= 'z'; });
    return hasSmall && capitals >= 2 && word.size() > 3;
}

std::string lowered(std::string_view word) {
    const std::vector<std::string> words = wordsOf(word);
    return words.empty() ? std::string() : words.front();
}

void addSpellings(std::string_view name, std::map<std::string, std::string>& spellings) {
    for (const auto part : std::views::split(name, ' ')) {
        const std::string_view word(part.begin(), part.end());
        if (isDistinctSpelling(word) && word.find_first_of("()-/") == std::string_view::npos)
            spellings.emplace(lowered(word), word);
    }
}

} // namespace

AuditContext::AuditContext(const exam::Bank& audited, std::string day)
    : bank(audited)
    , names(audited.services())
    , today(std::move(day)) {
    for (const exam::Service& service : audited.services()) {
        addSpellings(service.name, spellings);
        if (isRetired(service))
            retiredNames.push_back(service.shortName.empty() ? service.name : service.shortName);
        const auto isOfToday = [&](const std::string& former) {
            return std::ranges::any_of(audited.services(), [&](const exam::Service& other) {
                return other.name.contains(former) || other.shortName.contains(former);
            });
        };
        std::ranges::remove_copy_if(service.former, std::back_inserter(formerNames), isOfToday);
    }
    for (const exam::Question& question : audited.questions()) {
        for (const exam::Reference& reference : question.references) {
            ++referencesByHost[hostOf(reference.url)];
            ++referenceCount;
        }
    }
}

AuditedQuestion::AuditedQuestion(const exam::Question& audited, const AuditContext& context)
    : question(audited)
    , scenario(audited.scenario.empty() ? nullptr : context.bank.find(audited.scenario))
    , choice(choiceItem(audited, context.names))
    , leadIn(leadInOf(audited.stem)) {}

std::string hostOf(const std::string& url) {
    const std::size_t begin = url.find("://");
    if (begin == std::string::npos)
        return {};
    return url.substr(begin + 3, url.find_first_of("/?#", begin + 3) - begin - 3);
}

std::vector<std::string> entryTexts(const exam::Question& question) {
    std::vector<std::string> texts;
    for (std::size_t entry = 0; entry < exam::entryCount(question); ++entry)
        texts.push_back(exam::entryText(question, static_cast<exam::EntryIndex>(entry)));
    return texts;
}

} // namespace bank
