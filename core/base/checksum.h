// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace exam {

/// FNV-1a of 64 bits (Fowler, Noll, Vo). Sees every change of a single byte; no defence against intent.
/// Stored: never change what it gives. Calls of add() chain.
class Checksum {
public:
    Checksum& add(std::string_view bytes) {
        for (const char byte : bytes)
            m_state = (m_state ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
        return *this;
    }

    std::uint64_t value() const { return m_state; }

private:
    std::uint64_t m_state = 0xcbf29ce484222325u;
};

} // namespace exam
