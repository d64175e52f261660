// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/record.h"

#include "loader/wording.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace bank {

namespace {

std::string_view typeName(const YamlNode& node) {
    switch (node.kind) {
    case YamlNode::Kind::List:
        return "a list";
    case YamlNode::Kind::Map:
        return "a map";
    case YamlNode::Kind::Null:
        return "nothing";
    default:
        return "text";
    }
}

/// Independent of the locale.
template<class Number>
std::string toText(Number number) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end};
}

bool looksLikeDay(std::string_view text) {
    constexpr std::string_view kPattern = "dddd-dd-dd";
    return std::ranges::equal(text, kPattern, [](char character, char expected) {
        return expected == 'd' ? character >= '0' && character <= '9' : character == expected;
    });
}

} // namespace

Reading::Reading(const SourceText& source, FileIssues& issues)
    : m_source(source)
    , m_issues(issues) {}

void Reading::fault(std::size_t offset, IssueCode code, std::string message, std::string remedy) {
    markIncomplete();
    complain(offset, code, std::move(message), std::move(remedy));
}

void Reading::complain(std::size_t offset, IssueCode code, std::string message, std::string remedy) {
    m_issues.errorAt(m_source, offset, code, std::move(message), std::move(remedy));
}

void Reading::wrongType(const YamlNode& node, std::string_view wanted, std::string remedy) {
    markIncomplete();
    if (node.kind != YamlNode::Kind::Refused)
        complain(node.offset, "wrong-type",
                 "Here " + std::string(wanted) + " is wanted, not " + std::string(typeName(node)) + '.',
                 std::move(remedy));
}

Record::Record(const YamlNode& node, Reading& reading, Keys known)
    : m_node(node)
    , m_reading(reading) {
    if (node.kind != YamlNode::Kind::Map)
        reading.wrongType(node, "a map", "Write lines of the form 'key: value'.");
    reportUnknownKeys(known);
}

void Record::reportUnknownKeys(Keys known) {
    for (const YamlNode::Key& key : m_node.keys) {
        if (std::ranges::find(known, key.text) != known.end())
            continue;
        const std::string_view meant = closest(key.text, known);
        const bool misspelled = !meant.empty() && !m_node.find(meant);
        if (misspelled)
            m_misspelled.push_back(meant);
        m_reading.complain(key.offset, "unknown-key", "The key " + inQuotes(key.text) + " is not known here.",
                           misspelled ? "Did you mean " + inQuotes(meant) + '?'
                                      : "Known are: " + alternatives(known) + '.');
    }
}

bool Record::has(std::string_view key) const {
    return m_node.find(key) != nullptr;
}

std::size_t Record::offsetOf(std::string_view key) const {
    const YamlNode* found = m_node.find(key);
    return found ? found->offset : m_node.offset;
}

const YamlNode* Record::value(std::string_view key, Need need) {
    const YamlNode* found = m_node.find(key);
    if (found || need == Need::Optional || m_node.kind != YamlNode::Kind::Map)
        return found;
    m_reading.markIncomplete();
    if (std::ranges::find(m_misspelled, key) == m_misspelled.end())
        m_reading.complain(m_node.offset, "missing-key", "The key " + inQuotes(key) + " is missing.",
                           "Add it; FORMAT.md says what it holds.");
    return nullptr;
}

const YamlNode* Record::valueOf(std::string_view key, Need need, YamlNode::Kind kind,
                                std::string_view wanted) {
    const YamlNode* found = value(key, need);
    if (!found || found->kind == kind)
        return found;
    m_reading.wrongType(*found, wanted, "See FORMAT.md for " + inQuotes(key) + '.');
    return nullptr;
}

std::string Record::text(std::string_view key, Need need) {
    const YamlNode* found = value(key, need);
    return found ? textOf(*found, m_reading).value_or(std::string{}) : std::string{};
}

std::vector<std::string> Record::texts(std::string_view key, Need need) {
    std::vector<std::string> result;
    for (const YamlNode& entry : list(key, need))
        if (auto entryText = textOf(entry, m_reading))
            result.push_back(*std::move(entryText));
    return result;
}

bool Record::flag(std::string_view key, bool fallback) {
    const YamlNode* found = value(key, Need::Optional);
    if (!found)
        return fallback;
    if (found->plain && (found->text == "true" || found->text == "false"))
        return found->text == "true";
    m_reading.wrongType(*found, "true or false", "Write one of the two without quotes.");
    return fallback;
}

template<class Number>
Number Record::numeric(std::string_view key, Number least, Number most, Need need, std::string_view wanted) {
    const YamlNode* found = value(key, need);
    if (!found)
        return least;
    Number number{};
    const char* end = found->text.data() + found->text.size();
    const auto [stopped, error] = std::from_chars(found->text.data(), end, number);
    const bool overflow = error == std::errc::result_out_of_range;
    if (!found->plain || stopped != end || (error != std::errc{} && !overflow)) {
        m_reading.wrongType(*found, wanted, "Write it in digits and without quotes.");
        return least;
    }
    // Written so that "nan" is out of range.
    if (overflow || !(number >= least && number <= most)) {
        m_reading.fault(found->offset, "out-of-range",
                        "The value has to lie between " + toText(least) + " and " + toText(most) + '.',
                        "Correct the number.");
        return least;
    }
    return number;
}

int Record::number(std::string_view key, int least, int most, Need need) {
    return numeric(key, least, most, need, "a whole number");
}

double Record::decimal(std::string_view key, double least, double most, Need need) {
    return numeric(key, least, most, need, "a number");
}

std::string Record::day(std::string_view key) {
    const YamlNode* found = value(key, Need::Required);
    if (!found)
        return {};
    if (found->kind != YamlNode::Kind::Text || !looksLikeDay(found->text)) {
        m_reading.wrongType(*found, "a day", "Write it as year-month-day, for example 2026-11-23.");
        return {};
    }
    return found->text;
}

std::optional<std::size_t> Record::wordIndex(std::string_view key, Keys allowed, Need need) {
    const YamlNode* found = valueOf(key, need, YamlNode::Kind::Text, "a word");
    return found ? indexOfWord(*found, allowed) : std::nullopt;
}

std::vector<std::size_t> Record::wordIndices(std::string_view key, Keys allowed) {
    std::vector<std::size_t> indices;
    for (const YamlNode& entry : list(key, Need::Optional))
        if (const auto index = indexOfWord(entry, allowed))
            indices.push_back(*index);
    return indices;
}

std::optional<std::size_t> Record::indexOfWord(const YamlNode& node, Keys allowed) {
    const auto position = std::ranges::find(allowed, node.text);
    if (node.kind == YamlNode::Kind::Text && position != allowed.end())
        return static_cast<std::size_t>(position - allowed.begin());
    m_reading.fault(node.offset, "unknown-word", inQuotes(node.text) + " is no word that is known here.",
                    "Allowed are: " + alternatives(allowed) + '.');
    return std::nullopt;
}

std::string Record::wordOf(std::string_view key, Keys allowed) {
    const auto index = wordIndex(key, allowed, Need::Required);
    return index ? std::string(allowed[*index]) : std::string{};
}

std::span<const YamlNode> Record::list(std::string_view key, Need need) {
    const YamlNode* found = valueOf(key, need, YamlNode::Kind::List, "a list");
    return found ? std::span<const YamlNode>(found->items) : std::span<const YamlNode>{};
}

const YamlNode* Record::map(std::string_view key, Need need) {
    return valueOf(key, need, YamlNode::Kind::Map, "a map");
}

std::optional<std::string> textOf(const YamlNode& node, Reading& reading) {
    if (node.kind == YamlNode::Kind::Null)
        return std::string{};
    if (node.kind != YamlNode::Kind::Text) {
        reading.wrongType(node, "text", "Put a text that begins with [ or { or holds ': ' in quotes.");
        return std::nullopt;
    }
    const std::size_t last = node.text.find_last_not_of('\n');
    return last == std::string::npos ? std::string{} : node.text.substr(0, last + 1);
}

} // namespace bank
