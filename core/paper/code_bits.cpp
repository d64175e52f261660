// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/code_bits.h"

#include <array>
#include <span>

namespace exam {

namespace {

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kGroup = 5;

/// Doubles an element of the field of 32 elements, with the primitive polynomial x^5 + x^2 + 1.
std::uint8_t doubled(std::uint8_t element) {
    const unsigned shifted = unsigned{element} << 1;
    return static_cast<std::uint8_t>((shifted & 0x20u) != 0 ? (shifted ^ 0x25u) & 0x1fu : shifted);
}

/// The value of the fives as a polynomial at a primitive element of the field, times that element. Each place
/// has another factor (up to 31 places, after which they repeat), none of them 0 or 1, so one changed five
/// and two exchanged neighbors always change it.
std::uint8_t checkFive(std::span<const std::uint8_t> fives) {
    std::uint8_t sum = 1; // so that zeros alone are no code
    for (const std::uint8_t five : fives)
        sum = doubled(static_cast<std::uint8_t>(sum ^ five));
    return sum;
}

/// The five of a letter as people write it; nothing for one that no code has.
std::optional<std::uint8_t> fiveOf(char letter) {
    const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    if (upper == 'O')
        return std::uint8_t{0};
    if (upper == 'I' || upper == 'L')
        return std::uint8_t{1};
    const std::size_t found = kLetters.find(upper);
    return found == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint8_t>(found));
}

bool isSeparator(char letter) {
    return letter == '-' || letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

} // namespace

void BitWriter::put(std::uint32_t value, unsigned width) {
    for (unsigned bit = width; bit > 0; --bit)
        m_bits.push_back(((value >> (bit - 1)) & 1u) != 0);
}

std::vector<std::uint8_t> BitWriter::fives() const {
    std::vector<std::uint8_t> fives((m_bits.size() + 4) / 5, 0);
    for (std::size_t place = 0; place < m_bits.size(); ++place)
        if (m_bits[place])
            fives[place / 5] = static_cast<std::uint8_t>(fives[place / 5] | (0x10u >> (place % 5)));
    return fives;
}

std::uint32_t BitReader::take(unsigned width) {
    std::uint32_t value = 0;
    for (unsigned bit = 0; bit < width; ++bit, ++m_place)
        value = (value << 1) | (bitAt(m_place) ? 1u : 0u);
    return value;
}

bool BitReader::isAtEnd() const {
    const std::size_t all = 5 * m_fives.size();
    for (std::size_t place = m_place; place < all; ++place)
        if (bitAt(place))
            return false;
    return m_place + 5 > all;
}

bool BitReader::bitAt(std::size_t place) const {
    return place / 5 < m_fives.size() && (m_fives[place / 5] & (0x10u >> (place % 5))) != 0;
}

std::string toLetters(const std::vector<std::uint8_t>& fives) {
    std::string letters;
    const auto add = [&](std::uint8_t five) {
        if (!letters.empty() && letters.size() % (kGroup + 1) == kGroup)
            letters += '-';
        letters += kLetters[five];
    };
    for (const std::uint8_t five : fives)
        add(five);
    add(checkFive(fives));
    return letters;
}

std::optional<std::vector<std::uint8_t>> fromLetters(std::string_view typed) {
    std::vector<std::uint8_t> fives;
    for (const char letter : typed) {
        if (isSeparator(letter))
            continue;
        const auto five = fiveOf(letter);
        if (!five)
            return std::nullopt;
        fives.push_back(*five);
    }
    if (fives.size() < 2)
        return std::nullopt;
    const std::uint8_t check = fives.back();
    fives.pop_back();
    return checkFive(fives) == check ? std::optional(std::move(fives)) : std::nullopt;
}

} // namespace exam
