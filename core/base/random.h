// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chance that is the same everywhere. The standard library fixes its engines but not its distributions and
// not std::shuffle, so the draw and the shuffle are ours.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace exam {

/// xoshiro256** 1.0 (Blackman and Vigna 2018), seeded by SplitMix64 as its authors advise. Equal seeds give
/// equal sequences on every platform. Golden papers depend on it: never change what it gives.
class Random {
public:
    explicit Random(std::uint64_t seed);

    /// A uniform number of 64 bits.
    std::uint64_t next();

    /// A uniform number in [0, bound), by Lemire's multiplication with rejection (2019). `bound` of 0 gives
    /// 0.
    std::uint32_t below(std::uint32_t bound);

    /// Fisher-Yates from the end; every order is equally likely.
    template<class T>
    void shuffle(std::span<T> items) {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[below(static_cast<std::uint32_t>(left))]);
    }

private:
    std::array<std::uint64_t, 4> m_state;
};

} // namespace exam
