// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checked view of a map in a YAML file: asks for values by key and type, and reports what does not fit with
// its place. The schema decides the types: `no`, `1.10` and `2026-11-23` are text until a reader asks for
// something else.
#pragma once

#include "base/enum_names.h"
#include "loader/file_issues.h"
#include "loader/source_text.h"
#include "loader/yaml_tree.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// What the reading of one thing (a question, the exam) has in common: where issues go, and whether it is
/// whole.
class Reading {
public:
    /// Both must outlive the reading.
    Reading(const SourceText& source, FileIssues& issues);

    /// Reports an error that leaves a value out; the thing is not whole any more.
    void fault(std::size_t offset, IssueCode code, std::string message, std::string remedy);

    /// Reports an error that leaves all wanted values in place.
    void complain(std::size_t offset, IssueCode code, std::string message, std::string remedy);

    /// "A list is wanted here, not text."; silent for a node that was refused before.
    void wrongType(const YamlNode& node, std::string_view wanted, std::string remedy);

    /// Says that a value is absent that has been reported under another name.
    void markIncomplete() { m_whole = false; }

    /// False once a value is missing or unusable: rules about the values would only report the same again.
    bool isWhole() const { return m_whole; }

private:
    const SourceText& m_source;
    FileIssues& m_issues;
    bool m_whole = true;
};

enum class Need { Required, Optional };

class Record {
public:
    using Keys = std::span<const std::string_view>;

    /// Reports a node that is no map, and keys that are not among `known`. All arguments must outlive the
    /// record.
    Record(const YamlNode& node, Reading& reading, Keys known);

    /// Whether the map has this key, whatever its value.
    bool has(std::string_view key) const;

    /// Where the value stands, or the record where it is absent.
    std::size_t offsetOf(std::string_view key) const;

    /// The line breaks at the end of a block are dropped. Empty where the value is absent or unusable.
    std::string text(std::string_view key, Need need = Need::Required);

    /// The text as an id of one of core's types.
    template<class IdType>
    IdType id(std::string_view key, Need need = Need::Required) {
        return IdType{text(key, need)};
    }

    /// A list of texts.
    std::vector<std::string> texts(std::string_view key, Need need = Need::Required);

    template<class IdType>
    std::vector<IdType> ids(std::string_view key, Need need = Need::Required) {
        std::vector<IdType> result;
        for (std::string& value : texts(key, need))
            result.push_back(IdType{std::move(value)});
        return result;
    }

    /// `true` or `false`; `fallback` where the value is absent.
    bool flag(std::string_view key, bool fallback);

    /// A whole number from `least` to `most`, both included; `least` where it is absent or unusable.
    int number(std::string_view key, int least, int most, Need need = Need::Required);

    /// A number from `least` to `most`, both included; `least` where it is absent or unusable.
    double decimal(std::string_view key, double least, double most, Need need = Need::Required);

    /// A day as in 2026-11-23; whether the calendar has it is for the validator.
    std::string day(std::string_view key);

    /// One of the names of E; nothing where it is absent or unusable.
    template<class E>
    std::optional<E> word(std::string_view key, Need need = Need::Required) {
        const auto index = wordIndex(key, exam::EnumNames<E>::values, need);
        return index ? std::optional(static_cast<E>(*index)) : std::nullopt;
    }

    /// A list of names of E; none where it is absent.
    template<class E>
    std::vector<E> words(std::string_view key) {
        std::vector<E> result;
        for (const std::size_t index : wordIndices(key, exam::EnumNames<E>::values))
            result.push_back(static_cast<E>(index));
        return result;
    }

    /// The text, which has to be one of `allowed`.
    std::string wordOf(std::string_view key, Keys allowed);

    /// The entries of a list; none where it is absent or unusable.
    std::span<const YamlNode> list(std::string_view key, Need need = Need::Required);

    /// A map; null where it is absent or unusable.
    const YamlNode* map(std::string_view key, Need need = Need::Required);

private:
    void reportUnknownKeys(Keys known);
    const YamlNode* value(std::string_view key, Need need);
    const YamlNode* valueOf(std::string_view key, Need need, YamlNode::Kind kind, std::string_view wanted);
    std::optional<std::size_t> wordIndex(std::string_view key, Keys allowed, Need need);
    std::vector<std::size_t> wordIndices(std::string_view key, Keys allowed);
    std::optional<std::size_t> indexOfWord(const YamlNode& node, Keys allowed);
    template<class Number>
    Number numeric(std::string_view key, Number least, Number most, Need need, std::string_view wanted);

    const YamlNode& m_node;
    Reading& m_reading;
    std::vector<std::string_view> m_misspelled; ///< known keys for which an unknown one was taken
};

/// The text of a node that has to be one; nothing, and an issue, when it is not.
std::optional<std::string> textOf(const YamlNode& node, Reading& reading);

} // namespace bank
