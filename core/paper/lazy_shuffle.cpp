// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/lazy_shuffle.h"

#include "base/multiplicative_hash.h"

#include <limits>

namespace exam {

namespace {

constexpr std::uint32_t kFree = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kFirstSize = 64;

} // namespace

std::optional<std::uint32_t> LazyShuffle::next(Random& random) {
    if (m_given == m_count)
        return std::nullopt;
    const std::uint32_t drawn = m_given + random.below(m_count - m_given);
    const std::uint32_t number = at(drawn);
    if (drawn != m_given)
        put(drawn, at(m_given));
    ++m_given;
    return number;
}

std::uint32_t LazyShuffle::at(std::uint32_t place) const {
    if (m_swaps.empty())
        return place;
    const Swap& swap = m_swaps[slotOf(place)];
    return swap.place == place ? swap.number : place;
}

void LazyShuffle::put(std::uint32_t place, std::uint32_t number) {
    if (2 * m_swapCount >= m_swaps.size())
        grow();
    Swap& swap = m_swaps[slotOf(place)];
    m_swapCount += swap.place == kFree ? 1 : 0;
    swap = {place, number};
}

/// Where `place` stands, or the free slot where it would.
std::size_t LazyShuffle::slotOf(std::uint32_t place) const {
    const std::size_t mask = m_swaps.size() - 1;
    std::size_t slot = multiplicativeHash(place) & mask;
    while (m_swaps[slot].place != place && m_swaps[slot].place != kFree)
        slot = (slot + 1) & mask;
    return slot;
}

void LazyShuffle::grow() {
    std::pmr::vector<Swap> before(m_swaps.empty() ? kFirstSize : 2 * m_swaps.size(), Swap{kFree, 0},
                                  m_swaps.get_allocator());
    before.swap(m_swaps);
    for (const Swap& swap : before)
        if (swap.place >= m_given && swap.place != kFree) // places that were given are not asked for again
            m_swaps[slotOf(swap.place)] = swap;
}

} // namespace exam
