// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace exam {

/// The entries of a question in the order they are shown. It holds up to kMostEntries of them in itself: a
/// paper has one per question, and as many blocks of the heap would take longer to get than the paper to
/// draw.
class EntryOrder {
public:
    EntryOrder() = default;
    EntryOrder(std::initializer_list<EntryIndex> entries)
        : EntryOrder(std::span(entries.begin(), entries.size())) {}
    /// Entries behind the first kMostEntries are left out.
    explicit EntryOrder(std::span<const EntryIndex> entries)
        : m_size(static_cast<std::uint8_t>(std::min(entries.size(), kMostEntries))) {
        std::ranges::copy(entries.first(m_size), m_entries.begin());
    }

    /// 0 to count - 1, as the bank lists them; `count` is at most kMostEntries.
    static EntryOrder listed(std::size_t count);

    EntryIndex* begin() { return m_entries.data(); }
    EntryIndex* end() { return m_entries.data() + m_size; }
    const EntryIndex* begin() const { return m_entries.data(); }
    const EntryIndex* end() const { return m_entries.data() + m_size; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    EntryIndex operator[](std::size_t place) const { return m_entries[place]; }

    bool operator==(const EntryOrder& other) const { return std::ranges::equal(*this, other); }

private:
    std::array<EntryIndex, kMostEntries> m_entries{};
    std::uint8_t m_size = 0;
};

/// True where `order` holds each entry of `question` once.
bool isOrderOf(const Question& question, const EntryOrder& order);

/// The order in which the entries of a question have to be shown because it means something: as the bank
/// lists them where it says so (`shuffle: false`), rising where all of them are quantities ("512 MB", "2 GB",
/// "30 s", "5 minutes", "$1,200", "7 retries" of one noun). Nothing where they may be shuffled, and always
/// for an ordering, whose steps the bank lists in their right order.
std::optional<EntryOrder> fixedEntryOrder(const Question& question);

} // namespace exam
