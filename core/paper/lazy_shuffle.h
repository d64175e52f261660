// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstdint>
#include <memory_resource>
#include <optional>
#include <vector>

namespace exam {

/// Gives the numbers from 0 to `count` - 1 in drawn order, one at a time: a Fisher-Yates shuffle that keeps
/// only the places it has touched. Drawing k of n costs O(k), whatever n is. The count is below 2^32 - 1; the
/// memory must outlive it.
class LazyShuffle {
public:
    explicit LazyShuffle(std::uint32_t count,
                         std::pmr::memory_resource* memory = std::pmr::get_default_resource())
        : m_count(count)
        , m_swaps(memory) {}

    /// The next number, or nothing when all were given.
    std::optional<std::uint32_t> next(Random& random);

private:
    /// That `number` was swapped to `place`.
    struct Swap {
        std::uint32_t place = 0;
        std::uint32_t number = 0;
    };

    std::uint32_t at(std::uint32_t place) const;
    void put(std::uint32_t place, std::uint32_t number);
    std::size_t slotOf(std::uint32_t place) const;
    void grow();

    std::uint32_t m_count;
    std::pmr::vector<Swap> m_swaps; ///< a hash table with open addressing; its size is a power of two
    std::size_t m_swapCount = 0;
    std::uint32_t m_given = 0;
};

} // namespace exam
