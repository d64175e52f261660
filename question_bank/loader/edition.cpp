// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/edition.h"

namespace bank {

void Edition::beginFile(std::string_view name, std::uint64_t byteCount) {
    // Name and length in front keep the boundaries: no bytes can move from one file to the next unnoticed.
    m_checksum.add(name).add('\n' + std::to_string(byteCount) + '\n');
}

void Edition::addBytes(std::string_view bytes) {
    m_checksum.add(bytes);
}

std::string Edition::digits() const {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text(16, '0');
    std::uint64_t rest = m_checksum.value();
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, rest /= 16)
        *digit = kDigits[rest % 16];
    return text;
}

} // namespace bank
