// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace bank {

namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// What a first byte announces; byteCount 0 for a byte that begins no character.
Utf8Character announcedBy(unsigned char first) {
    if (first < 0x80U)
        return {first, 1};
    if (first >= 0xC2U && first < 0xE0U)
        return {first & 0x1FU, 2};
    if (first >= 0xE0U && first < 0xF0U)
        return {first & 0x0FU, 3};
    if (first >= 0xF0U && first < 0xF5U)
        return {first & 0x07U, 4};
    return {};
}

bool isAllowedCode(char32_t code, std::size_t byteCount) {
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code >= kSmallest[byteCount] && code <= 0x10FFFF && !surrogate;
}

} // namespace

Utf8Character utf8At(std::string_view text, std::size_t offset) {
    Utf8Character character = announcedBy(static_cast<unsigned char>(text[offset]));
    if (offset + character.byteCount > text.size())
        return {};
    for (std::size_t next = 1; next < character.byteCount; ++next) {
        const char byte = text[offset + next];
        if (!isContinuation(byte))
            return {};
        character.code = (character.code << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
    }
    return isAllowedCode(character.code, character.byteCount) ? character : Utf8Character{};
}

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return !isContinuation(byte); }));
}

std::optional<Forbidden> forbidden(char32_t code) {
    if (code == U'\t' || code == U'\n' || code == U'\r')
        return std::nullopt;
    if (code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029 || code == 0xFEFF ||
        code == 0xFFFC || (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFEU) == 0xFFFEU)
        return Forbidden::Control;
    const bool mark = code == 0x061C || code == 0x200E || code == 0x200F;
    if (mark || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
        return Forbidden::Bidi;
    return std::nullopt;
}

std::string codeName(char32_t code) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (auto rest = static_cast<std::uint32_t>(code); rest > 0 || digits.size() < 4; rest /= 16)
        digits.insert(digits.begin(), kDigits[rest % 16]);
    return "U+" + digits;
}

} // namespace bank
