// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// Finds the names of a bank's services in a text: full, short and former names, what stands in parentheses
/// in them, and the rest behind "Amazon " and "AWS " where capitals or digits set it apart from a plain word
/// ("S3", but not "Batch"). Case counts; a name inside a longer one that was found is not found again.
class ServiceNames {
public:
    explicit ServiceNames(const std::vector<exam::Service>& services);

    std::size_t countIn(std::string_view plain) const;

    /// Only the names of services of thresholds::kFavouredGroup.
    std::size_t countFavouredIn(std::string_view plain) const;

    /// The names in their order, as they stand in the text.
    std::vector<std::string> namesIn(std::string_view plain) const;

    /// The text without the names.
    std::string removedFrom(std::string_view plain) const;

private:
    struct Name {
        std::string text;
        bool isFavoured = false;
    };

    void addForms(std::string_view name, bool isFavoured);
    void addForm(std::string_view form, bool isFavoured);
    const Name* nameAt(std::string_view plain, std::size_t place) const;

    template<class OnName, class OnByte>
    void scan(std::string_view plain, OnName onName, OnByte onByte) const;

    std::vector<Name> m_names; ///< by their first byte, among those longer ones first
};

} // namespace bank
