// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace exam {

/// Knuth's multiplicative hash (The Art of Computer Programming 3, 6.4): keys that lie side by side come far
/// apart. Tables whose size is a power of two take its lowest bits.
inline std::uint32_t multiplicativeHash(std::uint32_t key) {
    return key * 0x9e3779b1u;
}

} // namespace exam
