// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exam {

/// Numbers as a string of bits, the highest bit of each first.
class BitWriter {
public:
    /// The lowest `width` bits of `value`; width from 1 to 32, and no higher bit set.
    void put(std::uint32_t value, unsigned width);

    /// The bits in fives, the last one filled up with zeros.
    std::vector<std::uint8_t> fives() const;

private:
    std::vector<bool> m_bits;
};

/// Reads what a BitWriter wrote.
class BitReader {
public:
    explicit BitReader(const std::vector<std::uint8_t>& fives)
        : m_fives(fives) {}

    /// The next number of `width` bits (1 to 32). Behind the end, 0, and isWhole() is false from then on.
    std::uint32_t take(unsigned width);

    /// False once more was taken than there is.
    bool isWhole() const { return m_place <= 5 * m_fives.size(); }
    /// True where nothing but the filling of the last five is left.
    bool isAtEnd() const;

private:
    bool bitAt(std::size_t place) const;

    const std::vector<std::uint8_t>& m_fives;
    std::size_t m_place = 0;
};

/// Crockford's base 32 with a check letter behind it, in groups of five.
std::string toLetters(const std::vector<std::uint8_t>& fives);

/// The fives in front of the check letter. Nothing for a text with a letter that no code has, without a
/// letter in front of the check letter, or with a check letter that does not fit.
std::optional<std::vector<std::uint8_t>> fromLetters(std::string_view typed);

} // namespace exam
