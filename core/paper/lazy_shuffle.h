// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace exam {

/// Gives the elements of a list in drawn order, one at a time, without copying the list: a Fisher-Yates
/// shuffle that keeps only the places it has touched. Drawing k of n costs O(k), whatever n is. The list must
/// outlive it.
class LazyShuffle {
public:
    explicit LazyShuffle(const std::vector<std::uint32_t>& list)
        : m_list(&list) {}

    /// The next element, or nothing when all were given.
    std::optional<std::uint32_t> next(Random& random);

private:
    std::uint32_t at(std::uint32_t place) const;

    const std::vector<std::uint32_t>* m_list;
    std::unordered_map<std::uint32_t, std::uint32_t> m_moved; ///< place -> element that was swapped there
    std::uint32_t m_given = 0;
};

} // namespace exam
