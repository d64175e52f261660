// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace exam {

/// Gives the elements of a list in drawn order, one at a time, without copying the list: a Fisher-Yates
/// shuffle that keeps only the places it has touched. Drawing k of n costs O(k), whatever n is. The list must
/// outlive it and hold fewer than 2^32 - 1 elements.
class LazyShuffle {
public:
    explicit LazyShuffle(const std::vector<std::uint32_t>& list)
        : m_list(&list) {}

    /// The next element, or nothing when all were given.
    std::optional<std::uint32_t> next(Random& random);

private:
    /// That `element` was swapped to `place`.
    struct Swap {
        std::uint32_t place = 0;
        std::uint32_t element = 0;
    };

    std::uint32_t at(std::uint32_t place) const;
    void put(std::uint32_t place, std::uint32_t element);
    std::size_t slotOf(std::uint32_t place) const;
    void grow();

    const std::vector<std::uint32_t>* m_list;
    std::vector<Swap> m_swaps; ///< a hash table with open addressing; its size is a power of two
    std::size_t m_swapCount = 0;
    std::uint32_t m_given = 0;
};

} // namespace exam
